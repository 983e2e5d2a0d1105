import { choice, date, number, text } from "./columns";
import { register } from "./register";
import { list } from "./words";

/** Actions et événements: one row per event. */
export const events = register({
  kind: "events",
  title: "Actions et événements",
  names: ["événements", "actions", "actions et événements", "salons", "agenda"],
  date: "date",
  key: ["type", "title"],
  vital: ["date"],
  columns: {
    date: date(
      "Date",
      list(`
        date de l'événement | date de l'action | le | jour | date événement | date de la rencontre |
        date de début | date réunion | date de participation | date de la manifestation | date de la réunion
      `),
      { starred: true },
    ),
    type: choice(
      "Type",
      {
        "temps d'échange marchés réservés": list(`
        temps d'échange | temps d'échanges | temps d'échanges marchés réservés |
        temps d'échange sur les marchés réservés | échange marchés réservés | sensibilisation marchés réservés |
        temps d'échange marché réservé | temps d'échange handicap | temps d'échanges sur les marchés réservés
      `),
        salon: ["salons", "foire", "salon professionnel"],
        "événement CCI": ["CCI", "évènement CCI", "rencontre CCI", "événements CCI"],
        fédération: list(`
        fédérations | événement fédération | rencontre fédération | fédération professionnelle
      `),
        CRESS: ["événement CRESS", "rencontre CRESS"],
        "ESS'presso": list("ESSpresso | rencontre ESS'presso | rencontres ESS'presso | ESS presso"),
        "comité de suivi": ["comité", "COSUI", "comité de pilotage", "COPIL"],
        matinale: ["matinales", "matinée"],
        autre: ["autres", "divers", "réunion"],
      },
      list(`
        type d'événement | type d'action | nature | catégorie | type événement | type d'évènement |
        nature de l'événement | type de rencontre | nature de l'action | type évènement | thème | thématique |
        type de manifestation | format | type de la manifestation
      `),
      { starred: true },
    ),
    title: text(
      "Intitulé",
      list(`
        intitulé de l'événement | nom de l'événement | libellé | objet | événement | action | nom | désignation |
        titre | intitulé de l'action
      `),
    ),
    directorate: text("Direction", ["service", "direction organisatrice", "pôle", "service organisateur"]),
    participants: number("Participants", ["nombre de participants", "nb participants", "participants présents"]),
  },
});

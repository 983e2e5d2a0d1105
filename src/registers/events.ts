import { choice, date, number, text } from "./columns";
import { register } from "./register";
import { list } from "./words";

/** Actions et événements: one row per event. */
export const events = register({
  kind: "events",
  title: "Actions et événements",
  names: list(
    "événements | actions | actions et événements | salons | agenda | animation | manifestations | événementiel",
  ),
  date: "date",
  key: ["type", "title"],
  vital: ["date"],
  columns: {
    date: date(
      "Date",
      list(`
        date de l'événement | date de l'action | le | jour | date de la rencontre |
        date de début | date réunion | date de participation | date de la manifestation | jour de l'événement |
        date de l'événement / action | date de tenue | date(s) | tenu le | date de la matinale |
        date salon | date de réalisation | date de l'atelier | quand | date animation |
        date de l'animation ou de la rencontre
      `),
      { starred: true },
    ),
    type: choice(
      "Type",
      {
        "temps d'échange marchés réservés": list(`
        temps d'échange | temps d'échanges | temps d'échanges marchés réservés |
        temps d'échange sur les marchés réservés | échange marchés réservés | sensibilisation marchés réservés |
        temps d'échange marché réservé | temps d'échange handicap | temps d'échanges sur les marchés réservés |
        sensibilisation handicap | sensibilisation aux marchés réservés | sensibilisation STPA |
        réunion marchés réservés | réunion d'échange marchés réservés | échanges marchés réservés |
        temps d'échange sur le handicap | temps d'échange ESAT/EA | temps d'échange EA/ESAT |
        temps d'échange STPA | temps d'échange (marchés réservés) | échange sur les marchés réservés |
        atelier marchés réservés | rencontre marchés réservés
      `),
        salon: list(`
        salons | foire | salon professionnel | salon des maires | salon des achats | participation à un salon |
        participation salon | salon/foire | foire exposition | foires | salon / forum | salons professionnels |
        salon des entrepreneurs
      `),
        "événement CCI": list(`
        CCI | évènement CCI | rencontre CCI | événements CCI | événement de la CCI |
        chambre de commerce et d'industrie | réunion CCI | matinale CCI | salon CCI | CCI (événement) |
        manifestation CCI
      `),
        fédération: list(`
        fédérations | événement fédération | rencontre fédération | fédération professionnelle |
        fédération du bâtiment | fédération BTP | FFB | CAPEB | FRTP | fédération des travaux publics |
        fédérations professionnelles | réunion fédération | rencontre avec les fédérations |
        rencontre avec une fédération | fédération (FFB) | organisation professionnelle | fédé | fédés |
        fédé pro | fédé du bâtiment
      `),
        CRESS: list(`
        événement CRESS | rencontre CRESS | événement de la CRESS | chambre régionale de l'ESS | réunion CRESS |
        chambre régionale de l'économie sociale et solidaire | manifestation CRESS
      `),
        "ESS'presso": list(`
        ESSpresso | rencontre ESS'presso | rencontres ESS'presso | ESS presso | ESS'Presso (rencontre) |
        Espresso ESS | ESS-presso
      `),
        "comité de suivi": list(`
        comité | COSUI | comité de pilotage | COPIL | CoSuiv | comité de pilotage (COPIL) | COTECH |
        comité technique | comité de suivi SPASER
      `),
        matinale: list(`
        matinales | matinée | matinale des acheteurs | matinale achats | matinale de l'achat |
        matinale achat public | matinale achats responsables | petit-déjeuner
      `),
        autre: list(`
        autres | divers | réunion | réunion d'information | réunion interne | webinaire | formation |
        conférence | colloque | atelier | séminaire | visite | visite d'entreprise | rencontre fournisseurs |
        forum | speed meeting | autre événement | autre action | journée | table ronde
      `),
      },
      list(`
        type d'événement | type d'action | nature | catégorie | nature de l'événement |
        type de rencontre | nature de l'action | thème | thématique | type de manifestation |
        format | nature de la rencontre | type d'action / événement | catégorie d'événement | catégorie d'action |
        typologie | type de réunion | type de rendez-vous | nature de la manifestation | type d'intervention |
        famille d'événement | forme | genre | quoi | type d'animation |
        nature de l'animation | animation (type) | catégorie d'animation | type d'événement ou d'action
      `),
      { starred: true, byName: true, loose: true },
    ),
    title: text(
      "Intitulé",
      list(`
        intitulé de l'événement | nom de l'événement | libellé | objet | événement |
        action | nom | désignation | titre | thème |
        thématique | intitulé de l'action | nom de la manifestation | nom de l'action | intitulé de la manifestation |
        intitulé de la rencontre | objet de la rencontre | libellé de l'action | libellé de l'événement | description |
        nom du salon | sujet | événement / action | détail | thème de l'animation |
        intitulé de l'animation | désignation de l'événement | manifestation
      `),
    ),
    directorate: text(
      "Direction",
      list(`
        service | direction organisatrice | pôle | service organisateur | direction pilote |
        direction concernée | direction/service | service porteur | direction porteuse | organisateur |
        service pilote | service participant | direction participante | direction représentée |
        direction présente
      `),
    ),
    participants: number(
      "Participants",
      list(`
        nombre de participants | participants présents | nombre de personnes | nombre de présents | effectif |
        personnes présentes | présents | nb pers.
      `),
    ),
  },
});

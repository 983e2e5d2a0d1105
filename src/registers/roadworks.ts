import { date, id, number, text } from "./columns";
import { register } from "./register";
import { list } from "./words";

/** Chantiers routiers: one row per worksite. */
export const roadworks = register({
  kind: "roadworks",
  title: "Chantiers routiers",
  names: list("chantiers | chantiers routiers | enrobés | routes | voirie | agrégats"),
  date: "date",
  key: ["worksite", "contractNumber"],
  vital: ["date"],
  columns: {
    worksite: text(
      "Chantier",
      list(`
        nom du chantier | chantiers | opération | route | RD | section | libellé | lieu | voie | désignation |
        chantier routier | route départementale | intitulé | localisation | intitulé du chantier |
        libellé du chantier | lieu des travaux | rue
      `),
      { starred: true },
    ),
    contractNumber: id("N° marché", ["n° de marché", "marché", "numéro de marché", "référence marché"]),
    date: date(
      "Date",
      list(`
        date du chantier | date de réalisation | date des travaux | date de fin de chantier |
        date de mise en œuvre | fin de chantier | réalisé le | date chantier | date de fin | date travaux |
        date de fin des travaux | exécuté le | période | mois | date d'exécution | date de pose |
        fin des travaux
      `),
      { starred: true },
    ),
    asphaltLaid: number(
      "Enrobés mis en œuvre (t)",
      list(`
        enrobés (t) | tonnage d'enrobés | enrobés mis en œuvre | tonnage enrobés | tonnes d'enrobés |
        quantité d'enrobés | enrobés | enrobés posés | enrobés posés (t) | quantité d'enrobés (t) |
        tonnage mis en œuvre | tonnage total | tonnage d'enrobés mis en œuvre | enrobés mis en œuvre (tonnes) |
        enrobés (tonnes) | tonnage enrobés mis en œuvre | tonnage total d'enrobés | tonnage | qté enrobés (t) |
        quantité enrobés | BBSG (t) | tonnes mises en œuvre
      `),
      { starred: true },
    ),
    reclaimedAsphalt: number(
      "Agrégats incorporés (t)",
      list(`
        agrégats (t) | agrégats d'enrobés (t) | agrégats incorporés | tonnage d'agrégats |
        agrégats d'enrobés incorporés | agrégats recyclés | tonnage agrégats | tonnes d'agrégats |
        agrégats recyclés (t) | AE incorporés (t) | agrégats | agrégats d'enrobés | AE (t) |
        agrégats d'enrobés incorporés (t) | tonnage d'agrégats incorporés | agrégats incorporés (tonnes) |
        tonnage agrégats incorporés | tonnage d'agrégats d'enrobés | agrégats réemployés (t) |
        quantité d'agrégats | agrégats d'enrobés (tonnes) | tonnage AE | tonnes AE | dont agrégats |
        tonnage recyclé | dont agrégats (t)
      `),
      { starred: true },
    ),
  },
});

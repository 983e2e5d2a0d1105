import { choice, date, id, yesNo } from "./columns";
import { register } from "./register";
import { list } from "./words";

/** Parc informatique et mobilier: one row per item. */
export const equipment = register({
  kind: "equipment",
  title: "Parc informatique et mobilier",
  names: list(`
        matériel | parc informatique | mobilier | inventaire | équipement | équipements |
        parc informatique et mobilier
      `),
  date: "exitDate",
  key: ["itemId", "family"],
  vital: ["acquisitionDate"],
  columns: {
    itemId: id(
      "Identifiant",
      list(`
        n° inventaire | numéro d'inventaire | n° d'inventaire | inventaire | n° de série | référence | code | id |
        code barre | n° bien | code inventaire | n° d'immobilisation | identifiant du bien | numéro | n° du bien |
        numéro d'inventaire du bien | n° immobilisation | code du bien | n° immo | code immobilisation
      `),
      { starred: true },
    ),
    family: choice(
      "Famille",
      {
        informatique: list(`
        info | IT | matériel informatique | ordinateur | PC | parc informatique | équipement informatique |
        bureautique | ordinateur portable | écran | imprimante
      `),
        mobilier: list("mobilier de bureau | meuble | meubles | mobiliers | bureau | mobilier scolaire"),
      },
      list(`
        famille de bien | type | catégorie | nature | type de bien | type de matériel | famille de matériel |
        catégorie de bien | nature du bien | famille du bien | catégorie de matériel | type d'équipement |
        informatique / mobilier | type matériel
      `),
      { starred: true },
    ),
    acquisitionDate: date(
      "Date d'acquisition",
      list(`
        date d'achat | acquisition | acheté le | mise en service | date de mise en service | date achat |
        date d'entrée | date acquisition | acquis le | date de livraison | entrée | entré le
      `),
      { starred: true },
    ),
    exitDate: date(
      "Date de sortie",
      list(`
        sortie | sorti le | date de réforme | date de cession | réforme | date de mise au rebut |
        sortie de l'inventaire | date de sortie de l'inventaire | réformé le | date de fin de vie |
        mis au rebut le | date sortie | date de retrait
      `),
    ),
    exitMode: choice(
      "Mode de sortie",
      {
        revente: ["vente", "vendu", "cession"],
        don: ["donné", "dons"],
        réemploi: ["réemployé", "reconditionnement"],
        recyclage: ["recyclé", "DEEE"],
        rebut: ["mise au rebut", "déchet", "destruction", "détruit"],
      },
      ["motif de sortie", "destination", "devenir", "type de sortie"],
    ),
    secondHand: yesNo("Occasion", list("achat d'occasion | acheté d'occasion | seconde main | reconditionné")),
  },
});

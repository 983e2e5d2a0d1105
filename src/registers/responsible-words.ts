/** The words of the register of contracts about its social and environmental sides. */
import { list } from "./words";

export const SOCIAL_SCHEMES = {
  "clause d'exécution": list(`
        clause sociale | clause | clause d'insertion | clause sociale d'exécution | clause sociale d'insertion |
        condition d'exécution | clause d'exécution sociale | conditions d'exécution | clause d'insertion sociale |
        art. L.2112-2 | clausé
      `),
  "critère d'attribution": list(`
        critère | critère social | critère d'attribution social | critère d'insertion |
        critère social d'attribution | critère de jugement | critère de sélection
      `),
  "marché réservé": list(`
        réservé | marchés réservés | réservation | lot réservé | réservé ESAT/EA | réservé SIAE
      `),
  "marché de qualification et d'insertion": list(`
        marché de services de qualification et d'insertion |
        marché de qualification et d'insertion professionnelle | marché d'insertion | qualification et insertion |
        marché d'insertion et de qualification | marché de services d'insertion et de qualification |
        marché de service de qualification et d'insertion | MSQI | marché de services d'insertion
      `),
  aucun: list(`
        pas de considération sociale | pas de considération | pas de clause | pas de dispositif |
        aucune considération sociale | sans clause | aucun dispositif | rien | pas de clause sociale |
        aucune clause
      `),
} as const;

/** Art. L.2113-12 to L.2113-15 of the Code de la commande publique; L.2113-14 opens a contract to both of the first two. */
export const RESERVATIONS = {
  "ESAT/EA": list(`
        L.2113-14 | L2113-14 | art. L.2113-14 | article L.2113-14 | L.2113-12 | L2113-12 | art. L.2113-12 |
        article L.2113-12 | ESAT | EA | EATT | STPA | EA/ESAT | secteur protégé | secteur adapté |
        entreprise adaptée | entreprises adaptées | secteur du travail protégé et adapté |
        secteur protégé et adapté | handicap | ESAT ou EA | travailleurs handicapés |
        établissement et service d'aide par le travail
      `),
  SIAE: list(`
        L.2113-14 | L2113-14 | art. L.2113-14 | article L.2113-14 | L.2113-13 | L2113-13 | art. L.2113-13 |
        article L.2113-13 | IAE | EI | ACI | AI | ETTI | EITI | structure d'insertion | structures d'insertion |
        entreprise d'insertion | structures de l'IAE | insertion par l'activité économique |
        structure d'insertion par l'activité économique
      `),
  ESS: list(`
        L.2113-15 | L2113-15 | art. L.2113-15 | article L.2113-15 | économie sociale et solidaire |
        entreprises de l'ESS | entreprise de l'ESS | structures de l'ESS
      `),
  "(bénéficiaire inconnu)": [],
} as const;

export const ENVIRONMENTAL_CONSIDERATIONS = {
  clause: list(`
        clause environnementale | clause d'exécution | condition d'exécution | conditions d'exécution |
        spécification technique | spécifications techniques
      `),
  critère: list(`
        critère environnemental | critère d'attribution | critère d'attribution environnemental |
        critère de jugement
      `),
  aucune: list(`
        pas de considération environnementale | aucun | aucune considération environnementale |
        pas de considération | aucune clause
      `),
} as const;

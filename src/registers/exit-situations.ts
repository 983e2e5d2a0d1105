/** Situations at the exit from a clause, and the classes they make. */
import { list } from "./words";

export const EXIT_SITUATIONS = {
  CDI: list(`
        CDI non aidé | contrat à durée indéterminée | embauche en CDI | CDI (hors aidé) | emploi CDI |
        emploi en CDI
      `),
  "CDD ≥ 6 mois": list(`
        CDD > 6 mois | CDD de 6 mois et plus | CDD de plus de 6 mois | CDD 6 mois et plus | CDD + 6 mois |
        CDD 6 mois ou plus | CDD de 6 mois ou plus | CDD plus de 6 mois | CDD sup. ou égal à 6 mois |
        CDD d'au moins 6 mois | CDD +6 mois | CDD (6 mois et +) | CDD de + de 6 mois
      `),
  "intérim ≥ 6 mois": list(`
        intérim > 6 mois | intérim de 6 mois et plus | intérim de plus de 6 mois | intérim 6 mois et plus |
        mission d'intérim de 6 mois et plus | intérim plus de 6 mois | intérim + 6 mois |
        intérim de 6 mois ou plus | intérim d'au moins 6 mois
      `),
  "fonction publique": list(`
        titularisation | intégration dans la fonction publique | fonction publique (titularisation) |
        titularisation fonction publique
      `),
  "création d'entreprise": list(`
        création ou reprise d'entreprise | création/reprise d'entreprise | créateur d'entreprise |
        création reprise d'entreprise | reprise d'entreprise | création d'activité | création
      `),
  "CDD < 6 mois": list(`
        CDD de moins de 6 mois | CDD moins de 6 mois | CDD - de 6 mois | CDD inférieur à 6 mois | CDD -6 mois |
        CDD - 6 mois | CDD court
      `),
  "intérim < 6 mois": list(`
        intérim de moins de 6 mois | intérim moins de 6 mois | intérim - de 6 mois | intérim court |
        mission d'intérim de moins de 6 mois | intérim -6 mois | intérim - 6 mois
      `),
  "contrat aidé": list(`
        contrats aidés | CUI | CUI-CAE | PEC | parcours emploi compétences | contrat aidé (PEC) | CAE | CIE
      `),
  "formation qualifiante": list(`
        formation | entrée en formation qualifiante | formation pré-qualifiante | entrée en formation |
        formation pré-qualifiante ou qualifiante
      `),
  "autre SIAE": list(`
        embauche dans une autre SIAE | autre structure d'insertion | SIAE | embauche autre SIAE |
        embauche en SIAE | poursuite de parcours en SIAE
      `),
  chômage: list(`
        demandeur d'emploi | recherche d'emploi | sans emploi | au chômage | chômeur | en recherche d'emploi |
        retour au chômage | inscrit à France Travail | Pôle emploi
      `),
  inactivité: ["inactif", "inactive", "sans activité"],
  inconnue: list(`
        inconnu | situation inconnue | ne sait pas | sans nouvelle | sans nouvelles | perdu de vue | non connue |
        NSP
      `),
  "emploi durable": list("sortie en emploi durable | sortie emploi durable | sortie durable"),
  "emploi de transition": list("sortie en emploi de transition | sortie emploi de transition | sortie de transition"),
  "sortie positive": list("autre sortie positive | sorties positives"),
  "sortie dynamique": list("dynamique"),
  neutralisée: list(`
        neutralisé | sortie neutralisée | retrait | retrait des sorties | sortie à neutraliser | neutre | décès |
        congé longue maladie | sortie exclue
      `),
} as const;

/** Classes of exit; the three make the "sorties dynamiques". Unknown is not an outcome, neutralised leaves the count. */
export const EXIT_CLASSES = {
  "emploi durable": [
    "CDI",
    "CDD ≥ 6 mois",
    "intérim ≥ 6 mois",
    "fonction publique",
    "création d'entreprise",
    "emploi durable",
  ],
  "emploi de transition": ["CDD < 6 mois", "intérim < 6 mois", "contrat aidé", "emploi de transition"],
  "sortie positive": ["formation qualifiante", "autre SIAE", "sortie positive"],
  "autre sortie": ["chômage", "inactivité"],
} as const;

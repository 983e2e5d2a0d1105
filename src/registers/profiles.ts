/** The publics of insertion clauses, and how facilitators write them. */
import { list } from "./words";

export const PROFILES = {
  DELD: list(`
        demandeur d'emploi de longue durée | demandeurs d'emploi de longue durée | DE longue durée |
        chômeur de longue durée | demandeur d'emploi longue durée | DELD (> 12 mois) | DE de longue durée
      `),
  RSA: list(`
        bénéficiaire du RSA | BRSA | allocataire du RSA | bRSA | allocataire RSA | bénéficiaire RSA |
        revenu de solidarité active
      `),
  ASS: list("allocation de solidarité spécifique | bénéficiaire de l'ASS | allocataire ASS"),
  AAH: list(`
        allocation aux adultes handicapés | bénéficiaire de l'AAH | allocation adulte handicapé |
        allocataire AAH
      `),
  RQTH: list(`
        travailleur handicapé | TH | reconnaissance de la qualité de travailleur handicapé |
        reconnu travailleur handicapé | BOETH | DETH
      `),
  "jeune < 26": list(`
        jeune moins de 26 ans | jeune de moins de 26 ans | moins de 26 ans | - de 26 ans | jeune < 26 ans |
        jeunes | jeune | jeune -26 ans | < 26 ans | jeunes de moins de 26 ans | jeune <26 |
        jeune sans qualification
      `),
  "senior > 50": list(`
        senior | seniors | plus de 50 ans | + de 50 ans | senior de plus de 50 ans | senior + 50 |
        senior > 50 ans | > 50 ans | +50 ans | senior +50 ans | 50 ans et plus | sénior plus de 50 ans |
        seniors de plus de 50 ans
      `),
  QPV: list(`
        quartier prioritaire | quartier prioritaire de la ville | habitant QPV | résident QPV |
        quartier prioritaire de la politique de la ville | habitant d'un QPV
      `),
  réfugié: list(`
        réfugiés | bénéficiaire de la protection internationale | BPI | réfugié statutaire
      `),
  "parent isolé": ["parents isolés", "famille monoparentale", "parent seul"],
  autre: ["autres", "divers", "autre public"],
} as const;

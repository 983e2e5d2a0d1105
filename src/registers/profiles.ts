/** The publics of insertion clauses, and how facilitators write them. */
import { list } from "./words";

export const PROFILES = {
  DELD: list(`
        demandeur d'emploi de longue durée | demandeurs d'emploi de longue durée | DE longue durée |
        chômeur de longue durée | demandeur d'emploi longue durée | DELD (> 12 mois) | DE de longue durée |
        DETLD | demandeur d'emploi de très longue durée | demandeur d'emploi très longue durée |
        DE très longue durée | DELD/DETLD | DELD ou DETLD | chômeur de très longue durée |
        chômage longue durée | chômage de longue durée | chômeurs de longue durée | longue durée |
        DELD > 12 mois | DELD ≥ 12 mois | DELD 12 mois | DE > 12 mois | DE ≥ 12 mois | DE > 1 an |
        demandeur d'emploi > 12 mois | demandeur d'emploi ≥ 12 mois | demandeur d'emploi > 1 an |
        inscrit depuis > 12 mois | inscrit depuis ≥ 12 mois | inscrit > 12 mois | DELD > 1 an | DELD > 24 mois |
        DETLD > 24 mois | demandeur d'emploi longue durée (DELD) | D.E.L.D. | DE de plus d'un an |
        demandeur d'emploi de plus d'un an | DELD +12 mois | DELD + 12 mois | DELD +24 mois |
        demandeur emploi longue durée | demandeurs emploi longue durée | sans emploi depuis plus d'un an
      `),
  RSA: list(`
        bénéficiaire du RSA | BRSA | allocataire du RSA | bRSA | allocataire RSA | bénéficiaire RSA |
        revenu de solidarité active | RSA socle | RSA majoré | ARSA | bénéficiaires du RSA |
        allocataires du RSA | bénéf. RSA | bénéf. du RSA | RSA jeune | percevant le RSA | titulaire du RSA
      `),
  ASS: list(`
        allocation de solidarité spécifique | bénéficiaire de l'ASS | allocataire ASS | bénéficiaire ASS |
        bénéficiaire de l'allocation de solidarité spécifique | allocataire de l'ASS | allocataires de l'ASS
      `),
  AAH: list(`
        allocation aux adultes handicapés | bénéficiaire de l'AAH | allocation adulte handicapé |
        allocataire AAH | bénéficiaire AAH | allocataire de l'AAH |
        bénéficiaire de l'allocation aux adultes handicapés
      `),
  RQTH: list(`
        travailleur handicapé | TH | reconnaissance de la qualité de travailleur handicapé |
        reconnu travailleur handicapé | BOETH | DETH | BOE | bénéficiaire de l'obligation d'emploi |
        bénéficiaire de l'obligation d'emploi des travailleurs handicapés | personne en situation de handicap |
        situation de handicap | en situation de handicap | personne handicapée | handicap | handicapé |
        travailleur en situation de handicap | demandeur d'emploi en situation de handicap | reconnaissance TH |
        DEBOE | PSH | TH (RQTH) | RQTH / BOETH | DEBOE (RQTH) | BOETH / RQTH | travailleur handicapé (TH) |
        reconnu TH | bénéficiaire RQTH | DETH / RQTH
      `),
  "jeune < 26": list(`
        jeune moins de 26 ans | jeune de moins de 26 ans | moins de 26 ans | - de 26 ans | jeune < 26 ans |
        jeunes | jeune | jeune -26 ans | < 26 ans | jeunes de moins de 26 ans | jeune <26 |
        jeune sans qualification | jeune ≤ 25 ans | jeune 16-25 ans | jeunes de 16 à 25 ans | 16-25 ans |
        de 16 à 25 ans | jeune 18-25 ans | jeunes de 18 à 25 ans | 18-25 ans |
        jeune < 26 ans sans qualification | jeune < 26 ans peu qualifié | jeune < 26 ans en recherche d'emploi |
        jeune peu qualifié | jeune 16/25 ans | jeunes (16-25 ans) | jeune (< 26 ans) |
        jeune de < 26 ans sans qualification et sans expérience | jeune suivi par la mission locale |
        jeune mission locale | J26 | demandeur d'emploi < 26 ans | DE < 26 ans | public jeune |
        jeune sans diplôme | jeune < 26 ans sans diplôme | < 26 ans sans qualification | -26 | -26 ans |
        moins de 26 | < 26 | jeune (- de 26 ans) | jeune NEET | NEET
      `),
  "senior > 50": list(`
        senior | seniors | plus de 50 ans | + de 50 ans | senior de plus de 50 ans | senior + 50 |
        senior > 50 ans | > 50 ans | +50 ans | senior +50 ans | 50 ans et plus | sénior plus de 50 ans |
        seniors de plus de 50 ans | senior ≥ 50 | senior ≥ 50 ans | ≥ 50 ans | demandeur d'emploi > 50 ans |
        demandeur d'emploi ≥ 50 ans | DE > 50 ans | DE ≥ 50 ans | senior 50 | senior 50 ans |
        demandeur d'emploi senior | personne > 50 ans | public senior | chômeur > 50 ans | 50+ | senior 50+ |
        seniors 50+ | 50 ans + | 50 et + | +50 | 50 ans et + | plus de 50 | senior (+ 50 ans) |
        personne de plus de 50 ans
      `),
  QPV: list(`
        quartier prioritaire | quartier prioritaire de la ville | habitant QPV | résident QPV |
        quartier prioritaire de la politique de la ville | habitant d'un QPV | habitant en QPV | habitants QPV |
        résident d'un QPV | résident en QPV | résidant en QPV | résidant QPV | quartier politique de la ville |
        quartier de la politique de la ville | quartiers prioritaires | issu d'un QPV | issu de QPV |
        habitant d'un quartier prioritaire | habitant des quartiers prioritaires |
        résident d'un quartier prioritaire | habitants des quartiers prioritaires de la politique de la ville |
        résident quartier prioritaire | public QPV | domicilié en QPV | hab. QPV | habitant de QPV |
        habitant du QPV | quartier | adresse QPV | réside en QPV | habitant quartier prioritaire | QPV / ZRR
      `),
  réfugié: list(`
        réfugiés | bénéficiaire de la protection internationale | BPI | réfugié statutaire | statut de réfugié |
        protection internationale | protection subsidiaire | bénéficiaire d'une protection internationale |
        réfugié (BPI) | réfugié / BPI | personne réfugiée | réfugié politique
      `),
  "parent isolé": list(`
        parents isolés | famille monoparentale | parent seul | mère isolée | père isolé |
        parent isolé avec enfant | parent isolé avec enfants | famille mono-parentale | monoparental |
        monoparentale | parent de famille monoparentale
      `),
  autre: list(`
        autres | divers | autre public | autre public éligible | autres publics | autre public prioritaire |
        PPSMJ | personne placée sous main de justice | public placé sous main de justice |
        sous main de justice | sortant de prison | PLIE | participant PLIE | participant du PLIE | public PLIE |
        sans domicile fixe | SDF | autre critère | autre situation
      `),
} as const;

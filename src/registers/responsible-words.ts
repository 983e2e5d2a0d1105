/** The words of the register of contracts about its social and environmental sides. */
import { list } from "./words";

export const SOCIAL_SCHEMES = {
  "clause d'exécution": list(`
        clause sociale | clause | clause d'insertion | clause sociale d'exécution | clause sociale d'insertion |
        condition d'exécution | clause d'exécution sociale | conditions d'exécution |
        clause d'insertion sociale | art. L.2112-2 | clausé | clauses sociales | clause sociale obligatoire |
        clause obligatoire | clause d'insertion obligatoire | clause sociale d'insertion obligatoire |
        clause sociale incitative | clause sociale d'exécution obligatoire | L.2112-2 | article L.2112-2 |
        article L.2112-2 du CCP | condition d'exécution sociale | conditions d'exécution sociales |
        condition d'exécution (L.2112-2) | clause d'exécution (L.2112-2) | art. 14 | article 14 |
        clause d'insertion par l'activité économique | clause sociale de formation | clause exécution |
        clause ferme | clause sociale ferme | clause d'exécution insertion | insertion | insertion sociale |
        clause insertion | heures d'insertion | clause sociale (insertion) | condition d'exécution insertion |
        clause d'insertion professionnelle | clause sociale d'insertion et de promotion de l'emploi |
        clause d'insertion et de promotion de l'emploi | clause de promotion de l'emploi |
        clause d'exécution à caractère social
      `),
  "critère d'attribution": list(`
        critère | critère social | critère d'attribution social | critère d'insertion |
        critère social d'attribution | critère de jugement | critère de sélection |
        critère de performance sociale | critère de performance en insertion |
        critère de performance en matière d'insertion | critère de performance insertion |
        critère performance insertion | critère insertion | critère de notation social | art. 53 | article 53 |
        critère social de jugement | critère de jugement social | critère attribution | critère RSE |
        critère social de sélection | critère d'attribution (social) | critère de choix |
        critère de choix social | critère social de choix | clause en critère |
        critère de performance d'insertion | critère de performances en matière d'insertion |
        critère d'attribution à caractère social | clause sociale comme critère | clause comme critère |
        clause sociale en critère | clause sociale de jugement | clause sociale (critère)
      `),
  "marché réservé": list(`
        réservé | marchés réservés | réservation | lot réservé | réservé ESAT/EA | réservé SIAE |
        lots réservés | réservé ESAT | réservé EA | réservé ESS | réservé aux SIAE | réservé aux ESAT/EA |
        réservé ESAT EA | marché réservé SIAE | marché réservé aux SIAE | marché réservé ESAT/EA |
        marché réservé aux ESAT/EA | marché réservé EA/ESAT | marché réservé aux EA/ESAT | marché réservé ESS |
        marché réservé IAE | marché réservé handicap | marché réservé insertion |
        marché réservé aux structures d'insertion | marché réservé aux entreprises adaptées |
        marché réservé à des entreprises adaptées | marché réservé aux entreprises de l'ESS | L.2113-12 |
        L.2113-13 | L.2113-14 | L.2113-15 | article L.2113-12 | article L.2113-13 | article L.2113-15 |
        art. 15 | article 15 | lot réservé STPA | réservé STPA | marché réservé STPA | réservé handicap |
        réservé IAE | réservé insertion | totalement réservé | marché ou lot réservé
      `),
  "marché de qualification et d'insertion": list(`
        marché de services de qualification et d'insertion |
        marché de qualification et d'insertion professionnelle | marché d'insertion |
        qualification et insertion | marché d'insertion et de qualification |
        marché de services d'insertion et de qualification | marché de service de qualification et d'insertion |
        MSQI | marché de services d'insertion | MQI | marché de qualification |
        marché de prestations d'insertion | marché d'insertion sociale et professionnelle |
        marché de services de qualification et d'insertion professionnelle | marché de service d'insertion |
        art. 30 | article 30 | services de qualification et d'insertion | marché qualif insertion |
        qualif/insertion | qualif insertion | qualif. insertion | qualification/insertion | qualification |
        achat de prestation d'insertion | achat de prestations d'insertion | prestation d'insertion |
        prestations d'insertion | achat d'insertion | marché de prestation d'insertion |
        marché d'insertion et qualification | SQI | marché SQI | service de qualification et d'insertion |
        marché de qualif. et d'insertion | marché support d'insertion
      `),
  aucun: list(`
        pas de considération sociale | pas de considération | pas de clause | pas de dispositif |
        aucune considération sociale | sans clause | aucun dispositif | rien | pas de clause sociale |
        aucune clause | non concerné | pas concerné | pas de dispositif social | sans dispositif |
        sans clause sociale | sans dispositif social | sans considération sociale | aucun dispositif social
      `),
} as const;

/** Art. L.2113-12 to L.2113-15 of the Code de la commande publique; L.2113-14 opens a contract to both of the first two. */
export const RESERVATIONS = {
  "ESAT/EA": list(`
        L.2113-14 | L2113-14 | art. L.2113-14 | article L.2113-14 | L.2113-12 | L2113-12 | art. L.2113-12 |
        article L.2113-12 | ESAT | EA | EATT | STPA | EA/ESAT | secteur protégé | secteur adapté |
        entreprise adaptée | entreprises adaptées | secteur du travail protégé et adapté |
        secteur protégé et adapté | handicap | ESAT ou EA | travailleurs handicapés |
        établissement et service d'aide par le travail | art. L.2113-12 du CCP | L.2113-12 du CCP |
        article L.2113-12 du CCP | article L.2113-12 du code de la commande publique | ESAT EA | EA ESAT |
        aux ESAT/EA | réservé aux ESAT/EA | réservé ESAT/EA | réservé EA | réservé ESAT |
        réservé aux EA et ESAT | EA et ESAT | entreprise adaptée ou ESAT | entreprises adaptées et ESAT |
        ESAT et EA | opérateurs économiques employant des travailleurs handicapés | secteur handicap |
        atelier protégé
      `),
  SIAE: list(`
        L.2113-14 | L2113-14 | art. L.2113-14 | article L.2113-14 | L.2113-13 | L2113-13 | art. L.2113-13 |
        article L.2113-13 | IAE | EI | ACI | AI | ETTI | EITI | structure d'insertion | structures d'insertion |
        entreprise d'insertion | structures de l'IAE | insertion par l'activité économique |
        structure d'insertion par l'activité économique | L.2113-13 du CCP | article L.2113-13 du CCP |
        article L.2113-13 du code de la commande publique | insertion | aux SIAE | réservé SIAE |
        réservé aux SIAE | réservé IAE | secteur de l'insertion | structure IAE | structures IAE |
        entreprises d'insertion | structure de l'IAE
      `),
  ESS: list(`
        L.2113-15 | L2113-15 | art. L.2113-15 | article L.2113-15 | économie sociale et solidaire |
        entreprises de l'ESS | entreprise de l'ESS | structures de l'ESS | L.2113-15 du CCP |
        article L.2113-15 du CCP | article L.2113-15 du code de la commande publique | réservé ESS |
        réservé à l'ESS | structures ESS | entreprises ESS | structure de l'ESS |
        entreprises de l'économie sociale et solidaire | entreprise de l'économie sociale et solidaire |
        structures de l'économie sociale et solidaire | structure de l'économie sociale et solidaire | EESS |
        l'ESS | acteurs de l'ESS | entreprises ou structures de l'ESS | secteur de l'ESS | secteur ESS |
        acteurs ESS
      `),
  "(bénéficiaire inconnu)": [],
} as const;

export const ENVIRONMENTAL_CONSIDERATIONS = {
  clause: list(`
        clause environnementale | clause d'exécution | condition d'exécution | conditions d'exécution |
        spécification technique | spécifications techniques | clause verte | clause écologique |
        clauses environnementales | clause env. | clause d'exécution environnementale |
        condition d'exécution environnementale | spécification environnementale
      `),
  critère: list(`
        critère environnemental | critère d'attribution | critère d'attribution environnemental |
        critère de jugement | critères environnementaux | critère env. | critère de jugement environnemental |
        critère vert | critère de sélection environnemental
      `),
  aucune: list(`
        pas de considération environnementale | aucun | aucune considération environnementale |
        pas de considération | aucune clause | non concerné | sans clause | pas de clause |
        pas de clause environnementale | aucun dispositif
      `),
  "(nature inconnue)": [],
} as const;

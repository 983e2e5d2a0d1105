/** Situations at the exit from a clause, and the classes they make. */
import { list } from "./words";

/** "CDD de 8 mois", "CDD 8 mois": jobs of a number of months, both ends included. */
const ofMonths = (jobs: string, from: number, to: number): readonly string[] =>
  list(jobs).flatMap((job) => Array.from({ length: to - from + 1 }, (_, k) => `${job} de ${String(from + k)} mois`));

const FIXED_TERM = "CDD | contrat à durée déterminée | emploi en CDD";
const TEMPING = "intérim | mission d'intérim | mission intérim | contrat d'intérim";
const LONGEST = 36;

export const EXIT_SITUATIONS = {
  CDI: list(`
        CDI non aidé | contrat à durée indéterminée | embauche en CDI | CDI (hors aidé) | emploi CDI |
        emploi en CDI | CDI temps partiel | CDI temps plein | CDI à temps partiel | CDI à temps plein |
        CDI temps complet | CDI ETT | embauche CDI | recruté en CDI | emploi durable CDI | CDI chez le titulaire |
        CDI intérimaire | CDI aidé | signature CDI | CDI droit commun
      `),
  "CDD ≥ 6 mois": [
    ...list(`
        CDD > 6 mois | CDD de 6 mois et plus | CDD de plus de 6 mois | CDD 6 mois et plus | CDD + 6 mois |
        CDD 6 mois ou plus | CDD de 6 mois ou plus | CDD plus de 6 mois | CDD sup. ou égal à 6 mois |
        CDD d'au moins 6 mois | CDD +6 mois | CDD (6 mois et +) | CDD de + de 6 mois | CDD > 6 |
        CDD ≥ 6
      `),
    ...ofMonths(FIXED_TERM, 6, LONGEST),
    ...list("CDD 1 an | CDD d'un an | CDD 2 ans | CDD > 1 an | CDD ≥ 1 an"),
  ],
  "intérim ≥ 6 mois": [
    ...list(`
        intérim > 6 mois | intérim de 6 mois et plus | intérim de plus de 6 mois | intérim 6 mois et plus |
        mission d'intérim de 6 mois et plus | intérim plus de 6 mois | intérim + 6 mois |
        intérim de 6 mois ou plus | intérim d'au moins 6 mois | intérim > 6 | intérim ≥ 6 |
        mission d'intérim ≥ 6 mois | mission d'intérim > 6 mois
      `),
    ...ofMonths(TEMPING, 6, LONGEST),
  ],
  "fonction publique": list(`
        titularisation | intégration dans la fonction publique | fonction publique (titularisation) |
        titularisation fonction publique | FP | stagiaire de la fonction publique |
        titulaire de la fonction publique | fonctionnaire | intégration fonction publique | intégration FP |
        entrée dans la fonction publique | concours de la fonction publique
      `),
  "création d'entreprise": list(`
        création ou reprise d'entreprise | création/reprise d'entreprise | créateur d'entreprise |
        création reprise d'entreprise | reprise d'entreprise | création d'activité | création |
        auto-entrepreneur | autoentrepreneur | autoentreprise | auto-entreprise | auto-entrepreneuriat | micro-entrepreneur |
        micro-entreprise | création de micro-entreprise | installation à son compte | travailleur indépendant |
        s'est mis à son compte | s'est mise à son compte | à son compte | mise à son compte |
        a créé son entreprise | indépendant | création / reprise | reprise ou création d'entreprise | création entreprise
      `),
  "CDD < 6 mois": [
    ...list(`
        CDD de moins de 6 mois | CDD moins de 6 mois | CDD - de 6 mois | CDD inférieur à 6 mois | CDD -6 mois |
        CDD - 6 mois | CDD court | CDD < 6 | CDD courte durée
      `),
    ...ofMonths(FIXED_TERM, 1, 5),
  ],
  "intérim < 6 mois": [
    ...list(`
        intérim de moins de 6 mois | intérim moins de 6 mois | intérim - de 6 mois | intérim court |
        mission d'intérim de moins de 6 mois | intérim -6 mois | intérim - 6 mois | intérim < 6 |
        intérim courte durée | mission d'intérim < 6 mois
      `),
    ...ofMonths(TEMPING, 1, 5),
  ],
  "contrat aidé": list(`
        contrats aidés | CUI | CUI-CAE | PEC | parcours emploi compétences | contrat aidé (PEC) | CAE | CIE |
        CUI-CIE | CUI CIE | CUI CAE | emploi aidé | contrat aidé hors SIAE | contrat aidé hors IAE |
        contrat unique d'insertion | emploi d'avenir | emplois d'avenir | contrat aidé (hors IAE)
      `),
  "formation qualifiante": list(`
        formation | entrée en formation qualifiante | formation pré-qualifiante | entrée en formation |
        formation pré-qualifiante ou qualifiante | formation certifiante | formation diplômante |
        entrée en formation certifiante | entrée en formation diplômante |
        formation professionnelle qualifiante | poursuite de formation qualifiante |
        entrée en formation qualifiante ou poursuite de formation qualifiante |
        formation qualifiante ou diplômante | formation qualifiante / diplômante |
        formation qualifiante/certifiante | en formation | formation longue | formation pro | formation professionnelle |
        entrée formation | entrée en formation professionnelle | reprise d'études | contrat d'apprentissage |
        contrat de professionnalisation | alternance | apprentissage
      `),
  "autre SIAE": list(`
        embauche dans une autre SIAE | autre structure d'insertion | SIAE | embauche autre SIAE |
        embauche en SIAE | poursuite de parcours en SIAE | CDDI | embauche en CDDI | CDDI dans une autre SIAE |
        CDDI autre SIAE | embauche dans une autre structure d'insertion | autre structure de l'IAE |
        autre structure IAE | embauche dans une autre structure de l'IAE | embauche par une autre SIAE |
        autre SIAE (CDDI) | poursuite parcours autre SIAE | poursuite du parcours dans une autre SIAE | poursuite parcours SIAE |
        poursuite parcours IAE | poursuite de parcours IAE | poursuite de parcours dans une autre SIAE |
        autre chantier d'insertion | autre ACI | autre EI | autre ETTI | entrée en SIAE | entrée SIAE | transfert SIAE |
        relais SIAE | suite de parcours SIAE | nouvelle SIAE | changement de SIAE | parcours IAE | poursuite en SIAE | autre parcours IAE |
        embauche pour une durée déterminée dans une autre structure IAE
      `),
  chômage: list(`
        demandeur d'emploi | recherche d'emploi | sans emploi | au chômage | chômeur | en recherche d'emploi |
        retour au chômage | retour en recherche d'emploi | retour DE | demandeuse d'emploi | inscription chômage |
        retour chômage | inscrit à France Travail | Pôle emploi | DE | retour à France Travail |
        France Travail | inscription à France Travail | inscription France Travail | inscrit France Travail |
        inscrit à Pôle emploi | retour Pôle emploi | demandeur d'emploi inscrit | à la recherche d'un emploi |
        recherche d'un emploi | en recherche active d'emploi | retour à la recherche d'emploi | en recherche
      `),
  inactivité: list(`
        inactif | inactive | sans activité | sans activité professionnelle |
        personne inactive | retraite | départ à la retraite | départ en retraite | retraité | congé parental |
        au foyer | parent au foyer
      `),
  /** Left, with no job nor training said: a known outcome, and not a dynamic one. */
  "rupture ou fin sans suite": list(`
        abandon | abandon de poste | abandon du parcours | abandon de parcours | abandon de la formation |
        abandon du bénéficiaire | abandon du salarié | rupture | rupture de contrat | rupture du contrat |
        rupture de parcours | rupture du parcours | rupture anticipée | rupture anticipée du contrat |
        rupture conventionnelle | rupture de la période d'essai | rupture période d'essai |
        rupture en période d'essai | fin de période d'essai | période d'essai non concluante |
        rupture à l'initiative du salarié | rupture à l'initiative de l'employeur | rupture employeur |
        rupture salarié | rupture d'un commun accord | rupture de mission | rupture de CDD |
        rupture anticipée de CDD | licenciement | licencié | licenciée | licenciement économique |
        licenciement pour faute | licenciement pour faute grave | licenciement pour inaptitude | faute grave |
        inaptitude | démission | démissionnaire | démission du salarié | fin de mission |
        fin de mission d'intérim | fin de la mission | fin de contrat | fin du contrat | fin de CDD | fin CDD |
        fin de CDDI | fin CDDI | fin contrat | fin mission | fin d'intérim | fin de chantier | fin du chantier |
        fin de marché | fin du marché | fin de clause | fin de la clause | fin de l'action |
        fin d'accompagnement | fin de parcours | fin du parcours | fin de parcours sans solution |
        fin de contrat sans suite | fin sans suite | contrat terminé | mission terminée | arrivé à terme |
        terme du contrat | fin de contrat à terme | non renouvellement | non-renouvellement |
        non renouvellement du contrat | contrat non renouvelé | non renouvelé | exclusion | exclu |
        exclusion du dispositif | renvoi | arrêt | arrêt du parcours | arrêt de parcours | arrêt prématuré |
        sortie anticipée | départ | départ volontaire | départ anticipé | interruption |
        interruption de parcours | sans suite | sans solution | sans solution à la sortie | sortie sèche |
        aucune suite | sortie négative | négative | sortie non dynamique | non dynamique |
        sortie sans solution | sortie sans emploi | autre sortie | autres sorties | autre | autres |
        réorientation | réorienté | orientation vers un autre dispositif | échec
      `),
  inconnue: list(`
        inconnu | situation inconnue | ne sait pas | sans nouvelle | sans nouvelles | perdu de vue |
        non connue | NSP | sans réponse | ne répond pas | ne répond plus | injoignable | non joignable |
        perdue de vue | PDV | situation non connue | pas de nouvelles | pas de réponse | non connu |
        devenir inconnu | sortie inconnue | ne se prononce pas
      `),
  "emploi durable": list(`
        sortie en emploi durable | sortie emploi durable | sortie durable | sortie vers l'emploi durable |
        vers l'emploi durable | sortie vers un emploi durable | accès à l'emploi durable
      `),
  "emploi de transition": list(`
        sortie en emploi de transition | sortie emploi de transition | sortie de transition |
        sortie vers l'emploi de transition | vers l'emploi de transition | sortie vers un emploi de transition |
        transition
      `),
  "sortie positive": list(`
        autre sortie positive | sorties positives | autre sortie reconnue comme positive | positive |
        sortie reconnue positive
      `),
  "sortie dynamique": list(`
        dynamique | sorties dynamiques
      `),
  neutralisée: list(`
        neutralisé | sortie neutralisée | retrait | retrait des sorties | sortie à neutraliser | neutre |
        décès | congé longue maladie | sortie exclue | neutralisation | sortie neutre | à neutraliser |
        retrait des sorties constatées | sortie retirée | décédé | décédée | déménagement | a déménagé | déménagé |
        changement de domicile | changement de département | départ du département | mobilité géographique |
        maladie | longue maladie | congé maladie | arrêt maladie | congé de longue maladie |
        arrêt longue maladie | arrêt de travail | accident du travail | congé maternité | maternité |
        congé de maternité | incarcération | incarcéré | détention | décision administrative |
        décision de justice | décision administrative ou de justice | hospitalisation |
        problème de santé | raison de santé | raisons de santé | santé | expulsion du territoire
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
  "autre sortie": ["chômage", "inactivité", "rupture ou fin sans suite"],
} as const;

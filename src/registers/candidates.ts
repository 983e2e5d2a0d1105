import { amount, choice, date, id, indexPoints, number, siret, text, year, yesNo } from "./columns";
import { register } from "./register";
import { list } from "./words";

/** Candidatures: one row per answer to a consultation. */
export const candidates = register({
  kind: "candidates",
  title: "Candidatures",
  names: list(`
        candidatures | candidats | offres | égalité | attestations | registre des candidatures | dépôts |
        registre des dépôts
      `),
  date: "date",
  key: ["consultationNumber", "tenderer"],
  vital: ["date"],
  columns: {
    consultationNumber: id(
      "N° consultation",
      list(`
        consultation | référence consultation | n° marché | marché | n° d'affaire |
        DCE | référence | procédure | n° procédure | code consultation |
        consultation n° | id consultation | référence du marché | n° dossier | DCE n° |
        code DCE | n° de DCE | référence DCE | marché / lot | référence procédure |
        affaire
      `),
      { starred: true },
    ),
    tenderer: text(
      "Candidat",
      list(`
        nom du candidat | entreprise | raison sociale | société | raison sociale du candidat |
        opérateur économique | nom de l'entreprise | entreprise candidate | dénomination | fournisseur |
        nom du candidat / soumissionnaire | dénomination du candidat | dénomination sociale | nom de la société | candidat / soumissionnaire |
        entreprise soumissionnaire | société candidate | nom du mandataire | candidat (raison sociale) | candidat (nom) |
        raison sociale de l'entreprise | nom de l'opérateur économique | nom de l'entreprise candidate | opérateur | prestataire |
        répondant | entreprise ayant répondu | déposant | pli de | entreprise répondante |
        titulaire
      `),
      { starred: true },
    ),
    siret: siret(
      "SIRET",
      list(`
        n° siret | siret du candidat | SIREN | identifiant | siret entreprise |
        SIREN/SIRET | n° SIREN | SIRET / SIREN | SIREN du candidat | n° siret du candidat |
        siret société | siret opérateur | n° SIRET entreprise | siret du déposant | SIRET mandataire |
        code siret | siret de l'opérateur économique
      `),
    ),
    date: date(
      "Date",
      list(`
        date de réponse | date de dépôt | date de réception | reçu le | date de l'offre |
        date de remise | date de candidature | date de réception de l'offre | date de l'offre reçue | déposé le |
        date limite de remise des offres | date de remise de l'offre | date d'arrivée | offre reçue le | date de dépôt de l'offre |
        horodatage | date d'ouverture des plis | date de dépôt du pli | date et heure de dépôt | date et heure de réception |
        dépôt le | date de dépôt de la candidature | date de dépôt du dossier | date de réception du pli | date de réception de la candidature |
        date de réception du dossier | pli reçu le | pli déposé le | candidature reçue le | candidature déposée le |
        date d'ouverture | ouverture des plis | date pli | remis le | horodatage dépôt |
        date limite de remise des plis | date limite de réception des offres | DLRO | date limite des offres | date limite de dépôt |
        date limite de réception des plis | date limite de réception des candidatures | date limite de remise des candidatures
      `),
      { starred: true },
    ),
    headcount: number(
      "Effectif",
      list(`
        nombre de salariés | salariés | effectif total | effectif de l'entreprise | effectif salarié |
        nombre d'employés | nombre de salariés de l'entreprise | taille de l'effectif | effectif (ETP) | effectif du candidat
      `),
    ),
    ess: yesNo(
      "ESS",
      list(`
        entreprise de l'ESS | économie sociale et solidaire | relève de l'ESS | EESS | structure de l'ESS |
        candidat ESS | appartenance ESS | acteur de l'ESS | appartient à l'ESS | candidat relevant de l'ESS |
        entreprise relevant de l'ESS | statut ESS | candidat EESS | entreprise EESS | entreprise de l'économie sociale et solidaire |
        relevant de l'ESS | entreprise sociale et solidaire | du secteur de l'ESS
      `),
    ),
    declarationReceived: yesNo(
      "Attestation reçue",
      list(`
        DC1 | DUME | attestation sur l'honneur | attestation | attestation sur l'honneur reçue |
        attestation fournie | déclaration sur l'honneur reçue | attestation égalité reçue | déclaration sur l'honneur | DC1/DUME |
        DC1 / DUME reçu | attestation d'égalité | DC1 fourni | DC1 reçu | DUME reçu |
        attestation sur l'honneur remise | attestation sur l'honneur jointe | attestation jointe | déclaration sur l'honneur fournie | déclaration sur l'honneur jointe |
        DC1/DUME fourni | DUME fourni | attestation égalité femmes-hommes | attestation égalité F/H | attestation égalité professionnelle |
        attestation égalité professionnelle reçue | déclaration égalité | réception de l'attestation | AH reçue | attestation AH |
        attestation sur l'honneur égalité | déclaration reçue | DSH reçue | DC1 transmis | DC1 présent
      `),
    ),
    declarationChecked: yesNo(
      "Attestation contrôlée",
      list(`
        contrôlée (O/N) | contrôle effectué | attestation vérifiée | vérifiée | attestation suivie/contrôlée |
        suivie/contrôlée | attestation suivie | contrôle réalisé | DC1 vérifié | DUME vérifié |
        DC1/DUME vérifié | vérification faite | contrôle fait | contrôle attestation | attestation sur l'honneur contrôlée |
        attestation sur l'honneur vérifiée | déclaration contrôlée | déclaration vérifiée | déclaration sur l'honneur contrôlée | déclaration sur l'honneur vérifiée |
        suivi de l'attestation | AH contrôlée | AH vérifiée | suivi/contrôle | contrôle de la déclaration
      `),
    ),
    checkDate: date(
      "Date de contrôle",
      list(`
        contrôlée le | vérifiée le | date de contrôle de l'attestation | contrôle effectué le | date de suivi
      `),
    ),
    checkResult: choice(
      "Résultat",
      {
        conforme: list(`
        conformes | OK | oui | validé | conformité | valide | validée | attestation conforme |
        déclaration conforme | conforme après relance | C | conforme (OK)
      `),
        "non conforme": list(`
        non-conforme | NOK | non | KO | non conformité | non valide | invalide | non validé | incomplet |
        incomplète | non-conformité | pas conforme | attestation non conforme | déclaration non conforme
      `),
        "en attente": list(`
        en cours | attente | à contrôler | à vérifier | en cours de vérification | en cours de contrôle |
        attente de pièces | en attente de pièces | relance | relancé | à régulariser |
        en attente de régularisation | à relancer | en cours d'instruction | en instruction | à instruire |
        en cours de traitement | non traité | pas encore contrôlé | à faire | non contrôlé | contrôle en cours |
        instruction en cours
      `),
      },
      list(`
        résultat du contrôle | conforme | conformité | conclusion du contrôle | issue du contrôle |
        avis sur l'attestation | conclusion | conformité de l'attestation | statut du contrôle | état du contrôle |
        attestation conforme | décision | avis | statut de l'attestation | constat |
        conformité DC1
      `),
    ),
    volunteer: yesNo(
      "Candidat volontaire",
      list(`
        volontaire | accepte | accord | volontaire pièces égalité | volontaire pour joindre les pièces |
        accepte de joindre les pièces | volontaire pour transmettre | démarche volontaire | volontaire égalité | candidat volontaire pièces complémentaires |
        volontaire pour pièces complémentaires | candidat volontaire pour joindre les pièces complémentaires | candidat volontaire pour joindre les pièces | accord pour pièces complémentaires | volontaire pour joindre les pièces complémentaires |
        candidat volontaire égalité | volontaire F/H | volontaire égalité F/H | engagement volontaire | transmission volontaire |
        accord du candidat | candidat volontaire égalité professionnelle | candidat volontaire (pièces égalité) | volontaire égalité professionnelle | pièces complémentaires (volontaire) |
        volontaire pièces | participe volontairement | accepte de transmettre les pièces
      `),
    ),
    indexProvided: yesNo(
      "Index transmis",
      list(`
        index reçu | index | index salarial | index égalité | index joint |
        index fourni | index égalité professionnelle | index égalité transmis | index salarial transmis | index salarial reçu |
        index égalité reçu | transmission index | index égalité F/H | index égalité F/H reçu | index égalité femmes-hommes |
        index égalité femmes-hommes transmis | index égalité pro | index égalité pro reçu | index égalité pro transmis | index égalité professionnelle transmis |
        index égalité professionnelle reçu | index F/H | index F/H transmis | index F/H reçu | index salarial fourni |
        index salarial joint | index égapro | egapro | index égapro reçu | index égapro transmis |
        pièce index | index présent | index égalité fourni | index égalité joint | index égalité salariale |
        document index | réception index | index donné | index déposé | index EgaPro fourni
      `),
    ),
    indexYear: year(
      "Année de l'Index",
      list(`
        année de référence | année des données | millésime de l'index | année de l'index égalité | index (année) |
        exercice de l'index
      `),
    ),
    indexPeriodEnd: date(
      "Fin de la période de référence",
      list(`
        date de fin de la période de référence | fin de la période de référence de l'Index | fin de la période de l'Index | période de référence (fin)
      `),
    ),
    indexPublished: date(
      "Date de publication de l'Index",
      list(`
        publication de l'Index | index publié le | date de mise en ligne de l'Index | date de publication de l'Index égalité | index mis en ligne le
      `),
    ),
    indexScore: indexPoints(
      "Note de l'Index",
      list(`
        note | score | résultat de l'index | score index | note sur 100 |
        index (note) | note de l'index (/100) | note index égalité | note obtenue à l'index | note globale index |
        valeur de l'index | index /100 | note EgaPro | note globale | points index
      `),
    ),
    payGapPoints: indexPoints(
      "Écart de rémunération (points)",
      list(`
        écart de rémunération | indicateur 1 | note écart rémunération | points écart de rémunération | indicateur écart de rémunération
      `),
    ),
    risesPoints: indexPoints(
      "Écart d'augmentations (points)",
      list(`
        écart d'augmentations | indicateur 2 | note écart taux d'augmentation (hors promotion) |
        écart de taux d'augmentation | augmentations | points augmentations
      `),
    ),
    promotionsPoints: indexPoints(
      "Écart de promotions (points)",
      list(`
        écart de promotions | indicateur 3 | note écart taux de promotion | promotions |
        écart de taux de promotion | points promotions
      `),
    ),
    risesAndPromotionsPoints: indexPoints(
      "Écart d'augmentations et de promotions (points)",
      list(`
        indicateur 2 et 3 | note écart taux d'augmentation | augmentations et promotions | indicateur 2bis
      `),
    ),
    maternityPoints: indexPoints(
      "Retour de congé maternité (points)",
      list(`
        congé maternité | retour congé maternité | indicateur 4 | note retour congé maternité | maternité
      `),
    ),
    highestPaysPoints: indexPoints(
      "Hautes rémunérations (points)",
      list(`
        hautes rémunérations | dix plus hautes rémunérations | indicateur 5 | note hautes rémunérations |
        10 plus hautes rémunérations
      `),
    ),
    indexSiren: id(
      "SIREN de l'Index",
      list("SIREN du déclarant | SIREN de l'entreprise déclarante | SIREN du déclarant de l'Index"),
    ),
    uesSirens: text(
      "SIREN de l'UES",
      list(`
        entreprises UES (SIREN) | entreprises de l'UES | SIREN des entreprises de l'UES | composition de l'UES |
        membres de l'UES | UES
      `),
    ),
    correctiveMeasures: yesNo(
      "Mesures de correction mentionnées",
      list(`
        mesures de correction | mesures correctives | mesures correctives mentionnées |
        mesures de correction publiées | mesures correctives publiées
      `),
    ),
    progressObjectives: yesNo(
      "Objectifs de progression mentionnés",
      list("objectifs de progression | objectifs de progression publiés"),
    ),
    planProvided: yesNo(
      "Plan transmis",
      list(`
        plan reçu | plan | plan égalité | accord transmis | plan pour l'égalité professionnelle |
        plan fourni | plan joint | plan égalité transmis | plan ou accord transmis | plan d'action transmis |
        plan égalité pro | plan ou accord | plan d'égalité professionnelle transmis | plan égalité femmes-hommes | plan égalité F/H |
        plan égalité F/H transmis | plan égalité F/H reçu | plan pour l'égalité professionnelle reçu | plan d'action | plan d'action égalité |
        plan d'action reçu | plan égalité reçu | plan égalité fourni | plan égalité joint | plan égalité pro reçu |
        plan égalité pro transmis | accord ou plan | accord ou plan d'action | accord égalité | accord égalité professionnelle |
        accord ou plan égalité | document plan | plan présent | plan égalité femmes-hommes transmis | plan donné |
        plan déposé | plan d'action égalité professionnelle transmis | accord ou plan transmis
      `),
    ),
    awarded: yesNo(
      "Attributaire",
      list(`
        retenu | attribué | lauréat | candidat retenu | offre retenue |
        classé premier | opérateur attributaire | candidat attributaire | a remporté | marché attribué |
        entreprise retenue | titulaire
      `),
    ),
    planKind: choice(
      "Nature du plan",
      {
        accord: ["accord d'entreprise", "accord collectif", "accord de branche", "accord égalité"],
        "plan d'action": ["plan d'actions", "plan d'action unilatéral"],
        plan: ["plan pour l'égalité professionnelle", "plan égalité"],
        "procès-verbal de désaccord": ["PV de désaccord", "constat de désaccord", "désaccord"],
      },
      list("nature du plan ou accord | type de plan | nature du document égalité"),
    ),
    planSigned: date(
      "Date du plan",
      list("date de signature du plan | plan signé le | date de l'accord égalité | date du plan ou accord"),
    ),
    planEnd: date(
      "Fin du plan",
      list("date de fin du plan | échéance du plan | plan valable jusqu'au | fin de validité du plan"),
    ),
    planDomains: text("Domaines d'action du plan", list("domaines du plan | domaines d'action")),
    planObjectives: yesNo(
      "Objectifs de progression du plan",
      list("objectifs du plan | plan avec objectifs | objectifs dans le plan"),
    ),
    planFigures: yesNo(
      "Indicateurs chiffrés du plan",
      list("indicateurs du plan | indicateurs chiffrés | plan avec indicateurs chiffrés | chiffres du plan"),
    ),
    planFiled: yesNo("Plan déposé", list("dépôt du plan | accord déposé")),
    directorate: text("Direction", list("direction de la consultation | direction concernée")),
    amount: amount("Montant de l'offre", list("montant de l'offre HT | offre (€ HT)")),
    reminderDate: date(
      "Date de relance",
      list(`
        relance | relancé le | date du courrier de relance | courrier de relance | date du courrier
      `),
    ),
  },
});

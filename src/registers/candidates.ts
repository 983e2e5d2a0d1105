import { choice, date, id, indexPoints, number, siret, text, year, yesNo } from "./columns";
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
        n° de consultation | consultation | numéro de consultation | référence consultation |
        référence de la consultation | n° de la consultation | n° marché | n° de marché | réf. consultation |
        marché | n° d'affaire | DCE | numéro de la consultation | référence | procédure | n° procédure
      `),
      { starred: true },
    ),
    tenderer: text(
      "Candidat",
      list(`
        nom du candidat | entreprise | soumissionnaire | raison sociale | société | candidats |
        raison sociale du candidat | opérateur économique | nom de l'entreprise | entreprise candidate |
        dénomination | nom candidat | fournisseur
      `),
      { starred: true },
    ),
    siret: siret(
      "SIRET",
      list(`
        n° siret | siret du candidat | siret candidat | numéro siret | SIREN | identifiant | siret entreprise |
        SIREN/SIRET | siret de l'entreprise | n° SIREN | SIRET / SIREN | SIREN du candidat
      `),
    ),
    date: date(
      "Date",
      list(`
        date de réponse | date de dépôt | date de réception | reçu le | date de l'offre | date de remise |
        date dépôt | date de candidature | date de réception de l'offre | date de l'offre reçue | déposé le |
        date limite de remise des offres | date de remise de l'offre | date de la candidature |
        date de réception des offres | date réponse | date d'arrivée | offre reçue le | date de dépôt de l'offre |
        date de remise des offres | horodatage | date d'ouverture des plis | date du dépôt
      `),
      { starred: true },
    ),
    headcount: number(
      "Effectif",
      list(`
        effectifs | nombre de salariés | nb salariés | salariés | effectif total | effectif de l'entreprise |
        nbre de salariés
      `),
    ),
    ess: yesNo(
      "ESS",
      list(`
        entreprise de l'ESS | économie sociale et solidaire | relève de l'ESS | EESS | structure de l'ESS |
        candidat ESS | entreprise ESS | ESS (O/N) | appartenance ESS | candidat de l'ESS
      `),
    ),
    declarationReceived: yesNo(
      "Attestation reçue",
      list(`
        DC1 | DUME | attestation sur l'honneur | attestation | attestation sur l'honneur reçue |
        attestation fournie | déclaration sur l'honneur reçue | attestation égalité reçue |
        déclaration sur l'honneur | attestation transmise | DC1/DUME | DC1 ou DUME | DC1 / DUME reçu |
        attestation d'égalité | attestation remise | DC1 fourni | DC1 reçu | DUME reçu
      `),
    ),
    declarationChecked: yesNo(
      "Attestation contrôlée",
      list(`
        contrôlée (O/N) | contrôlée | contrôlé | contrôle | contrôle effectué | attestation vérifiée | vérifiée |
        attestation suivie/contrôlée | suivie/contrôlée | attestation suivie | contrôle réalisé | contrôlé (O/N) |
        attestation contrôlée (O/N) | vérification
      `),
    ),
    checkDate: date(
      "Date de contrôle",
      list(`
        contrôlée le | date du contrôle | contrôlé le | date contrôle | date de vérification | vérifié le |
        vérifiée le
      `),
    ),
    checkResult: choice(
      "Résultat",
      {
        conforme: ["conformes", "OK", "oui", "validé", "conformité"],
        "non conforme": ["non-conforme", "NOK", "non", "KO", "non conformité"],
        "en attente": ["en cours", "attente", "à contrôler", "à vérifier"],
      },
      list(`
        résultat du contrôle | conforme | conformité | conclusion du contrôle | conforme (O/N) |
        résultat contrôle | issue du contrôle
      `),
    ),
    volunteer: yesNo(
      "Candidat volontaire",
      list(`
        volontaire | volontariat | candidat volontaire (O/N) | volontaire pièces égalité |
        volontaire pour joindre les pièces | accepte de joindre les pièces | volontaire pour transmettre |
        démarche volontaire | volontaire égalité | candidat volontaire pièces complémentaires |
        volontaire pour pièces complémentaires | volontaire pièces complémentaires |
        candidat volontaire pour joindre les pièces complémentaires |
        candidat volontaire pour joindre les pièces | accord pour pièces complémentaires |
        volontaire pour joindre les pièces complémentaires
      `),
    ),
    indexProvided: yesNo(
      "Index transmis",
      list(`
        index reçu | index | index salarial | index égalité | index joint | index fourni |
        index égalité professionnelle | index égalité transmis | index salarial transmis | index salarial reçu |
        index remis | index égalité reçu | transmission index | transmission de l'index
      `),
    ),
    indexYear: year(
      "Année de l'Index",
      list("année index | année de référence | année des données | millésime de l'index"),
    ),
    indexScore: indexPoints(
      "Note de l'Index",
      list(`
        note index | note | score | résultat de l'index | score index | note sur 100 | index (note) |
        note de l'index (/100)
      `),
    ),
    payGapPoints: indexPoints(
      "Écart de rémunération (points)",
      list(`
        écart de rémunération | indicateur 1 | écart rémunération | note écart rémunération |
        points écart de rémunération | indicateur écart de rémunération
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
        indicateur 2 et 3 | indicateur 2&3 | note écart taux d'augmentation | augmentations et promotions |
        indicateur 2bis
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
      list("SIREN du déclarant | SIREN déclarant | SIREN de l'entreprise déclarante | SIREN du déclarant de l'Index"),
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
      list("objectifs de progression | objectifs de progression publiés | objectif de progression"),
    ),
    planProvided: yesNo(
      "Plan transmis",
      list(`
        plan reçu | plan | plan égalité | plan d'égalité | accord transmis | plan pour l'égalité professionnelle |
        plan égalité professionnelle | plan fourni | plan joint | plan égalité transmis |
        plan ou accord transmis | plan d'égalité transmis | plan d'action transmis | plan égalité pro |
        plan remis | plan ou accord | plan d'égalité professionnelle transmis
      `),
    ),
    awarded: yesNo("Attributaire", list("retenu | attributaire (O/N) | attribué | lauréat | candidat retenu")),
    reminderDate: date(
      "Date de relance",
      list(`
        relance | relancé le | relancée le | date du courrier de relance | courrier de relance | date de la relance |
        date du courrier
      `),
    ),
  },
});

import { choice, choices, date, hours, id, lot, mark, text, yesNo } from "./columns";
import { register } from "./register";
import { STRUCTURE_TYPES } from "./structure-types";
import { list } from "./words";

/** Suivi des clauses d'insertion: one row per beneficiary, contract and period. */
export const insertion = register({
  kind: "insertion",
  title: "Suivi des clauses d'insertion",
  names: list(`
        insertion | suivi insertion | heures d'insertion | clauses d'insertion | bénéficiaires |
        suivi des clauses
      `),
  date: "period",
  key: ["beneficiary", "contractNumber"],
  vital: ["period", "contractNumber"],
  columns: {
    contractNumber: id(
      "N° marché",
      list(`
        n° de marché | numéro de marché | numéro du marché | marché | n° de contrat | référence marché |
        référence du marché | réf. marché | code marché | MARCHE_ID | id marché | n° du marché | marché n° |
        référence | contrat | n° affaire | opération | marché concerné | n° opération
      `),
      { starred: true },
    ),
    lotNumber: lot("N° lot", ["lot", "n° de lot", "numéro de lot", "lot n°", "n° du lot"]),
    beneficiary: text(
      "Bénéficiaire",
      list(`
        bénéficiaires | n° bénéficiaire | numéro bénéficiaire | numéro de bénéficiaire | code bénéficiaire |
        identifiant bénéficiaire | identifiant du bénéficiaire | id bénéficiaire | pseudonyme |
        code du bénéficiaire | salarié en insertion | personne | participant | code participant | n° participant |
        identifiant participant | code personne | identifiant | salarié | identifiant anonymisé | code anonyme |
        personne bénéficiaire | n° dossier | réf. bénéficiaire | id personne | matricule | n° du bénéficiaire |
        identifiant salarié | code salarié | n° salarié | ID participant | code bénéf. | n° bénéf.
      `),
      { starred: true },
    ),
    profiles: choices(
      "Type de public",
      {
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
      },
      list(`
        public | public visé | publics | public concerné | critère d'éligibilité | statut à l'entrée | profil |
        critère éligibilité | catégorie de public | éligibilité | critères d'éligibilité |
        profil du bénéficiaire | public cible | type de publics | statut | public éligible | catégorie | profils |
        type public | situation à l'entrée | typologie de public | critère public | statut du bénéficiaire |
        public (critère)
      `),
    ),
    employer: text(
      "Structure employeuse",
      list(`
        employeur | structure d'insertion | SIAE | nom de la structure | structure | entreprise d'accueil |
        structure d'accueil | employeur du bénéficiaire | nom de l'employeur | raison sociale de l'employeur |
        structure porteuse | entreprise employeuse | nom structure
      `),
    ),
    structureType: choice(
      "Type de structure",
      STRUCTURE_TYPES,
      list(`
        type SIAE | type de SIAE | type d'IAE | type IAE | type d'employeur | type structure |
        nature de la structure | type de structure employeuse | catégorie de structure | SIAE |
        structure d'insertion | employeur | structure | type de la structure | type d'employeur SIAE |
        type de structure d'insertion | nature de l'employeur | type employeur
      `),
    ),
    arrangement: choice(
      "Modalité",
      {
        "embauche directe": list("embauche | direct | recrutement direct | recrutement | CDD direct"),
        "mise à disposition": list("MAD | intérim | intérim d'insertion | mise à dispo | travail temporaire"),
        "sous-traitance ou co-traitance": list(`
        sous-traitance | co-traitance | cotraitance | sous traitance | sous-traitance/co-traitance
      `),
      },
      list(`
        modalité de mise en œuvre | modalité d'embauche | mode de réalisation | type de contrat |
        modalité de réalisation
      `),
    ),
    period: date(
      "Période",
      list(`
        période travaillée | mois | date | mois travaillé | mois concerné | période de travail |
        date de réalisation | date des heures | période de réalisation | mois de réalisation | période concernée |
        mois/année | fin de période | date de fin de période | trimestre | date de la période |
        période d'activité | mois d'activité | jour travaillé | date période | période (mois) | mois de travail |
        date de travail | année | période d'emploi | mois d'exécution | mois de paie | mois de la période
      `),
      { starred: true },
    ),
    hoursWorked: hours(
      "Heures effectuées",
      list(`
        heures réalisées | heures_insertion_realisees | heures validées | h. réal. | réalisé N | heures |
        heures travaillées | nb heures | nombre d'heures | nb heures réalisées | nombre d'heures réalisées |
        nombre d'heures effectuées | heures d'insertion réalisées | heures d'insertion effectuées |
        heures d'insertion | volume d'heures | volume d'heures réalisées | réalisé | heures réal. | h. réalisées |
        h. effectuées | heures déclarées | nb d'heures | heures cumulées | cumul des heures | cumul heures |
        nb h | total heures | heures d'insertion travaillées | volume horaire | volume horaire réalisé |
        heures effectuées sur la période | heures réalisées sur la période | heures du mois | heures mensuelles |
        heures payées | heures de la période
      `),
      { starred: true },
    ),
    timesheet: yesNo(
      "Feuille de présence",
      list(`
        feuille d'heures | justificatif | feuille de présence reçue | émargement | feuille d'émargement
      `),
    ),
    exitDate: date(
      "Date de sortie",
      list(`
        sortie le | date sortie | date de fin | date de fin de parcours | date de sortie du dispositif |
        fin de parcours | sorti le | date de fin de contrat | date de sortie de la clause
      `),
    ),
    exitSituation: choice(
      "Situation à la sortie",
      {
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
        "emploi de transition": list(
          "sortie en emploi de transition | sortie emploi de transition | sortie de transition",
        ),
        "sortie positive": list("autre sortie positive | sorties positives"),
        "sortie dynamique": list("dynamique"),
        neutralisée: list(`
        neutralisé | sortie neutralisée | retrait | retrait des sorties | sortie à neutraliser | neutre | décès |
        congé longue maladie | sortie exclue
      `),
      },
      list(`
        sortie | issue | type de sortie | situation à 3 mois | situation à 6 mois | situation à 3/6 mois |
        motif de sortie | nature de la sortie | situation de sortie | issue du parcours | situation |
        situation après | devenir | résultat de sortie | situation en sortie | situation en fin de contrat |
        situation actuelle | situation fin de parcours | situation en fin de parcours
      `),
    ),
    satisfaction: mark(
      "Note de satisfaction",
      list(`
        satisfaction | note | note satisfaction | qualité perçue | appréciation | satisfaction (1 à 5) |
        note de satisfaction (1 à 5) | note (1-5) | note sur 5 | satisfaction /5 | note de satisfaction /5 |
        note /5 | avis | note qualité | évaluation du bénéficiaire | satisfaction du bénéficiaire |
        avis du bénéficiaire (1 à 5) | évaluation | évaluation (1 à 5)
      `),
    ),
  },
});

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

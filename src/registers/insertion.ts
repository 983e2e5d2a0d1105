import { choice, choices, date, hours, id, lot, mark, text, yesNo } from "./columns";
import { EXIT_SITUATIONS } from "./exit-situations";
import { PROFILES } from "./profiles";
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
      PROFILES,
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
      EXIT_SITUATIONS,
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

import { choice, choices, date, hours, id, lot, mark, text, yesNo } from "./columns";
import { EXIT_SITUATIONS } from "./exit-situations";
import { PROFILES } from "./profiles";
import { register } from "./register";
import { LEGAL_FORMS, STRUCTURE_TYPES } from "./structure-types";
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
        référence | contrat | n° affaire | opération | marché concerné | n° opération | n° du contrat |
        numéro de contrat | numéro contrat | code contrat | réf. contrat | référence contrat |
        référence du contrat | n° de marché / lot | marché (n°) | code opération | n° d'opération |
        code affaire | id contrat | identifiant du marché | identifiant marché | n° marché clausé |
        marché support | marché clausé | n° de clause | consultation | n° MAPA | n° clause | affaire |
        n° d'affaire | code de l'affaire | n° de l'affaire
      `),
      { starred: true },
    ),
    lotNumber: lot(
      "N° lot",
      list(`
        lot | n° de lot | numéro de lot | lot n° | n° du lot | lots | num lot | id lot | lot concerné |
        référence lot | référence du lot | code lot | n° de lots
      `),
    ),
    beneficiary: text(
      "Bénéficiaire",
      list(`
        bénéficiaires | n° bénéficiaire | numéro bénéficiaire | numéro de bénéficiaire | code bénéficiaire |
        identifiant bénéficiaire | identifiant du bénéficiaire | id bénéficiaire | pseudonyme |
        code du bénéficiaire | salarié en insertion | personne | participant | code participant |
        n° participant | identifiant participant | code personne | identifiant | salarié |
        identifiant anonymisé | code anonyme | personne bénéficiaire | n° dossier | réf. bénéficiaire |
        id personne | matricule | n° du bénéficiaire | identifiant salarié | code salarié | n° salarié |
        ID participant | code bénéf. | n° bénéf. | n° d'identification | identifiant de la personne |
        réf. participant | référence participant | référence bénéficiaire | code interne | n° personne |
        numéro participant | numéro salarié | salarié (code) | salarié (n°) | n° du salarié | code du salarié |
        n° du participant | n° identifiant | identifiant unique | identifiant interne | n° anonyme |
        n° anonymat | numéro anonyme | pseudo | initiales | code salarié anonymisé | intérimaire |
        personne en insertion | code BRSA | n° individu | id individu | individu | id salarié |
        personne (code) | identifiant de la personne bénéficiaire | identifiant anonyme | bénéficiaire (code) |
        bénéficiaire (pseudonyme) | bénéficiaire de la clause | salarié concerné | code anonymisé |
        bénéficiaire (n°) | n° pers. | pers. | code pers. | id pers. | matricule bénéficiaire |
        matricule du bénéficiaire | n° d'anonymat du bénéficiaire | numéro d'anonymat du bénéficiaire |
        n° anonymat bénéficiaire | matricule du salarié | matricule salarié
      `),
      { starred: true },
    ),
    profiles: choices(
      "Type de public",
      PROFILES,
      list(`
        public | public visé | publics | public concerné | critère d'éligibilité | statut à l'entrée | profil |
        critère éligibilité | catégorie de public | éligibilité | critères d'éligibilité |
        profil du bénéficiaire | public cible | type de publics | statut | public éligible | catégorie |
        profils | type public | situation à l'entrée | typologie de public | critère public |
        statut du bénéficiaire | public (critère) | critère d'éligibilité à la clause |
        critère d'éligibilité principal | type de bénéficiaire | typologie du public | typologie publics |
        catégorie du public | catégorie de bénéficiaire | catégorie bénéficiaire |
        statut à l'entrée en parcours | situation à l'entrée en parcours | critère(s) d'éligibilité |
        éligibilité du public | public bénéficiaire | publics éligibles | type de publics éligibles |
        caractéristique du public | statut du public | situation du bénéficiaire | situation avant embauche |
        statut avant embauche | statut d'entrée | profil public | critères d'éligibilité à la clause |
        motif d'éligibilité | publics prioritaires | public prioritaire | critère d'entrée |
        éligibilité clause | statut éligible | statut du participant | statut du salarié |
        critères éligibilité | critère | critères | public concerné par la clause
      `),
    ),
    employer: text(
      "Structure employeuse",
      list(`
        employeur | structure d'insertion | SIAE | nom de la structure | structure | entreprise d'accueil |
        structure d'accueil | employeur du bénéficiaire | nom de l'employeur | raison sociale de l'employeur |
        structure porteuse | entreprise employeuse | nom structure | raison sociale employeur |
        structure employeur | dénomination de l'employeur | nom SIAE | nom de la SIAE | structure d'emploi |
        structure employeuse (nom) | employeur (nom) | entreprise employeur | opérateur d'insertion |
        nom structure employeuse | nom de l'entreprise employeuse | ETTI / employeur | employeur réel |
        employeur du salarié | employeur de la personne | employeur du participant | quel employeur |
        chez quel employeur
      `),
    ),
    structureType: choice(
      "Type de structure",
      STRUCTURE_TYPES,
      list(`
        type SIAE | type de SIAE | type d'IAE | type IAE | type d'employeur | type structure |
        nature de la structure | type de structure employeuse | catégorie de structure | SIAE |
        structure d'insertion | employeur | structure | type de la structure | type d'employeur SIAE |
        type de structure d'insertion | nature de l'employeur | type employeur | type de structure d'emploi |
        catégorie d'employeur | catégorie employeur | catégorie de SIAE | statut de l'employeur |
        statut de la structure | type de l'employeur | nature de la SIAE | nature SIAE | catégorie SIAE |
        famille de structure | type de structure de l'employeur | type d'opérateur |
        type de structure employeur | type de structure (EI, ACI, AI, ETTI...) | conventionnement |
        type de SIAE employeuse | structure (type) | SIAE (type) | type struct.
      `),
      { silent: LEGAL_FORMS },
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
        modalité de réalisation | modalité d'exécution | modalités d'exécution | modalité de recours |
        type d'embauche | mode d'embauche | modalités | modalité de recrutement | type de mise en œuvre |
        modalités de mise en œuvre | mode d'exécution | mode de recours | forme d'emploi | nature du contrat |
        type de contrat de travail | nature du contrat de travail | contrat | forme de réalisation |
        modalité de la clause
      `),
    ),
    period: date(
      "Période",
      list(`
        période travaillée | mois | date | mois travaillé | mois concerné | période de travail |
        date de réalisation | date des heures | période de réalisation | mois de réalisation |
        période concernée | mois/année | fin de période | date de fin de période | trimestre |
        date de la période | période d'activité | mois d'activité | jour travaillé | date période |
        période (mois) | mois de travail | date de travail | année | période d'emploi | mois d'exécution |
        mois de paie | mois de la période | mois de la paie | mois de référence | période de référence |
        période de paie | date de fin de mission | mois d'intervention | période d'intervention | mois déclaré |
        mois de déclaration | période déclarée | mois de saisie | date d'intervention | date de la mission |
        date de fin de la période | fin période | date fin période | mois et année | mois / année | mois-année |
        année de réalisation | mois de travail effectif | mois de prestation | période de mission |
        date fin de mission | période du | période au | date d'exécution | mois de mission | mois de présence |
        période de présence | date de prestation | semaine du | date de réalisation des heures |
        mois des heures | au | mois de réalisation des heures | mois des heures réalisées |
        dernier jour de la période | fin de la période travaillée | fin de mois | mois d'emploi
      `),
      { starred: true },
    ),
    hoursWorked: hours(
      "Heures effectuées",
      list(`
        heures réalisées | heures_insertion_realisees | heures validées | h. réal. | réalisé N | heures |
        heures travaillées | nb heures | nombre d'heures | nb heures réalisées | nombre d'heures réalisées |
        nombre d'heures effectuées | heures d'insertion réalisées | heures d'insertion effectuées |
        heures d'insertion | volume d'heures | volume d'heures réalisées | réalisé | heures réal. |
        h. réalisées | h. effectuées | heures déclarées | nb d'heures | heures cumulées | cumul des heures |
        cumul heures | nb h | total heures | heures d'insertion travaillées | volume horaire |
        volume horaire réalisé | heures effectuées sur la période | heures réalisées sur la période |
        heures du mois | heures mensuelles | heures payées | heures de la période |
        heures d'insertion réalisées sur la période | heures réalisées dans le mois | heures du bénéficiaire |
        heures effectuées dans le mois | nb h réalisées | nb h effectuées | nbre d'heures |
        total heures réalisées | total des heures | total d'heures | heures faites | heures facturées |
        heures d'insertion validées | heures comptabilisées | heures retenues | volume réalisé | nombre heures |
        nombre d'heures d'insertion | nombre d'heures d'insertion réalisées |
        nombre d'heures d'insertion effectuées | nombre d'heures travaillées | nombre d'heures validées |
        nb heures travaillées | nb heures effectuées | nb d'heures réalisées | nb d'heures effectuées |
        nb heures insertion | nb h insertion | heures insertion | heures insertion réalisées |
        heures réalisées (h) | heures insertion effectuées | quantité d'heures | volume horaire effectué |
        volume d'heures effectuées | volume d'heures travaillées | volume d'heures d'insertion | durée (h) |
        heures réelles | total heures effectuées | heures de travail | h travaillées | h insertion |
        heures mission | heures de mission | nombre d'heures payées | heures travaillées sur la période |
        heures effectives | heures de travail effectuées | heures réalisées du mois |
        heures réalisées au titre de la clause
      `),
      { starred: true },
    ),
    timesheet: yesNo(
      "Feuille de présence",
      list(`
        feuille d'heures | justificatif | feuille de présence reçue | émargement | feuille d'émargement |
        relevé d'heures | relevé d'heures reçu | justificatif reçu | justificatifs | feuille de présence (O/N) |
        feuille d'heures reçue | pièce justificative | justificatif fourni
      `),
    ),
    exitDate: date(
      "Date de sortie",
      list(`
        sortie le | date sortie | date de fin | date de fin de parcours | date de sortie du dispositif |
        fin de parcours | sorti le | date de fin de contrat | date de sortie de la clause |
        date de fin d'accompagnement | date fin de parcours | date de fin du parcours | date de la sortie |
        date sortie clause | date sortie du dispositif | sortie (date) | date de sortie de parcours |
        date de sortie du parcours | date fin parcours | fin d'accompagnement | sorti(e) le |
        date de fin d'accompagnement | date de sortie de l'action | date de sortie effective |
        sortie du dispositif le | fin du parcours | fin de parcours le | date de fin de la clause | sortie |
        sortie (le)
      `),
    ),
    exitSituation: choice(
      "Situation à la sortie",
      EXIT_SITUATIONS,
      list(`
        sortie | issue | type de sortie | situation à 3 mois | situation à 6 mois | situation à 3/6 mois |
        motif de sortie | nature de la sortie | situation de sortie | issue du parcours | situation |
        situation après | devenir | résultat de sortie | situation en sortie | situation en fin de contrat |
        situation actuelle | situation fin de parcours | situation en fin de parcours | statut à la sortie |
        statut de sortie | sortie (type) | résultat à la sortie | type de sortie du dispositif |
        suite de parcours | suites de parcours | suite du parcours | suites | situation à l'issue |
        situation à l'issue de la clause | situation à l'issue du parcours | situation à l'issue du contrat |
        situation à la fin du parcours | situation à la sortie du dispositif | issue de la clause |
        catégorie de sortie | nature sortie | situation post-clause | situation après la clause |
        situation professionnelle à la sortie | emploi à la sortie | suite donnée au parcours |
        sortie (situation) | sortie du dispositif | devenir du bénéficiaire | devenir à la sortie |
        devenir du participant | situation à la sortie de la clause | débouché | débouchés | sortie vers |
        statut à l'issue | statut de sortie du parcours | situation à la sortie de parcours |
        modalité de sortie | devenu quoi | devenir de la personne | suite | et après | après |
        situation finale | issue de parcours | sort | résultat
      `),
    ),
    satisfaction: mark(
      "Note de satisfaction",
      list(`
        satisfaction | note | note satisfaction | qualité perçue | appréciation | satisfaction (1 à 5) |
        note de satisfaction (1 à 5) | note (1-5) | note sur 5 | satisfaction /5 | note de satisfaction /5 |
        note /5 | avis | note qualité | évaluation du bénéficiaire | satisfaction du bénéficiaire |
        avis du bénéficiaire (1 à 5) | évaluation | évaluation (1 à 5) | satisfaction bénéficiaire |
        niveau de satisfaction | note bénéficiaire | note du bénéficiaire | note donnée par le bénéficiaire |
        qualité perçue (1 à 5) | qualité perçue du service | note de satisfaction sur 5 | satisfaction sur 5 |
        avis (1 à 5) | avis bénéficiaire | appréciation du bénéficiaire | note de qualité perçue |
        enquête de satisfaction | satisfaction du participant | note de qualité | évaluation du service |
        degré de satisfaction | appréciation (1 à 5) | enquête satisfaction (1 à 5) | note du participant |
        indice de satisfaction | satisfaction participant | éval. satisfaction | évaluation satisfaction |
        évaluation de satisfaction | évaluation de la satisfaction | note d'évaluation | note donnée |
        satisfaction exprimée
      `),
    ),
  },
});

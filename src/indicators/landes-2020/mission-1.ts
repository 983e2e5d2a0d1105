import { EXIT_CLASSES } from "../../registers/exit-situations";
import { type Action, indicator } from "../definition";
import {
  authoritiesView,
  beneficiariesView,
  contractsView,
  exitsView,
  hoursView,
  marksView,
  paymentsView,
  planningView,
} from "../views/catalogue";
import { SIAE_TYPES } from "../../registers/structure-types";

const DYNAMIC = [
  ...EXIT_CLASSES["emploi durable"],
  ...EXIT_CLASSES["emploi de transition"],
  ...EXIT_CLASSES["sortie positive"],
  "sortie dynamique",
] as const;
const KNOWN_OUTCOMES = [...DYNAMIC, ...EXIT_CLASSES["autre sortie"]];

/** Mission 1 · Renforcement de l'insertion des personnes éloignées de l'emploi. */
export const mission1: readonly Action[] = [
  {
    code: "1.1",
    indicators: [
      indicator(planningView, {
        code: "1.1.1",
        name: "DIRECTORATES_CONSULTED_RATE",
        label: "% de directions consultées en amont",
        unit: "share",
        better: "higher",
        definition:
          "Directions de la liste ayant renvoyé au moins une fiche de recensement pour l'exercice, rapportées à toutes les directions de la liste.",
        measure: {
          kind: "coverage",
          column: "directorate",
          where: { column: "isReturned", is: "yes" },
          list: { register: "directorates", column: "directorate" },
        },
      }),
      indicator(contractsView, {
        code: "1.1.2",
        name: "SOCIAL_CLAUSE_CONTRACTS",
        label: "Nombre de marchés clausés",
        unit: "count",
        better: "higher",
        definition: "Marchés notifiés dans l'exercice dont le dispositif social comprend une clause d'exécution.",
        measure: { kind: "count", of: { column: "socialScheme", in: ["clause d'exécution"] } },
      }),
      indicator(paymentsView, {
        code: "1.1.3",
        name: "SIAE_PAYMENTS",
        label: "Montants mandatés aux structures de l'IAE",
        unit: "euros",
        better: "higher",
        definition:
          "Somme des montants mandatés dans l'exercice à une structure d'insertion par l'activité économique (EI, ACI, AI, ETTI, EITI), dont le type est lu sur la ligne, sinon dans l'annuaire des structures par SIRET exact.",
        measure: { kind: "sum", column: "paid", where: { column: "payeeTypes", in: SIAE_TYPES } },
      }),
      indicator(contractsView, {
        code: "1.1.4",
        name: "INSERTION_HOURS_CONTRACTED",
        label: "Volume d'heures d'insertion contractualisées",
        unit: "hours",
        better: "higher",
        definition: "Somme des heures d'insertion contractualisées des marchés notifiés dans l'exercice.",
        measure: { kind: "sum", column: "contractedHours" },
      }),
    ],
  },
  {
    code: "1.2",
    indicators: [
      indicator(contractsView, {
        code: "1.2.1",
        name: "MONITORED_CONTRACTS_RATE",
        label: "% de marchés suivis",
        unit: "share",
        better: "higher",
        definition:
          "Marchés avec un dispositif social, en cours d'exécution dans l'exercice et suivis, rapportés à tous les marchés avec un dispositif social en cours d'exécution dans l'exercice.",
        measure: {
          kind: "share",
          where: { column: "hasSocialScheme", is: "yes" },
          of: { column: "monitored", is: "yes" },
          amount: "amount",
        },
        stock: { endYear: "endYear", lastYear: "in", withoutEnd: "first-year" },
      }),
    ],
  },
  {
    code: "1.3",
    indicators: [
      indicator(hoursView, {
        code: "1.3.1",
        name: "INSERTION_HOURS",
        label: "Nombre d'heures d'insertion effectuées",
        unit: "hours",
        better: "higher",
        definition: "Somme des heures d'insertion effectuées dans l'exercice.",
        measure: { kind: "sum", column: "periodHours" },
      }),
      indicator(exitsView, {
        code: "1.3.2",
        name: "INSERTION_RATE",
        label: "Taux d'insertion à l'issue de l'application de la clause",
        unit: "share",
        better: "higher",
        definition:
          "Bénéficiaires sortis dans l'exercice vers un emploi durable, un emploi de transition ou une sortie positive (sorties dynamiques), rapportés aux bénéficiaires sortis dans l'exercice dont la situation est connue.",
        measure: {
          kind: "share",
          where: { column: "exitSituation", in: KNOWN_OUTCOMES },
          of: { column: "exitSituation", in: DYNAMIC },
          saysBlankScope: true,
        },
        detail: {
          kind: "counts",
          lines: Object.entries(EXIT_CLASSES).map(([key, situations]) => ({
            key,
            where: { column: "exitSituation", in: situations },
          })),
        },
      }),
      indicator(beneficiariesView, {
        code: "1.3.3",
        name: "BENEFICIARIES",
        label: "Nombre de personnes bénéficiaires",
        unit: "count",
        better: "higher",
        definition: "Bénéficiaires distincts ayant effectué des heures d'insertion dans l'exercice.",
        measure: { kind: "count", of: { column: "isBeneficiary", is: "yes" } },
      }),
      indicator(marksView, {
        code: "1.3.4",
        name: "PERCEIVED_QUALITY",
        label: "Qualité perçue du service d'insertion par les personnes bénéficiaires",
        unit: "mark",
        better: "higher",
        definition:
          "Moyenne des notes de satisfaction (de 1 à 5) données dans l'exercice, une par bénéficiaire, la dernière.",
        measure: { kind: "average", column: "satisfaction" },
      }),
    ],
  },
  {
    code: "1.4",
    indicators: [
      indicator(contractsView, {
        code: "1.4.1",
        name: "DIRECTORATES_WITH_SOCIAL_SCHEME",
        label: "Nombre de directions ayant inséré un dispositif social",
        unit: "count",
        better: "higher",
        definition: "Directions distinctes ayant au moins un marché de l'exercice avec un dispositif social.",
        measure: { kind: "distinct", column: "directorate", where: { column: "hasSocialScheme", is: "yes" } },
      }),
      indicator(contractsView, {
        code: "1.4.2",
        name: "SOCIAL_PROCEDURES",
        label: "Type de procédure proposée aux acheteurs",
        unit: "count",
        better: null,
        definition:
          "Marchés de l'exercice par dispositif social, avec les procédures de passation en regard ; un marché qui a deux dispositifs compte dans les deux.",
        measure: {
          kind: "breakdown",
          by: "schemes",
          where: { column: "hasSocialScheme", is: "yes" },
          value: { count: true },
          extras: [{ name: "procedures", byOption: "procedure" }],
        },
      }),
      indicator(hoursView, {
        code: "1.4.3",
        name: "BENEFICIARY_PROFILES",
        label: "Type de public touché par notre dispositif d'insertion",
        unit: "count",
        better: null,
        definition:
          "Bénéficiaires distincts et heures de l'exercice par type de public ; une personne peut relever de plusieurs publics.",
        measure: {
          kind: "breakdown",
          by: "profiles",
          where: { column: "hasHours", is: "yes" },
          value: { distinct: "beneficiary" },
          extras: [{ name: "hours", sum: "periodHours" }],
          about: { people: "value" },
        },
      }),
      indicator(hoursView, {
        code: "1.4.4a",
        name: "SIAE_TYPES",
        label: "Type de SIAE",
        unit: "hours",
        better: null,
        definition: "Heures effectuées et bénéficiaires de l'exercice par type de structure employeuse.",
        measure: {
          kind: "breakdown",
          by: "structureType",
          where: { column: "hasHours", is: "yes" },
          value: { sum: "periodHours" },
          extras: [{ name: "beneficiaries", distinct: "beneficiary" }],
          about: { people: "extra", extra: "beneficiaries" },
        },
      }),
      indicator(contractsView, {
        code: "1.4.4b",
        name: "ACTIVITY_SECTORS",
        label: "Domaines d'activités sur le territoire",
        unit: "count",
        better: null,
        definition:
          "Marchés de l'exercice avec un dispositif social et heures contractualisées par domaine d'activité.",
        measure: {
          kind: "breakdown",
          by: "activitySector",
          where: { column: "hasSocialScheme", is: "yes" },
          value: { count: true },
          extras: [{ name: "hours", sum: "contractedHours" }],
        },
      }),
    ],
  },
  {
    code: "1.5",
    indicators: [
      indicator(authoritiesView, {
        code: "1.5.1",
        name: "AUTHORITIES_ADOPTING_CLAUSES",
        label: "Nombre de collectivités insérant des clauses sociales dans leurs marchés suite à notre intervention",
        unit: "count",
        better: "higher",
        definition:
          "Collectivités distinctes dont la première clause est datée de l'exercice et fait suite à l'intervention du Département.",
        measure: { kind: "count", of: { column: "followsIntervention", is: "yes" } },
      }),
    ],
  },
];

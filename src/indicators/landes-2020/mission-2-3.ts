import { ESAT_EA_TYPES } from "../../registers/structure-types";
import { type Action, indicator } from "../definition";
import { candidatesView, contractsView, eventsView, paymentsView, tenderersView } from "../views/catalogue";

/** Mission 2 · Renforcement de l'insertion des personnes en situation de handicap. */
export const mission2: readonly Action[] = [
  {
    code: "2.1",
    indicators: [
      indicator(eventsView, {
        code: "2.1.1",
        name: "AWARENESS_SESSIONS",
        label: "Nombre de temps d'échanges sur la thématique",
        unit: "count",
        better: "higher",
        definition: "Événements de l'exercice de type « temps d'échange marchés réservés ».",
        measure: { kind: "count", of: { column: "type", in: ["temps d'échange marchés réservés"] } },
      }),
    ],
  },
  {
    code: "2.2",
    indicators: [
      indicator(contractsView, {
        code: "2.2.1",
        name: "RESERVED_CONTRACTS",
        label: "Nombre de marchés réservés",
        unit: "count",
        better: "higher",
        definition:
          "Marchés de l'exercice réservés aux ESAT ou aux EA (art. L.2113-12) ; ceux réservés aux SIAE (L.2113-13) et à l'ESS (L.2113-15) sont montrés à côté, sans s'y ajouter.",
        measure: { kind: "count", of: { column: "reservedFor", in: ["ESAT/EA"] } },
        detail: {
          kind: "counts",
          lines: [
            { key: "ESAT/EA", where: { column: "reservedFor", in: ["ESAT/EA"] } },
            { key: "SIAE", where: { column: "reservedFor", in: ["SIAE"] } },
            { key: "ESS", where: { column: "reservedFor", in: ["ESS"] } },
          ],
        },
      }),
      indicator(paymentsView, {
        code: "2.2.2",
        name: "ESAT_EA_PAYMENTS",
        label: "Montants mandatés aux structures des ESAT/EA",
        unit: "euros",
        better: "higher",
        definition:
          "Somme des montants mandatés dans l'exercice à un ESAT ou à une EA, dont le type est lu sur la ligne, sinon dans l'annuaire des structures par SIRET exact.",
        measure: { kind: "sum", column: "paid", where: { column: "payeeTypes", in: ESAT_EA_TYPES } },
      }),
      indicator(contractsView, {
        code: "2.2.3",
        name: "RESERVED_HOURS_CONTRACTED",
        label: "Volume d'heures d'insertion réservées contractualisées",
        unit: "hours",
        better: "higher",
        definition: "Somme des heures contractualisées des marchés de l'exercice réservés aux ESAT ou aux EA.",
        measure: { kind: "sum", column: "contractedHours", where: { column: "reservedFor", in: ["ESAT/EA"] } },
      }),
    ],
  },
];

/** Mission 3 · Renforcement/développement de l'égalité femmes-hommes. */
export const mission3: readonly Action[] = [
  {
    code: "3.1",
    indicators: [
      indicator(candidatesView, {
        code: "3.1.1",
        name: "DECLARATIONS_CHECKED_RATE",
        label: "% d'attestations sur l'honneur suivies/contrôlées",
        unit: "share",
        better: "higher",
        definition:
          "Attestations reçues et contrôlées dans l'exercice, rapportées aux attestations reçues dans l'exercice. Une attestation contrôlée compte comme reçue, quoi que dise la colonne « Attestation reçue ».",
        measure: { kind: "share", where: { column: "isReceived", is: "yes" }, of: { column: "isChecked", is: "yes" } },
      }),
    ],
  },
  {
    code: "3.2",
    indicators: [
      indicator(tenderersView, {
        code: "3.2.1",
        name: "EQUALITY_DOCUMENTS_RATIO",
        label:
          "Nombre de documents de type Index salarial ou Plan pour l'égalité professionnelle reçus / Nombre de candidats volontaires pour joindre les pièces complémentaires",
        unit: "ratio",
        better: "higher",
        definition:
          "Documents reçus dans l'exercice (un Index et un Plan comptent chacun pour un), rapportés aux candidats volontaires distincts.",
        measure: {
          kind: "ratio",
          numerator: "documents",
          denominator: "volunteers",
          answered: { column: "isAnswered", is: "yes" },
        },
      }),
    ],
  },
];

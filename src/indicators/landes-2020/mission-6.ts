import { type Action, indicator } from "../definition";
import { candidatesView, contractsView, eventsView, sourcingView } from "../views/catalogue";

const A_LOT = { column: "lotNumber", filled: true } as const;
const SME = { column: "supplierSize", in: ["TPE", "PME"] } as const;

/** Mission 6 · Faciliter l'accès à la commande publique pour les entreprises du territoire. */
export const mission6: readonly Action[] = [
  {
    code: "6.1",
    indicators: [
      indicator(contractsView, {
        code: "6.1.1a",
        name: "PME_LOTS",
        label: "Nombre de lots attribués à des TPE/PME",
        unit: "count",
        better: "higher",
        definition: "Lots de l'exercice dont le titulaire est une TPE ou une PME.",
        measure: { kind: "count", where: A_LOT, of: SME },
      }),
      indicator(contractsView, {
        code: "6.1.1b",
        name: "LOCAL_PME_LOTS",
        label: "Nombre de lots attribués à des TPE/PME du territoire",
        unit: "count",
        better: "higher",
        definition:
          "Lots de l'exercice dont le titulaire est une TPE ou une PME du territoire : dit par le registre, sinon d'après le département de son code postal.",
        measure: { kind: "count", where: A_LOT, of: { allOf: [SME, { column: "isLocal", is: "yes" }] } },
      }),
      indicator(contractsView, {
        code: "6.1.2",
        name: "ESS_LOTS",
        label: "Nombre de lots attribués à des entreprises de l'Economie sociale et solidaire",
        unit: "count",
        better: "higher",
        definition: "Lots de l'exercice dont le titulaire relève de l'économie sociale et solidaire.",
        measure: { kind: "count", where: A_LOT, of: { column: "isEss", is: "yes" } },
      }),
    ],
  },
  {
    code: "6.2",
    indicators: [
      indicator(candidatesView, {
        code: "6.2.1",
        name: "ESS_BIDDERS",
        label: "Nombre d'entreprises de l'ESS qui répondent à une consultation",
        unit: "count",
        better: "higher",
        definition:
          "Entreprises distinctes de l'ESS (par SIREN, sinon par nom) ayant répondu à une consultation dans l'exercice.",
        measure: { kind: "distinct", column: "enterprise", where: { column: "ess", is: "yes" } },
      }),
      indicator(contractsView, {
        code: "6.2.2",
        name: "ESS_PURCHASES",
        label: "Volume d'achat accordé à des EESS",
        unit: "euros",
        better: "higher",
        definition: "Somme des montants HT des marchés de l'exercice dont le titulaire relève de l'ESS.",
        measure: { kind: "sum", column: "amount", where: { column: "isEss", is: "yes" } },
      }),
      indicator(contractsView, {
        code: "6.2.3",
        name: "ESS_CONTRACTS",
        label: "Nombre de marchés notifiés à l'ESS",
        unit: "count",
        better: "higher",
        definition: "Marchés de l'exercice dont le titulaire relève de l'ESS.",
        measure: { kind: "count", of: { column: "isEss", is: "yes" } },
      }),
    ],
  },
  {
    code: "6.3",
    indicators: [
      indicator(eventsView, {
        code: "6.3.1",
        name: "TRADE_EVENTS",
        label:
          "Nombre de participations de la collectivité à des salons (événements CCI, fédérations, CRESS et rencontres ESS'presso)",
        unit: "count",
        better: "higher",
        definition: "Événements de l'exercice de type salon, événement CCI, fédération, CRESS ou ESS'presso.",
        measure: {
          kind: "count",
          of: { column: "type", in: ["salon", "événement CCI", "fédération", "CRESS", "ESS'presso"] },
        },
      }),
      indicator(sourcingView, {
        code: "6.3.2",
        name: "SOURCING_SHEETS",
        label: "Nombre de fiches « sourcing » remplies par les services",
        unit: "count",
        better: "higher",
        definition: "Fiches « sourcing » datées de l'exercice.",
        measure: { kind: "count" },
      }),
    ],
  },
];

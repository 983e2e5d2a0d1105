import { type EnvironmentalCriterion, criterionTitle } from "../../registers/environmental-criteria";
import { type Action, type ConditionOn, indicator } from "../definition";
import { hasCriterion } from "../views/contract-columns";
import { contractsView, roadworksView, vehiclesView } from "../views/catalogue";
import { criterionShare } from "./mission-4";

const ROADS = { where: { column: "isRoads", is: "yes" }, contracts: "Marchés de voirie de l'exercice" } as const;
const WORKS = {
  where: { column: "category", in: ["travaux"] },
  contracts: "Marchés de travaux de l'exercice",
} as const;

const NOTIONS = [
  "cleanFuel",
  "vehicleMaintenance",
  "alternativeMachinery",
  "equipmentAge",
] as const satisfies readonly EnvironmentalCriterion[];
const criterion = (name: EnvironmentalCriterion) => hasCriterion(name) as ConditionOn<typeof contractsView>;

/** Mission 5 · Lutter contre le réchauffement climatique. */
export const mission5: readonly Action[] = [
  {
    code: "5.1",
    indicators: [
      indicator(vehiclesView, {
        code: "5.1.1",
        name: "ALTERNATIVE_VEHICLES",
        label: "Nombre de véhicules alternatifs achetés (GPL, GNV, hybrides, électriques, hydrogènes, vélos, etc.)",
        unit: "count",
        better: "higher",
        definition:
          "Véhicules achetés dans l'exercice, neufs ou d'occasion, dont l'énergie est alternative ; les locations sont montrées à côté, sans s'y ajouter.",
        measure: {
          kind: "distinct",
          column: "vehicleId",
          where: {
            allOf: [
              { column: "isAlternative", is: "yes" },
              { column: "isBought", is: "yes" },
            ],
          },
        },
        detail: {
          kind: "counts",
          lines: [
            {
              key: "location",
              where: {
                allOf: [
                  { column: "isAlternative", is: "yes" },
                  { column: "mode", in: ["location"] },
                ],
              },
            },
          ],
        },
      }),
      indicator(vehiclesView, {
        code: "5.1.2",
        name: "LOW_EMISSION_FLEET_RATE",
        label: "Taux de véhicules à faible émission/parc de la collectivité",
        unit: "share",
        better: "higher",
        definition:
          "Véhicules à faible émission du parc au 31 décembre, rapportés aux véhicules du parc au 31 décembre, vélos exclus.",
        measure: { kind: "share", where: { column: "isFleet", is: "yes" }, of: { column: "isLowEmission", is: "yes" } },
        stock: { endYear: "exitYear", lastYear: "out", withoutEnd: "for-good" },
      }),
    ],
  },
  {
    code: "5.2",
    indicators: [
      indicator(contractsView, {
        code: "5.2.1",
        name: "GHG_CRITERION_CONTRACTS",
        label: "Nombre de marchés avec critère « bilan de GES »",
        unit: "count",
        better: "higher",
        definition: "Marchés de l'exercice avec un critère « bilan de GES ».",
        measure: { kind: "count", of: criterion("ghgAssessment") },
      }),
      indicator(contractsView, {
        code: "5.2.2",
        name: "ENVIRONMENTAL_IMPACT_CONTRACTS",
        label: "Nombre de marchés avec valorisation de l'impact environnement par une ou plusieurs des 4 notions",
        unit: "count",
        better: "higher",
        definition:
          "Marchés de l'exercice avec au moins une des quatre notions : carburant ou huile non polluants, fréquence d'entretien des véhicules, engins alternatifs, vétusté du parc de matériel.",
        measure: { kind: "count", of: { anyOf: NOTIONS.map(criterion) } },
        detail: {
          kind: "counts",
          lines: NOTIONS.map((notion) => ({ key: criterionTitle(notion).toLowerCase(), where: criterion(notion) })),
        },
      }),
    ],
  },
  {
    code: "5.3",
    indicators: [
      criterionShare(
        { code: "5.3.1", name: "ASBESTOS_PAH_RATE", label: "% de marchés intégrant un critère analyse amiante HAP" },
        "asbestosPah",
        ROADS,
      ),
      criterionShare(
        {
          code: "5.3.2",
          name: "RECLAIMED_ASPHALT_CRITERION_RATE",
          label: "% de marchés intégrant un critère réutilisation d'agrégats enrobés",
        },
        "reclaimedAsphalt",
        ROADS,
      ),
      criterionShare(
        {
          code: "5.3.3",
          name: "WARM_MIX_RATE",
          label: "% de marchés intégrant un critère utilisation enrobés tièdes et ou à basses calories",
        },
        "warmMix",
        ROADS,
      ),
      criterionShare(
        { code: "5.3.4", name: "VARIANTS_RATE", label: "% de marchés intégrant un critère variante" },
        "variants",
        WORKS,
      ),
      criterionShare(
        {
          code: "5.3.5",
          name: "ON_SITE_REUSE_RATE",
          label: "% de marchés intégrant un critère utilisation et la réutilisation de matériaux sur sites",
        },
        "onSiteReuse",
        WORKS,
      ),
      criterionShare(
        {
          code: "5.3.6",
          name: "WASTE_TREATMENT_RATE",
          label: "% de marchés intégrant un critère traitement des déchets assuré sur les chantiers",
        },
        "wasteTreatment",
        WORKS,
      ),
      criterionShare(
        {
          code: "5.3.7",
          name: "NOISE_LIMIT_RATE",
          label: "% de marchés intégrant un critère limitation de nuisances sonores",
        },
        "noiseLimit",
        WORKS,
      ),
      indicator(roadworksView, {
        code: "5.3.8",
        name: "RECLAIMED_ASPHALT_RATE",
        label: "% d'agrégats d'enrobés réellement incorporés",
        unit: "share",
        better: "higher",
        definition:
          "Tonnes d'agrégats d'enrobés incorporés, rapportées aux tonnes d'enrobés mis en œuvre, dans l'exercice.",
        measure: { kind: "ratio", numerator: "reclaimedAsphalt", denominator: "asphaltLaid", both: true },
      }),
    ],
  },
];

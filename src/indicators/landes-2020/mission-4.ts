import type { EnvironmentalCriterion } from "../../registers/environmental-criteria";
import { type Action, type ConditionOn, type Indicator, indicator } from "../definition";
import { hasCriterion } from "../views/contract-columns";
import { contractsView, equipmentView } from "../views/catalogue";

type OnContracts = ConditionOn<typeof contractsView>;

/** The share of the contracts of the exercice, in a scope, that have an environmental criterion. */
export function criterionShare(
  names: Pick<Indicator, "code" | "name" | "label">,
  criterion: EnvironmentalCriterion,
  scope?: { readonly where: OnContracts; readonly contracts: string },
): Indicator {
  const contracts = scope?.contracts ?? "Marchés de l'exercice";
  return indicator(contractsView, {
    ...names,
    unit: "share",
    better: "higher",
    definition: `${contracts} avec le critère, rapportés à tous les mêmes marchés.`,
    measure: {
      kind: "share",
      ...(scope === undefined ? {} : { where: scope.where }),
      of: hasCriterion(criterion) as OnContracts,
      amount: "amount",
    },
  });
}

const FOOD_OR_MATERIALS = {
  where: { column: "isFoodOrMaterials", is: "yes" },
  contracts: "Marchés de denrées alimentaires ou de matériaux de l'exercice",
} as const;
const SUPPLIES = {
  where: { column: "category", in: ["fournitures"] },
  contracts: "Marchés de fournitures de l'exercice",
} as const;

const lifespan = (code: string, name: string, label: string, family: "informatique" | "mobilier"): Indicator =>
  indicator(equipmentView, {
    code,
    name,
    label,
    unit: "years",
    better: "higher",
    definition: `Durée moyenne, en années, entre l'acquisition et la sortie des biens (${family}) sortis dans l'exercice ; l'âge moyen de ceux en service au 31 décembre est montré à côté.`,
    measure: { kind: "average", column: "lifeYears", where: { column: "family", in: [family] }, listsBlanks: true },
    detail: {
      kind: "mean-age",
      key: "âge moyen en service",
      from: "acquisitionDate",
      to: "exitDate",
      where: { column: "family", in: [family] },
    },
  });

/** Mission 4 · Promouvoir l'économie circulaire. */
export const mission4: readonly Action[] = [
  {
    code: "4.1",
    indicators: [
      criterionShare(
        {
          code: "4.1.1",
          name: "SUSTAINABLE_RESOURCE_RATE",
          label:
            "% des achats pour lesquels un critère « s'assurer que la ressource est gérée durablement » a été mis en place ou exigé",
        },
        "sustainableResource",
      ),
    ],
  },
  {
    code: "4.2",
    indicators: [
      criterionShare(
        {
          code: "4.2.1",
          name: "ECOLABEL_RATE",
          label:
            "% de marchés faisant recours aux matériaux éco-labellisés et/ou bio-sourcés ou avec certification environnementale",
        },
        "ecolabel",
      ),
    ],
  },
  {
    code: "4.3",
    indicators: [
      criterionShare(
        {
          code: "4.3.1",
          name: "POOLED_PURCHASES_RATE",
          label: "% des achats pour lesquels un critère mutualisation entre service a été possible",
        },
        "pooling",
      ),
    ],
  },
  {
    code: "4.4",
    indicators: [
      criterionShare(
        {
          code: "4.4.1",
          name: "LOCAL_PRODUCTION_RATE",
          label: "% des achats de denrées alimentaires ou matériaux issus de la production locale",
        },
        "localProduction",
        FOOD_OR_MATERIALS,
      ),
      criterionShare(
        { code: "4.4.2", name: "LOCAL_MANUFACTURING_RATE", label: "% des achats issus de la fabrication locale" },
        "localManufacturing",
        SUPPLIES,
      ),
    ],
  },
  {
    code: "4.5",
    indicators: [
      lifespan("4.5.1a", "IT_LIFESPAN", "Durée de vie du parc informatique interne", "informatique"),
      lifespan("4.5.1b", "FURNITURE_LIFESPAN", "Durée de vie de mobilier interne", "mobilier"),
      criterionShare(
        {
          code: "4.5.2",
          name: "SECOND_HAND_RATE",
          label: "% des achats pour lesquels un critère recours à l'achat d'occasion est exigé",
        },
        "secondHand",
      ),
    ],
  },
  {
    code: "4.6",
    indicators: [
      criterionShare(
        {
          code: "4.6.1",
          name: "RECYCLED_MATERIALS_RATE",
          label:
            "% des achats pour lesquels un critère ou une prescription matériaux recyclables et/ou recyclés est mis en œuvre",
        },
        "recycledMaterials",
      ),
    ],
  },
];

/** Which environmental criteria the contracts of the example have. */
import type { EnvironmentalCriterion } from "../../src/registers/environmental-criteria";
import type { Contract } from "./contract";
import type { Purchase } from "./purchase";
import type { Random } from "./random";

type Likely = Readonly<Partial<Record<EnvironmentalCriterion, number>>>;

const EVERYWHERE: Likely = {
  sustainableResource: 0.18,
  ecolabel: 0.24,
  pooling: 0.14,
  secondHand: 0.06,
  recycledMaterials: 0.2,
  ghgAssessment: 0.07,
};
const LOCAL: Likely = { localProduction: 0.5 };
const SUPPLIES: Likely = { localManufacturing: 0.22 };
const MACHINES: Likely = { cleanFuel: 0.14, vehicleMaintenance: 0.2, alternativeMachinery: 0.11, equipmentAge: 0.17 };
const ROADS: Likely = { asbestosPah: 0.66, reclaimedAsphalt: 0.48, warmMix: 0.3 };
const WORKS: Likely = { variants: 0.27, onSiteReuse: 0.24, wasteTreatment: 0.7, noiseLimit: 0.3 };

/** The criteria that have a sense for a purchase, with how likely each is. */
const likelyFor = ({ category, segment, machines }: Purchase): Likely => ({
  ...EVERYWHERE,
  ...(segment === "denrées alimentaires" || segment === "matériaux" ? LOCAL : {}),
  ...(category === "fournitures" ? SUPPLIES : {}),
  ...(machines === true ? MACHINES : {}),
  ...(segment === "voirie" ? ROADS : {}),
  ...(category === "travaux" ? WORKS : {}),
});

/** A little more each year. */
const PROGRESS = 1.18;
const BLANK = 0.06;

export function criteriaOf(purchase: Purchase, exercice: number, random: Random): Contract["criteria"] {
  const progress = exercice >= 2025 ? PROGRESS : 1;
  const said = Object.entries(likelyFor(purchase)).map(([criterion, likely]) => {
    return [criterion, random.chance(BLANK) ? null : random.chance(likely * progress)] as const;
  });
  return Object.fromEntries(said);
}

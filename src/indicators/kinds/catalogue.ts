import type { Measure, MeasureKind } from "../definition";
import { average } from "./average";
import { breakdown } from "./breakdown";
import { count } from "./count";
import { coverage } from "./coverage";
import { distinct } from "./distinct";
import type { Kind } from "./kind";
import { ratio } from "./ratio";
import { share } from "./share";
import { sum } from "./sum";

/** Every kind of measure, by its word: one that is missing does not compile. */
const KINDS: { readonly [K in MeasureKind]: Kind<K> } = {
  count,
  sum,
  share,
  average,
  distinct,
  ratio,
  coverage,
  breakdown,
};

/** The kind of a measure, to be asked about that very measure. */
export function kindOf(measure: Measure): Kind<MeasureKind> {
  return KINDS[measure.kind] as unknown as Kind<MeasureKind>;
}

/** The same questions as formulas of HyperFormula, from where it is installed for the occasion. */
import { createRequire } from "node:module";
import { join } from "node:path";
import { inTurn } from "../measure";
import type { Answered } from "./elsewhere";
import { formulaOf } from "./formula";
import type { Asked } from "./questions";

interface Engine {
  readonly rebuildAndRecalculate: () => void;
  readonly getSheetValues: (sheet: number) => readonly (readonly unknown[])[];
}

interface HyperFormula {
  readonly buildFromSheets: (sheets: object, options: object) => Engine;
}

export function inHyperFormula({ plain, questions }: Asked, tools: string): Answered {
  const { HyperFormula } = createRequire(join(tools, "x.js"))("hyperformula") as { HyperFormula: HyperFormula };
  const formulas = questions.map((question) => [formulaOf(question, plain, { sheet: "Data!", separator: "," })]);
  const engine = HyperFormula.buildFromSheets(
    { Data: [plain.columns, ...plain.rows], Questions: formulas },
    { licenseKey: "gpl-v3", smartRounding: false, useColumnIndex: true },
  );
  const { all } = inTurn(
    {
      all: () => {
        engine.rebuildAndRecalculate();
      },
    },
    3,
    1,
  );
  return { ms: all, answers: engine.getSheetValues(1).map(([value]) => Number(value)) };
}

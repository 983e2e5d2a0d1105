/**
 * Obligations of the loi du 22 août 2021 (Climat et résilience, art. 35), for consultations launched from the day of the
 * settings: an environmental clause and criterion (art. L.2112-2, L.2152-7), and above the European thresholds a social
 * condition (art. L.2112-2-1). A call-off follows the consultation of its framework.
 */
import { contractsView } from "../../indicators/views/catalogue";
import { BLANK_CODE, NUMBER_STATE, type NumberFacts, type StringFacts, UNREADABLE_CODE } from "../../registers/facts";
import { perCode } from "../../indicators/engine/per-code";
import { masksOf } from "./masks";
import { on, type Rule, type Scene } from "./rule";

export const environmentalClauseMissing: Rule = {
  severity: "warning",
  changesFigures: false,
  checks: [
    on({
      register: "contracts",
      needs: ["launchDate", "environmentalConsiderations"],
      may: ["nature", "frameworkNumber"],
      find: ({ launchDate, environmentalConsiderations: said, nature, frameworkNumber }, scene) => {
        const hasClause = masksOf(said, ["clause"]);
        const hasCriterion = masksOf(said, ["critère"]);
        for (const row of launched(scene, launchDate, nature, frameworkNumber)) {
          const code = said.codes[row] as number;
          if (code === UNREADABLE_CODE || !scene.has(row, "environmentalConsiderations")) continue;
          const lacking = (hasClause(code) ? 0 : 1) + (hasCriterion(code) ? 0 : 2);
          if (lacking > 0)
            scene.report(row, "environmentalConsiderations", {
              detail: code === BLANK_CODE ? "blank" : (LACKING[lacking] ?? ""),
            });
        }
      },
    }),
  ],
};

const LACKING = ["", "clause", "critère", "clause et critère"];

export const socialConditionMissing: Rule = {
  severity: "warning",
  changesFigures: false,
  checks: [
    on({
      register: "contracts",
      needs: ["launchDate", "socialScheme", "amount", "contractNumber"],
      may: ["nature", "frameworkNumber", "category", "cpv", "reservedFor", "buyer"],
      find: (columns, scene) => {
        const { launchDate, socialScheme, amount, contractNumber, reservedFor, category, cpv, buyer } = columns;
        const rows = launched(scene, launchDate, columns.nature, columns.frameworkNumber);
        if (rows.length === 0) return;
        const hasCondition = masksOf(socialScheme, [
          "clause d'exécution",
          "marché réservé",
          "marché de qualification et d'insertion",
        ]);
        const isSupplies = masksOf(category, ["fournitures", "services"]);
        const isWorks = masksOf(category, ["travaux"]);
        // The value of a need is that of all its lots.
        const keyOf = (row: number): string => {
          const number = contractNumber.codes[row] as number;
          return number > UNREADABLE_CODE
            ? `${String(buyer?.codes[row] ?? 0)} ${String(number)}`
            : `row ${String(row)}`;
        };
        const values = new Map<string, number>();
        for (const row of rows)
          if (amount.states[row] === NUMBER_STATE.read)
            values.set(keyOf(row), (values.get(keyOf(row)) ?? 0) + (amount.numbers[row] as number));
        for (const row of rows) {
          const code = socialScheme.codes[row] as number;
          if (code === UNREADABLE_CODE || hasCondition(code) || !scene.has(row, "socialScheme")) continue;
          if ((reservedFor?.codes[row] ?? 0) !== BLANK_CODE) continue;
          const kind = category?.codes[row] ?? BLANK_CODE;
          // Unknown, the higher threshold: what is said is then sure.
          const works = isWorks(kind) || (!isSupplies(kind) && !isSuppliesCode(cpv, row));
          const threshold = works ? scene.settings.worksThreshold : scene.settings.suppliesThreshold;
          if ((values.get(keyOf(row)) ?? 0) >= threshold)
            scene.report(row, "socialScheme", { detail: code === BLANK_CODE ? "blank" : "" });
        }
      },
    }),
  ],
};

/** Division 45 of the CPV is works, any other is not. */
function isSuppliesCode(cpv: StringFacts | undefined, row: number): boolean {
  const code = cpv?.codes[row] ?? BLANK_CODE;
  return code > UNREADABLE_CODE && cpv?.values[code]?.startsWith("45") === false;
}

function launched(
  scene: Scene,
  launchDate: NumberFacts,
  nature: StringFacts | undefined,
  framework: StringFacts | undefined,
): readonly number[] {
  const table = scene.prepared.table(contractsView);
  const isCallOff = perCode((code) => /subs[ée]quent/.test(nature?.keys[code] ?? ""));
  const from = scene.settings.environmentalClauseFrom;
  return [...(table?.rows ?? [])].filter(
    (row) =>
      (launchDate.numbers[row] as number) >= from &&
      launchDate.states[row] === NUMBER_STATE.read &&
      !isCallOff(nature?.codes[row] ?? BLANK_CODE) &&
      (framework?.codes[row] ?? BLANK_CODE) <= UNREADABLE_CODE,
  );
}

/** The scheme as it is printed: axes, missions, actions, and a row for each measure. */
import type { Action, Axis, Mission } from "../../indicators/definition";
import { BILAN } from "../../texts/bilan";
import type { AnnualReport, ReportLine } from "../annual";
import { STYLES } from "../styles";
import { breakdownRows } from "./breakdown-rows";
import { LAST, rowOf } from "./columns";
import type { Masking } from "./masking";
import { measureRow } from "./measure-row";
import { remarkOf } from "./remark";
import { BREAK_COST, cellOf, type Row, span } from "./rows";
import { isKnown, linesOf } from "./standing";

export function axisRows(axis: Axis, report: AnnualReport, masking: Masking): readonly Row[] {
  const lines = linesOf(axis.missions, report);
  const byCode = new Map(lines.map((line) => [line.outcome.indicator.code, line]));
  const heading = rowOf(
    [
      span(LAST - 1, BILAN.axis(axis.number, axis.title), STYLES.axis),
      cellOf(BILAN.axisNote(lines.filter(isKnown).length, lines.length), STYLES.axisNote),
    ],
    { least: 26, keepsWithNext: true, breakCost: BREAK_COST.axis },
  );
  return [heading, ...axis.missions.flatMap((mission) => missionRows(mission, byCode, report, masking))];
}

type ByCode = ReadonlyMap<string, ReportLine>;

function missionRows(mission: Mission, byCode: ByCode, report: AnnualReport, masking: Masking): readonly Row[] {
  const heading = rowOf([span(LAST, BILAN.mission(mission.number, mission.title), STYLES.mission)], {
    least: 26,
    keepsWithNext: true,
    breakCost: BREAK_COST.mission,
  });
  return [heading, ...mission.actions.flatMap((action) => actionRows(action, byCode, report, masking))];
}

function actionRows(action: Action, byCode: ByCode, report: AnnualReport, masking: Masking): readonly Row[] {
  const heading = rowOf([span(LAST, BILAN.action(action.code), STYLES.action)], {
    least: 16,
    keepsWithNext: true,
    breakCost: BREAK_COST.action,
  });
  return [
    heading,
    ...action.indicators.flatMap(({ code, label }): readonly Row[] => {
      const line = byCode.get(code);
      if (line === undefined) return [];
      const details = breakdownRows(line.outcome, masking);
      return [
        measureRow(
          {
            anchor: code,
            code,
            label,
            line,
            remark: remarkOf(line, report, masking),
            compared: true,
            keepsWithNext: details.length > 0,
          },
          report,
          masking,
        ),
        ...details,
      ];
    }),
  ];
}

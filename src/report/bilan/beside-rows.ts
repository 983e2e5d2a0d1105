/** The figures beside the scheme's own: art. L.2111-3 and inclusive purchases. */
import { BILAN } from "../../texts/bilan";
import type { AnnualReport } from "../annual";
import type { Beside } from "../../indicators/beside";
import { STYLES } from "../styles";
import { besideAnchor } from "./anchors";
import { LAST, rowOf } from "./columns";
import type { Masking } from "./masking";
import { measureRow } from "./measure-row";
import { shortRemarkOf } from "./remark";
import { BREAK_COST, type Row, span } from "./rows";

const INCLUSIVE = "inclusive";

export function besideRows(report: AnnualReport, masking: Masking): readonly Row[] {
  const inclusive = report.beside.filter(({ id }) => id === INCLUSIVE);
  const law = report.beside.filter(({ id }) => id !== INCLUSIVE);
  return [
    ...section(BILAN.sectionBeside, law, report, masking),
    ...section(BILAN.sectionInclusive, inclusive, report, masking),
  ];
}

function section(title: string, figures: readonly Beside[], report: AnnualReport, masking: Masking): readonly Row[] {
  if (figures.length === 0) return [];
  return [
    rowOf([span(LAST, title, STYLES.axis)], { least: 26, keepsWithNext: true, breakCost: BREAK_COST.section }),
    ...figures.map((figure) => {
      const { label, basis, outcome } = figure;
      const line = { outcome, previous: null, before: null, target: null };
      const remark = shortRemarkOf(outcome, report);
      return measureRow(
        {
          anchor: besideAnchor(figure),
          code: BILAN.besideCode,
          label: BILAN.besideLine(label, basis),
          line,
          remark,
          compared: false,
          keepsWithNext: false,
        },
        report,
        masking,
      );
    }),
  ];
}

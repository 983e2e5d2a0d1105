import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { SELECTED } from "../../texts/explanation";
import type { CellPlace } from "../../workbook/port";

interface CellHintProps {
  readonly at: CellPlace;
  readonly onExplain: () => void;
}

const useStyles = makeStyles({
  hint: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground2,
    fontSize: tokens.fontSizeBase200,
  },
  link: { fontSize: "inherit" },
});

/** The cell selected in Excel holds a SPASER formula: its explanation is one click away. */
export function CellHint({ at, onExplain }: CellHintProps) {
  const styles = useStyles();
  return (
    <div className={styles.hint}>
      <span>{SELECTED.hint(at.cell)}</span>
      <Link as="button" className={styles.link} onClick={onExplain}>
        {SELECTED.explain}
      </Link>
    </div>
  );
}

import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { CORRECTIONS } from "../../../texts/corrections";
import type { CellPlace } from "../../../workbook/port";
import { useParts } from "../parts";
import { PlaceLink } from "../PlaceLink";

interface ChangeProps {
  readonly place: CellPlace;
  readonly before: string;
  readonly after: string;
  /** What may be done with it. */
  readonly children?: ReactNode;
}

const useStyles = makeStyles({
  line: { display: "flex", flexWrap: "wrap", alignItems: "baseline", columnGap: tokens.spacingHorizontalS },
  before: {
    color: tokens.colorNeutralForeground2,
    overflowWrap: "anywhere",
    whiteSpace: "pre-wrap",
    textDecorationLine: "none",
  },
  after: {
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: "anywhere",
    whiteSpace: "pre-wrap",
    textDecorationLine: "none",
  },
});

/** A cell, what it holds and what it would hold. */
export function Change({ place, before, after, children }: ChangeProps) {
  const parts = useParts();
  const styles = useStyles();
  return (
    <div className={styles.line}>
      <span className={parts.small}>
        <PlaceLink place={place}>{`${place.sheet}!${place.cell}`}</PlaceLink>
      </span>
      <span>
        <del className={styles.before}>{before}</del> {CORRECTIONS.arrow} <ins className={styles.after}>{after}</ins>
      </span>
      {children}
    </div>
  );
}

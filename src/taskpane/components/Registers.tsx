import { Badge, makeStyles, tokens } from "@fluentui/react-components";
import { PANE } from "../../texts/pane";
import type { RegistersView } from "../view/registers";
import { Heading } from "./Heading";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  item: {
    padding: `${tokens.spacingVerticalS} 0`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  first: { display: "flex", justifyContent: "space-between", columnGap: tokens.spacingHorizontalS },
  title: { fontWeight: tokens.fontWeightSemibold },
  small: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, overflowWrap: "anywhere" },
  rows: { whiteSpace: "nowrap", fontVariantNumeric: "tabular-nums" },
  absent: { margin: `${tokens.spacingVerticalS} 0 0` },
});

/** The registers found: where they stand, how many rows, how much to check. */
export function Registers({ registers: { found, note, absent } }: { readonly registers: RegistersView }) {
  const styles = useStyles();
  return (
    <section>
      <Heading note={note}>{PANE.registers}</Heading>
      <ul className={styles.list}>
        {found.map(({ kind, title, place, rows, problems }) => (
          <li key={kind} className={styles.item}>
            <div className={styles.first}>
              <span className={styles.title}>{title}</span>
              <span className={styles.rows}>{rows}</span>
            </div>
            <div className={styles.small}>{place}</div>
            {problems !== null && (
              <Badge appearance="tint" color="warning">
                {problems}
              </Badge>
            )}
          </li>
        ))}
      </ul>
      {absent !== null && <p className={`${styles.absent} ${styles.small}`}>{absent}</p>}
    </section>
  );
}

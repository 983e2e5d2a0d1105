import { Badge, Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { Fragment } from "react";
import { PANE } from "../../texts/pane";
import type { RegisterKind } from "../../registers/register";
import type { RegistersView } from "../view/registers";
import { Heading } from "./Heading";
import { useParts } from "./parts";
import { PlaceLink } from "./PlaceLink";

const useStyles = makeStyles({
  rows: { whiteSpace: "nowrap", fontVariantNumeric: "tabular-nums" },
  absent: { margin: `${tokens.spacingVerticalS} 0 0` },
});

interface RegistersProps {
  readonly registers: RegistersView;
  /** How much is to be checked in each. */
  readonly problems: ReadonlyMap<RegisterKind, number>;
  readonly onColumns: () => void;
}

/** The registers found: where they stand, how many rows, how much to check. */
export function Registers({ registers: { found, note, absent }, problems, onColumns }: RegistersProps) {
  const parts = useParts();
  const styles = useStyles();
  return (
    <section>
      <Heading note={note}>{PANE.registers}</Heading>
      <ul className={parts.list}>
        {found.map(({ kind, title, places, rows }) => (
          <li key={kind} className={parts.item}>
            <div className={parts.line}>
              <span className={parts.strong}>{title}</span>
              <span className={styles.rows}>{rows}</span>
            </div>
            <div className={parts.small}>
              {places.map(({ address, place }, nth) => (
                <Fragment key={`${String(nth)} ${address}`}>
                  {nth > 0 && ", "}
                  <PlaceLink place={place}>{address}</PlaceLink>
                </Fragment>
              ))}
            </div>
            {(problems.get(kind) ?? 0) > 0 && (
              <Badge appearance="tint" color="warning">
                {PANE.problems(problems.get(kind) ?? 0)}
              </Badge>
            )}
          </li>
        ))}
      </ul>
      <Button size="small" onClick={onColumns}>
        {PANE.registersMore}
      </Button>
      {absent !== null && <p className={mergeClasses(styles.absent, parts.small)}>{absent}</p>}
    </section>
  );
}

import { Link, makeStyles } from "@fluentui/react-components";
import { type ReactNode, useContext } from "react";
import type { CellPlace } from "../../workbook/port";
import { Showing } from "./showing";

interface PlaceLinkProps {
  readonly place: CellPlace | null;
  readonly children: ReactNode;
}

const useStyles = makeStyles({ link: { fontSize: "inherit", textAlign: "left" } });

/** The address of cells: a click shows them, where they can be shown. */
export function PlaceLink({ place, children }: PlaceLinkProps) {
  const show = useContext(Showing);
  const styles = useStyles();
  if (show === null || place === null) return <span>{children}</span>;
  return (
    <Link
      as="button"
      inline
      className={styles.link}
      onClick={() => {
        show(place);
      }}
    >
      {children}
    </Link>
  );
}

import { Fragment } from "react";
import { useParts } from "./parts";

/** A formula, that a narrow pane may cut where the eye expects it. */
export function FormulaText({ children }: { readonly children: string }) {
  const parts = useParts();
  return (
    <code className={parts.formula}>
      {children.split(/(?<=[_(;])/).map((piece, nth) => (
        <Fragment key={nth}>
          {nth > 0 && <wbr />}
          {piece}
        </Fragment>
      ))}
    </code>
  );
}

import { Button } from "@fluentui/react-components";
import { type ReactNode, useState } from "react";
import { CONTROL } from "../../../texts/control";
import { OVERVIEW } from "../../../texts/overview";
import { screenOf } from "../../../validation/groups";
import type { GroupView } from "../../view/control";
import { Folds } from "./Folds";

interface CausesProps {
  readonly groups: readonly GroupView[];
  /** What an open group shows. */
  readonly children: (group: GroupView) => ReactNode;
}

/** The causes, one line each; a screen of them, and the rest when it is asked for. */
export function Causes({ groups, children }: CausesProps) {
  const [all, setAll] = useState(false);
  const { shown, folded } = screenOf(groups, all ? groups.length : undefined);
  return (
    <>
      <Folds
        folds={shown.map(({ key, title, count, where, severity }) => ({
          key,
          title: OVERVIEW.cause(title, count),
          note: [CONTROL.gravity[severity], where].filter((part) => part !== "").join(" · "),
        }))}
      >
        {(nth) => {
          const group = shown[nth];
          return group === undefined ? null : children(group);
        }}
      </Folds>
      {folded.groups > 0 && (
        <Button
          appearance="subtle"
          onClick={() => {
            setAll(true);
          }}
        >
          {CONTROL.folded(folded.groups, folded.problems)}
        </Button>
      )}
    </>
  );
}

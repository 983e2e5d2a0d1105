import { Badge, mergeClasses } from "@fluentui/react-components";
import { EQUALITY_PANE as TEXT } from "../../../texts/equality-pane";
import type { ToCheck } from "../../view/equality";
import { MoreList } from "../MoreList";
import { useParts } from "../parts";
import { PlaceLink } from "../PlaceLink";

const COLORS = { error: "danger", warning: "warning", plan: "informative" } as const;

/** What to ask again, row by row: what is wrong, the text of law behind it, and the cell. */
export function Findings({ toCheck }: { readonly toCheck: readonly ToCheck[] }) {
  const parts = useParts();
  if (toCheck.length === 0) return null;
  return (
    <>
      <p className={mergeClasses(parts.text, parts.small)}>{TEXT.checkIntro}</p>
      <MoreList
        count={toCheck.length}
        initial={5}
        first={(count) =>
          toCheck.slice(0, count).map(({ key, severity, name, message, source, address, place }) => ({
            key,
            content: (
              <div className={parts.item}>
                <div className={parts.line}>
                  <span className={parts.strong}>{name === "" ? TEXT.nobody : name}</span>
                  <Badge appearance="tint" color={COLORS[severity]}>
                    {TEXT.severities[severity]}
                  </Badge>
                </div>
                <p className={parts.text}>{message}</p>
                <div className={parts.small}>
                  <PlaceLink place={place}>{address}</PlaceLink>
                  {source !== null && ` · ${source}`}
                </div>
              </div>
            ),
          }))
        }
      />
    </>
  );
}

import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Badge,
  Button,
  makeStyles,
  mergeClasses,
  Spinner,
  tokens,
  useId,
} from "@fluentui/react-components";
import { type Ref, useState } from "react";
import type { Severity } from "../../registers/facts";
import { OVERVIEW } from "../../texts/overview";
import type { ControlState } from "../hooks/control";
import type { CauseView, ProblemsView } from "../view/problems";
import { Heading } from "./Heading";
import { MoreList } from "./MoreList";
import { useParts } from "./parts";
import { PlaceLink } from "./PlaceLink";

interface ProblemsProps {
  readonly problems: ProblemsView;
  readonly control: ControlState;
  readonly focus: Ref<HTMLHeadingElement>;
}

const FIRST_CAUSES = 5;
const SEVERITIES: readonly Severity[] = ["error", "warning", "information"];
const COLORS = { error: "danger", warning: "warning", information: "informative" } as const;

const useStyles = makeStyles({
  counts: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  header: { "& button": { paddingLeft: 0 } },
  block: { display: "block" },
  control: { margin: `${tokens.spacingVerticalS} 0` },
  panel: { margin: `0 0 ${tokens.spacingVerticalS}` },
});

/** What is to be checked: how much of each severity, then cause after cause with its cells. */
export function Problems({ problems, control, focus }: ProblemsProps) {
  const { counts, causes } = control.problems ?? problems;
  const styles = useStyles();
  const parts = useParts();
  const [all, setAll] = useState(false);
  const shown = all ? causes : causes.slice(0, FIRST_CAUSES);
  return (
    <section>
      <Heading focus={focus}>{OVERVIEW.problems}</Heading>
      {causes.length === 0 && <p className={parts.text}>{OVERVIEW.noProblem}</p>}
      <div className={styles.counts}>
        {SEVERITIES.filter((severity) => counts[severity] > 0).map((severity) => (
          <Badge key={severity} appearance="tint" color={COLORS[severity]}>
            {OVERVIEW.severity(severity, counts[severity])}
          </Badge>
        ))}
      </div>
      <Control {...control} />
      <Accordion multiple collapsible>
        {shown.map((cause) => (
          <AccordionItem key={cause.key} value={cause.key}>
            <AccordionHeader as="h3" className={styles.header} expandIconPosition="end">
              <span>
                <span className={mergeClasses(parts.strong, styles.block)}>
                  {OVERVIEW.cause(cause.title, cause.count)}
                </span>
                <span className={parts.small}>{cause.where}</span>
              </span>
            </AccordionHeader>
            <AccordionPanel className={styles.panel}>
              <Cause {...cause} />
            </AccordionPanel>
          </AccordionItem>
        ))}
      </Accordion>
      {shown.length < causes.length && (
        <Button
          appearance="subtle"
          onClick={() => {
            setAll(true);
          }}
        >
          {OVERVIEW.moreCauses(causes.length - shown.length)}
        </Button>
      )}
    </section>
  );
}

/** The button that has every rule applied, where reading applies a few. */
function Control({ isBusy, problems, isOld, onControl }: ControlState) {
  const styles = useStyles();
  const parts = useParts();
  const id = useId("control");
  return (
    <div className={styles.control}>
      <Button
        size="small"
        icon={isBusy ? <Spinner size="extra-tiny" /> : null}
        disabledFocusable={isBusy}
        aria-describedby={id}
        onClick={onControl}
      >
        {isBusy ? OVERVIEW.controlBusy : problems === null ? OVERVIEW.control : OVERVIEW.controlAgain}
      </Button>
      <p id={id} className={mergeClasses(parts.text, parts.small)}>
        {isOld ? OVERVIEW.controlOld : OVERVIEW.controlHint}
      </p>
    </div>
  );
}

function Cause({ sentence, advice, places }: CauseView) {
  const parts = useParts();
  return (
    <>
      <p className={parts.text}>{sentence}</p>
      <p className={mergeClasses(parts.text, parts.strong)}>{advice}</p>
      <MoreList
        count={places.length}
        first={(count) =>
          places.slice(0, count).map(({ address, place, found }, nth) => ({
            key: `${String(nth)} ${address}`,
            content: (
              <span className={parts.small}>
                <PlaceLink place={place}>{address}</PlaceLink>
                {found !== null && ` · ${found}`}
              </span>
            ),
          }))
        }
      />
    </>
  );
}

import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Button,
  makeStyles,
  mergeClasses,
  Select,
  tokens,
} from "@fluentui/react-components";
import type { Ref } from "react";
import type { Basis } from "../../indicators/definition";
import { EXPLANATION } from "../../texts/explanation";
import type { ExplanationView, RowGroup, RowView } from "../view/explanation";
import type { RegistersTarget } from "../view/registers-target";
import { FormulaText } from "./FormulaText";
import { Heading } from "./Heading";
import { MoreList } from "./MoreList";
import { useParts } from "./parts";
import { PlaceLink } from "./PlaceLink";

interface ExplanationProps {
  readonly explanation: ExplanationView;
  /** Said above the figure. */
  readonly note: string | null;
  readonly focus?: Ref<HTMLHeadingElement>;
  /** Absent where the basis is not to be chosen. */
  readonly onBasis?: (basis: Basis) => void;
  readonly onWrite: () => void;
  /** Goes where what the figure lacks may be given. */
  readonly onMend: (target: RegistersTarget) => void;
}

const OPEN = ["counted", "blanks"];
const MOST_LINES = 12;

const useStyles = makeStyles({
  value: { fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500, overflowWrap: "anywhere" },
  header: { "& button": { paddingLeft: 0 } },
  panel: { margin: `0 0 ${tokens.spacingVerticalS}` },
  basis: { width: "fit-content" },
});

/** One figure: its definition, what it is made of, and its rows. */
export function Explanation({ explanation, note, focus, onBasis, onWrite, onMend }: ExplanationProps) {
  const { title, scope, value, isKnown, definition, sentences, formula, basis, breakdown, groups, mends } = explanation;
  const styles = useStyles();
  const parts = useParts();
  return (
    <article className={parts.stack}>
      <div>
        <Heading {...(focus === undefined ? {} : { focus })}>{title}</Heading>
        {note !== null && <p className={mergeClasses(parts.text, parts.small)}>{note}</p>}
        <p className={mergeClasses(parts.text, parts.small)}>{scope}</p>
        <p className={mergeClasses(parts.text, styles.value, isKnown ? parts.strong : parts.missing)}>{value}</p>
        {sentences.map((sentence) => (
          <p key={sentence} className={parts.text}>
            {sentence}
          </p>
        ))}
        {mends.length > 0 && (
          <div className={mergeClasses(parts.buttons, parts.above)}>
            {mends.map(({ label, target }) => (
              <Button
                key={label}
                size="small"
                onClick={() => {
                  onMend(target);
                }}
              >
                {label}
              </Button>
            ))}
          </div>
        )}
        {basis !== null && onBasis !== undefined && (
          <Select
            className={styles.basis}
            size="small"
            aria-label={EXPLANATION.basis}
            value={basis}
            onChange={(_, chosen) => {
              onBasis(chosen.value === "value" ? "value" : "number");
            }}
          >
            <option value="number">{EXPLANATION.inNumber}</option>
            <option value="value">{EXPLANATION.inValue}</option>
          </Select>
        )}
      </div>
      {definition !== null && (
        <div>
          <Heading level={3}>{EXPLANATION.definition}</Heading>
          <p className={parts.text}>{definition}</p>
        </div>
      )}
      <div>
        <Heading level={3}>{EXPLANATION.formula}</Heading>
        <FormulaText>{formula}</FormulaText>
        <Button appearance="subtle" size="small" onClick={onWrite}>
          {EXPLANATION.write}
        </Button>
      </div>
      {breakdown.length > 0 && (
        <div>
          <Heading level={3}>{EXPLANATION.breakdown}</Heading>
          <MoreList
            count={breakdown.length}
            initial={MOST_LINES}
            first={(count) =>
              breakdown.slice(0, count).map(({ key, value: figure }) => ({
                key,
                content: (
                  <span className={parts.line}>
                    <span>{key}</span> <span className={parts.figure}>{figure}</span>
                  </span>
                ),
              }))
            }
          />
        </div>
      )}
      {groups.length > 0 && (
        <Accordion multiple collapsible defaultOpenItems={OPEN}>
          {groups.map((group) => (
            <AccordionItem key={group.key} value={group.key}>
              <AccordionHeader as="h3" className={styles.header} expandIconPosition="end">
                <span className={parts.strong}>{EXPLANATION.section(group.title, group.count)}</span>
              </AccordionHeader>
              <AccordionPanel className={styles.panel}>
                <Rows {...group} />
              </AccordionPanel>
            </AccordionItem>
          ))}
        </Accordion>
      )}
    </article>
  );
}

function Rows({ note, count, first }: RowGroup) {
  const parts = useParts();
  return (
    <>
      {note !== null && <p className={mergeClasses(parts.text, parts.small)}>{note}</p>}
      <MoreList
        count={count}
        first={(many) => first(many).map((row) => ({ key: row.key, content: <Row {...row} /> }))}
      />
    </>
  );
}

function Row({ address, place, label, reason }: RowView) {
  const parts = useParts();
  return (
    <span className={parts.small}>
      <PlaceLink place={place}>{address}</PlaceLink>
      {[label, reason].filter((part) => part !== null).map((part) => ` · ${part}`)}
    </span>
  );
}

import { Checkbox, Field, Input, mergeClasses } from "@fluentui/react-components";
import { sizeOf, STRATUM_KINDS, type StratumKind } from "../../../equality/draw";
import { DRAW_TEXT } from "../../../texts/equality-draw";
import { EQUALITY_PANE as TEXT } from "../../../texts/equality-pane";
import { useParts } from "../parts";
import { WritingButton, type WritingProps } from "./WritingButton";

/** What the user has chosen of a drawing, as typed. */
export interface DrawChoice {
  readonly size: string;
  readonly seed: string;
  readonly by: readonly StratumKind[];
}

interface DrawProps {
  readonly rate: string;
  readonly choice: DrawChoice;
  readonly onChoice: (choice: DrawChoice) => void;
  readonly writing: Omit<WritingProps, "label">;
}

/** The random control of sworn statements: how many, split by what, and the seed that draws them again. */
export function Draw({ rate, choice, onChoice, writing }: DrawProps) {
  const parts = useParts();
  const { size, seed, by } = choice;
  return (
    <>
      <p className={mergeClasses(parts.text, parts.small)}>{TEXT.drawIntro}</p>
      <p className={parts.text}>{TEXT.rate(rate)}</p>
      <Field label={TEXT.size} {...(sizeOf(size) === null ? { validationMessage: TEXT.badSize } : {})}>
        <Input
          className={parts.wide}
          value={size}
          onChange={(_, { value }) => {
            onChoice({ ...choice, size: value });
          }}
        />
      </Field>
      <Field label={TEXT.seed} hint={TEXT.seedHint}>
        <Input
          className={parts.wide}
          value={seed}
          maxLength={100}
          onChange={(_, { value }) => {
            onChoice({ ...choice, seed: value });
          }}
        />
      </Field>
      <div role="group" aria-label={TEXT.by}>
        <div>{TEXT.by}</div>
        {STRATUM_KINDS.map((kind) => (
          <Checkbox
            key={kind}
            label={DRAW_TEXT.kinds[kind]}
            checked={by.includes(kind)}
            onChange={(_, { checked }) => {
              const others = by.filter((one) => one !== kind);
              onChoice({ ...choice, by: checked === true ? [...others, kind] : others });
            }}
          />
        ))}
      </div>
      <WritingButton label={TEXT.draw} {...writing} />
    </>
  );
}

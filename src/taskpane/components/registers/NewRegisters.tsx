import { Button, Checkbox, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { REGISTER_KINDS, REGISTERS } from "../../../registers/catalogue";
import { NEW_REGISTERS } from "../../../texts/new-registers";
import { REGISTER_PURPOSES } from "../../../texts/template";
import type { NewRegistersState } from "../../hooks/new-registers";
import { Confirmation } from "../Confirmation";
import { Heading } from "../Heading";
import { useParts } from "../parts";

const useStyles = makeStyles({
  choices: { display: "flex", flexDirection: "column", border: "none", margin: 0, padding: 0 },
  legend: { padding: 0 },
  choice: { alignItems: "flex-start" },
  label: { display: "block", paddingBottom: tokens.spacingVerticalXS },
});

/** Empty registers: which ones, what each is for, and the button that makes them. */
export function NewRegisters(state: NewRegistersState) {
  const { chosen, isBusy, isFile, question, place, onChoose, onMake, onConfirm, onRenounce } = state;
  const parts = useParts();
  const styles = useStyles();
  return (
    <section className={parts.stack}>
      <Heading>{NEW_REGISTERS.title}</Heading>
      <p className={mergeClasses(parts.text, parts.small)}>{NEW_REGISTERS.text}</p>
      <fieldset className={styles.choices}>
        <legend className={styles.legend}>{NEW_REGISTERS.legend}</legend>
        {REGISTER_KINDS.map((kind) => (
          <Checkbox
            key={kind}
            className={styles.choice}
            checked={chosen.includes(kind)}
            onChange={(_, { checked }) => {
              onChoose(kind, checked === true);
            }}
            label={
              <span className={styles.label}>
                <span className={parts.strong}>{REGISTERS[kind].title}</span>
                <br />
                <span className={parts.small}>{REGISTER_PURPOSES[kind]}</span>
              </span>
            }
          />
        ))}
      </fieldset>
      <div ref={place} className={parts.buttons}>
        <Button disabledFocusable={isBusy} onClick={onMake}>
          {isFile ? NEW_REGISTERS.download(chosen.length) : NEW_REGISTERS.make(chosen.length)}
        </Button>
      </div>
      {question !== null && (
        <Confirmation
          question={question}
          confirm={NEW_REGISTERS.confirm}
          onConfirm={onConfirm}
          onRenounce={onRenounce}
        />
      )}
    </section>
  );
}

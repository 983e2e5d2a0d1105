import { figuresAgree } from "../../registers/cells/siret";
import { BLANK_CODE, type RegisterFacts, type StringFacts, UNREADABLE_CODE } from "../../registers/facts";
import type { RegisterKind } from "../../registers/register";
import type { Guess } from "./correction";

/** The column that names whoever the SIRET of a row is that of. */
const NAMES: Readonly<Partial<Record<RegisterKind, string>>> = {
  contracts: "supplier",
  payments: "supplier",
  candidates: "tenderer",
  sourcing: "company",
};

const isSound = (siret: string): boolean => /^\d{14}$/.test(siret) && figuresAgree(siret);

/**
 * For a SIRET that does not exist or cannot be read, the only one that its holder has elsewhere in the register: proposed, for
 * an enterprise has several establishments.
 */
export function siretsOfNames(register: RegisterFacts): Guess | undefined {
  const names = stringsIn(register, NAMES[register.kind]);
  const sirets = stringsIn(register, "siret");
  if (names === undefined || sirets === undefined) return undefined;
  const sound = sirets.values.map(isSound);
  const ofName = new Map<number, string | null>();
  for (let row = 0; row < register.size; row += 1) {
    const name = names.codes[row] as number;
    const code = sirets.codes[row] as number;
    if (name <= UNREADABLE_CODE || sound[code] !== true) continue;
    const siret = sirets.values[code] ?? "";
    const known = ofName.get(name);
    ofName.set(name, known === undefined || known === siret ? siret : null);
  }
  return {
    column: "siret",
    fixAt: (row) => {
      const code = sirets.codes[row] as number;
      const isFaulty =
        code === UNREADABLE_CODE ||
        (code > BLANK_CODE && /^\d{14}$/.test(sirets.values[code] ?? "") && sound[code] !== true);
      const siret = isFaulty ? ofName.get(names.codes[row] as number) : undefined;
      return siret === undefined || siret === null
        ? undefined
        : { after: siret, rule: "same-holder", confidence: "proposed", dress: "text" };
    },
  };
}

function stringsIn(register: RegisterFacts, column: string | undefined): StringFacts | undefined {
  const found = column === undefined ? undefined : register.columns.get(column);
  return found?.store === "strings" ? found : undefined;
}

/** How people type: the same thing in several spellings, at about the rates met in real registers. */
import type { Cell } from "../../src/workbook/port";
import { frenchDate, isoDate } from "./days";
import type { Random } from "./random";

export interface Typing {
  /** null is what nobody filled in. */
  readonly yesNo: (value: boolean | null) => Cell;
  readonly date: (serial: number | null) => Cell;
  readonly amount: (euros: number | null) => Cell;
  readonly siret: (siret: string) => Cell;
  readonly name: (name: string) => Cell;
}

const YES = [
  ["Oui", 55],
  ["OUI", 20],
  ["O", 9],
  ["x", 10],
  ["X", 6],
] as const;
const NO = [
  ["Non", 62],
  ["NON", 20],
  ["N", 10],
  ["non", 8],
] as const;

const THOUSANDS = new Intl.NumberFormat("fr-FR", { minimumFractionDigits: 2, maximumFractionDigits: 2 });

export function typingOf(random: Random): Typing {
  return {
    yesNo: (value) => (value === null ? null : random.weighted(value ? YES : NO)),
    date: (serial) => {
      if (serial === null) return null;
      const manner = random.share();
      if (manner < 0.94) return serial;
      return manner < 0.98 ? frenchDate(serial) : isoDate(serial);
    },
    amount: (euros) => {
      if (euros === null) return null;
      const manner = random.share();
      if (manner < 0.03 && euros % 1_000 === 0) return `${String(euros / 1_000)} k€`;
      return manner < 0.06 ? `${THOUSANDS.format(euros)} €` : euros;
    },
    siret: (siret) => {
      const manner = random.share();
      if (manner < 0.75) return siret;
      if (manner < 0.9) return Number(siret);
      return siret.replace(/^(\d{3})(\d{3})(\d{3})(\d{5})$/, "$1 $2 $3 $4");
    },
    name: (name) => {
      const manner = random.share();
      if (manner < 0.95) return name;
      return manner < 0.98 ? name.toUpperCase() : ` ${name.replace(" ", "  ")}`;
    },
  };
}

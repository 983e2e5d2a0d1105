import { BLANK, type CellKind, isErrorText, isMissing, type Reading, UNREADABLE, value } from "./reading";

const LA_POSTE = "356000000";

/** The check on the figures of a SIREN or SIRET (Luhn), with La Poste's own rule for its establishments. */
export function figuresAgree(figures: string): boolean {
  if (figures.length === 14 && figures.startsWith(LA_POSTE) && sumOf(figures) % 5 === 0) return true;
  if (/^0*$/.test(figures)) return false;
  let sum = 0;
  for (let i = 0; i < figures.length; i += 1) {
    const figure = figures.charCodeAt(figures.length - 1 - i) - 48;
    const doubled = i % 2 === 1 ? figure * 2 : figure;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
}

const sumOf = (figures: string): number => Array.from(figures, Number).reduce((sum, figure) => sum + figure, 0);

/** The SIREN (nine figures) of a SIRET or SIREN; undefined for any other identifier. */
export function sirenOf(identifier: string): string | undefined {
  return /^\d{9}(\d{5})?$/.test(identifier) ? identifier.slice(0, 9) : undefined;
}

/** The figures and letters of an identifier, as read: without spaces, points, hyphens, nor the word before them. */
export const bareIdentifier = (cell: string | number): string =>
  (typeof cell === "number" ? String(cell) : cell)
    .normalize("NFKC")
    .replace(/[\s\u00a0\u202f\u200b.\-_']/g, "")
    .replace(/^(?:siret|siren):?/i, "")
    .toUpperCase();

const OTHER = /^(?:[A-Z]{2}[0-9A-Z]{8,12}|TVA.*|TAHITI.*|RIDET.*|HORS[- ]?UE.*|[A-Z]\d{5,7}|UE.*|IREP.*|FRW.*)$/;

/** An establishment of New Caledonia: its point tells it from a SIRET that has lost figures. */
const RIDET = /^\d{6,7}\.\d{3}$/;

const SIRET = /^\d{14}$/;
const siretOf = (figures: string): Reading<string> => value(figures, figuresAgree(figures) ? undefined : "siret-wrong");

/**
 * Fourteen figures, or nine when only the SIREN is given (caution "siren-only").
 * Zeros lost by a number are restored when the figures then agree; figures that do not agree are kept with the caution
 * "siret-wrong", since an exact match stays possible; figures lost for good ("2,24E+13") are unreadable.
 */
export const siretCell: CellKind<string> = {
  type: "SIRET",
  read: (cell) => {
    if (cell === null) return BLANK;
    if (typeof cell === "boolean") return UNREADABLE;
    if (typeof cell === "string" && SIRET.test(cell)) return siretOf(cell);
    if (typeof cell === "string" && (isErrorText(cell) || /e\+/i.test(cell))) return UNREADABLE;
    if (typeof cell === "string" && isMissing(cell)) return BLANK;
    if (RIDET.test(String(cell).trim())) return value(String(cell).trim(), "other-identifier");
    const text = bareIdentifier(cell);
    if (text === "") return BLANK;
    if (!/^\d+$/.test(text)) return OTHER.test(text) ? value(text, "other-identifier") : UNREADABLE;
    if (text.length === 14) return siretOf(text);
    if (text.length >= 10 && text.length < 14) {
      const restored = text.padStart(14, "0");
      return figuresAgree(restored) ? value(restored, "digits-restored") : UNREADABLE;
    }
    if (text.length === 9) return value(text, "siren-only");
    if (text.length === 8 && figuresAgree(`0${text}`)) return value(`0${text}`, "siren-only");
    return UNREADABLE;
  },
  write: (siret) => siret,
};

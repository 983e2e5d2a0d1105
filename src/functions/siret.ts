/** CHECK_SIRET: whether an identifier is sound, read as the registers read it. */
import { isErrorText, NO_CONTEXT } from "../registers/cells/reading";
import { bareIdentifier, figuresAgree, siretCell } from "../registers/cells/siret";
import { SIRET_TEXTS } from "../texts/siret";
import type { Cell } from "../workbook/port";

const SIREN_FIGURES = 9;

/** "" for an empty cell, "SIRET valide", or what is wrong in a sentence; other identifiers than a SIRET are accepted. */
export function siretText(cell: Cell): string {
  // A reference to an empty cell arrives as 0 on the desktop.
  if (cell === 0) return "";
  const reading = siretCell.read(cell, NO_CONTEXT);
  if (reading.state === "blank") return "";
  if (reading.state === "unreadable") return unreadableText(cell);
  const { value, caution } = reading;
  if (caution === "other-identifier") return SIRET_TEXTS.other[otherKind(value)];
  if (caution === "digits-restored") return SIRET_TEXTS.lostZero(value);
  if (caution === "siren-only") return sirenText(cell, value);
  if (caution === "siret-wrong") return /^0+$/.test(value) ? SIRET_TEXTS.noEstablishment : SIRET_TEXTS.wrongKey;
  return SIRET_TEXTS.sound;
}

function unreadableText(cell: Cell): string {
  if (cell === null || typeof cell === "boolean") return SIRET_TEXTS.notFigures;
  if (typeof cell === "string" && isErrorText(cell)) return SIRET_TEXTS.cellError;
  if (typeof cell === "string" && /\de\+/i.test(cell)) return SIRET_TEXTS.scientific;
  const figures = bareIdentifier(cell);
  return /^\d+$/.test(figures) ? SIRET_TEXTS.length(figures.length) : SIRET_TEXTS.notFigures;
}

function sirenText(cell: Cell, siren: string): string {
  if (!figuresAgree(siren)) return SIRET_TEXTS.wrongSiren;
  const isWhole = (typeof cell === "number" || typeof cell === "string") && isNine(bareIdentifier(cell));
  return isWhole ? SIRET_TEXTS.sirenOnly : SIRET_TEXTS.lostZeroOfSiren(siren);
}

const isNine = (figures: string): boolean => figures.length === SIREN_FIGURES;

function otherKind(identifier: string): keyof typeof SIRET_TEXTS.other {
  if (/^(?:TAHITI|[A-Z]\d)/.test(identifier)) return "tahiti";
  if (identifier.startsWith("RIDET")) return "ridet";
  if (identifier.startsWith("HORS")) return "outsideEu";
  if (/^(?:TVA|[A-Z]{2}\d)/.test(identifier)) return "vat";
  return "other";
}

/** What stands behind a figure: what it is made of, and the rows that it leaves out. */
import type { Basis, Indicator, MeasureKind } from "../indicators/definition";
import type { IgnoredReason } from "../indicators/engine/trace";
import { counted, countText, eurosText, formOf, type Noun, shareText, tonnesText } from "./format";
import { MEMBERS, ROWS } from "./members";

/** "61 sur 142 marchés.", "145 réponses.", "138 t sur 256 t.": the figures of a rate, a mean or a ratio. */
export function fractionText(
  { view, measure }: Indicator,
  basis: Basis,
  numerator: number,
  denominator: number,
): string {
  const members = MEMBERS[view.id] ?? ROWS;
  if (measure.kind === "average") return `Moyenne de ${counted(denominator, members)}.`;
  if (measure.kind === "ratio") {
    return view.id === "roadworks"
      ? `${tonnesText(numerator)} sur ${tonnesText(denominator)}.`
      : `${counted(numerator, { one: "document", other: "documents" })} pour ${counted(denominator, { one: "candidat volontaire", other: "candidats volontaires" })}.`;
  }
  return basis === "value"
    ? `${eurosText(numerator)} sur ${eurosText(denominator)}.`
    : `${countText(numerator)} sur ${counted(denominator, members)}.`;
}

export const responseRateText = (rate: number): string => `Taux de réponse : ${shareText(rate)} des bénéficiaires.`;

export const rowsText = (rows: number): string =>
  `${counted(rows, { one: "ligne comptée", other: "lignes comptées" })}.`;

export const blanksText = (blanks: number, examined: number): string =>
  `${counted(blanks, { one: "non renseigné", other: "non renseignés" })} sur ${countText(examined)}.`;

const REASONS: Readonly<Record<Exclude<IgnoredReason, "left-out">, Noun>> = {
  unreadable: { one: "illisible", other: "illisibles" },
  duplicate: { one: "répétée", other: "répétées" },
  conflict: { one: "contradictoire", other: "contradictoires" },
  unconfirmed: { one: "à confirmer", other: "à confirmer" },
};

/** Why a rule leaves a row out, by kind of measure. */
const RULED_OUT: Readonly<Partial<Record<MeasureKind, Noun>>> = {
  sum: {
    one: "d'un marché subséquent, compris dans son accord-cadre",
    other: "de marchés subséquents, compris dans leur accord-cadre",
  },
  share: { one: "sans montant, ou d'un marché subséquent", other: "sans montant, ou de marchés subséquents" },
  ratio: { one: "sans les deux quantités", other: "sans les deux quantités" },
  average: { one: "sans les deux dates", other: "sans les deux dates" },
};
const BY_A_RULE: Noun = { one: "non retenue par la règle de calcul", other: "non retenues par la règle de calcul" };

const reasonNoun = (reason: IgnoredReason, kind: MeasureKind): Noun =>
  reason === "left-out" ? (RULED_OUT[kind] ?? BY_A_RULE) : REASONS[reason];

export type LeftOut = readonly (readonly [reason: IgnoredReason, rows: number])[];

/** One reason for all of them goes without a number. */
const reasonsText = (rows: number, reasons: LeftOut, kind: MeasureKind): string =>
  reasons
    .map(([reason, of]) =>
      of === rows && reasons.length === 1
        ? formOf(of, reasonNoun(reason, kind))
        : counted(of, reasonNoun(reason, kind)),
    )
    .join(", ");

/** "155 lignes comptées, 48 laissées de côté.", "45 lignes laissées de côté.": in a few words. */
export function rowsInShort(rows: number | null, leftOut: number): string {
  const aside: Noun = { one: "laissée de côté", other: "laissées de côté" };
  if (rows === null) return `${counted(leftOut, { one: "ligne laissée de côté", other: "lignes laissées de côté" })}.`;
  const made = counted(rows, { one: "ligne comptée", other: "lignes comptées" });
  return leftOut === 0 ? `${made}.` : `${made}, ${counted(leftOut, aside)}.`;
}

/** "12 illisibles", "27 (1 illisible, 26 répétées)" */
export const leftOutShort = (rows: number, reasons: LeftOut, kind: MeasureKind): string =>
  reasons.length === 1
    ? `${countText(rows)} ${reasonsText(rows, reasons, kind)}`
    : `${countText(rows)} (${reasonsText(rows, reasons, kind)})`;

export const modifiedText = (contracts: number): string =>
  `${counted(contracts, { one: "marché modifié, lu sur sa dernière version", other: "marchés modifiés, lus sur leur dernière version" })}.`;

/** Which cells of the workbook have a rule of Excel's own data validation, and whether it is the add-in's. */
import type { Area } from "../port";
import { areaOf, ITEM_BOUNDS } from "./outline";
import { sheetsApart } from "./protected";
import { rangeAt } from "./spans";

/** Cells of one sheet that share what they have. */
export interface RuleFound {
  readonly sheetId: string;
  readonly sheet: string;
  readonly area: Area;
  /** A rule of ours bears our mark in the title of its message. */
  readonly own: boolean;
}

export interface RulesFound {
  readonly rules: readonly RuleFound[];
  /** Sheets that are protected: their rules are not looked at, and cannot be changed. */
  readonly locked: readonly string[];
}

/** Ranges asked in one request. */
const ASKED = 400;
/** Rules that alternate from cell to cell are not followed for ever: what is left is somebody else's. */
const MOST_RANGES = 6_000;

/**
 * @param mark what the titles of our messages begin with
 * @param also cells to be looked at in any case: whatever Excel's own search has missed there is found
 */
export async function rulesFound(
  context: Excel.RequestContext,
  mark: string,
  also: readonly { readonly sheet: string; readonly area: Area }[] = [],
): Promise<RulesFound> {
  const { open, locked } = await sheetsApart(context);
  const validated = open.map((sheet) => {
    const cells = sheet.getRange().getSpecialCellsOrNullObject("DataValidations");
    cells.areas.load(ITEM_BOUNDS);
    return { sheet, cells };
  });
  if (validated.length > 0) await context.sync();
  const pieces = validated.flatMap(({ sheet, cells }) =>
    cells.isNullObject ? [] : cells.areas.items.map((range) => ({ sheet, area: areaOf(range) })),
  );
  const asked = also.flatMap(({ sheet: name, area }) =>
    open.filter((sheet) => sheet.name === name).map((sheet) => ({ sheet, area })),
  );
  const rules = await sorted(context, pieces, mark);
  const others = (await sorted(context, asked, mark)).filter(({ own }) => !own);
  return { rules: [...rules, ...others], locked };
}

interface Piece {
  readonly sheet: Excel.Worksheet;
  readonly area: Area;
}

/** Cuts ranges until each has one rule, or none: by columns first, since registers have one rule per column. */
async function sorted(context: Excel.RequestContext, pieces: readonly Piece[], mark: string): Promise<RuleFound[]> {
  const queue = [...pieces];
  const found: RuleFound[] = [];
  let looked = 0;
  while (queue.length > 0) {
    const asked = queue.splice(0, ASKED).map((piece) => ({
      piece,
      validation: rangeAt(piece.sheet, piece.area).dataValidation.load("type,prompt,errorAlert"),
    }));
    await context.sync();
    looked += asked.length;
    for (const { piece, validation } of asked) {
      const kind = kindOf(validation, mark);
      if (kind === "none") continue;
      const parts = kind === "mixed" && looked < MOST_RANGES ? cut(piece) : [];
      const { sheet, area } = piece;
      if (parts.length === 0) found.push({ sheetId: sheet.id, sheet: sheet.name, area, own: kind === "own" });
      else queue.push(...parts);
    }
  }
  return found;
}

/** What the types of the API leave out: null where the cells do not agree. */
interface Shared {
  readonly prompt: Excel.DataValidationPrompt | null;
  readonly errorAlert: Excel.DataValidationErrorAlert | null;
}

function kindOf(validation: Excel.DataValidation, mark: string): "none" | "own" | "other" | "mixed" {
  const { prompt, errorAlert } = validation as Shared;
  // A message without a rule is somebody's too.
  if (validation.type === "None") return (prompt?.title ?? "") + (prompt?.message ?? "") === "" ? "none" : "other";
  if (validation.type === "Inconsistent" || validation.type === "MixedCriteria" || errorAlert === null) return "mixed";
  return errorAlert.title.startsWith(mark) ? "own" : "other";
}

/** Columns of their own, or halves of one; nothing for a single cell. */
function cut({ sheet, area }: Piece): Piece[] {
  const { top, left, bottom, right } = area;
  if (right > left)
    return Array.from({ length: right - left + 1 }, (_, nth) => ({
      sheet,
      area: { ...area, left: left + nth, right: left + nth },
    }));
  if (bottom === top) return [];
  const middle = Math.floor((top + bottom) / 2);
  return [
    { sheet, area: { ...area, bottom: middle } },
    { sheet, area: { ...area, top: middle + 1 } },
  ];
}

/** Rows of procedures that ended without a contract: there is nothing to count, whatever dates they hold. */
import { FIRST_CODE, type RegisterFacts, type StringFacts } from "../../registers/facts";

/** Where a register says it: a column of its own, the nature, or in place of the holder's name. */
const WHERE = ["status", "nature", "supplier"] as const;

/** "Infructueux", "Lot déclaré sans suite (motif d'intérêt général)", "ANNULÉ", "Non attribué"; not "Annule et remplace…". */
const NOT_AWARDED =
  /^[\s*(«"'-]*(?:(?:lots?|march[ée]s?|consultations?|proc[ée]dures?|d[ée]claration) (?:de |d['’])?)?(?:(?:est |a [ée]t[ée] )?(?:d[ée]clar|class|rendu)[ée]?e?s? )?(?:infructueu(?:x|ses?)|infructuosit[ée]|sans suite|annul(?:[ée]|[ée]e|ation)s?|abandon(?:n[ée]e?s?)?|non (?:attribu|pourvu|conclu|sign)[ée]?e?s?|sans (?:attributaire|titulaire|offre|r[ée]ponse)s?|(?:aucune?|absence d['’]|pas d['’]|pas de |0 )\s?(?:offre|attributaire|titulaire|candidature|r[ée]ponse)s?(?: re[çc]ue?s?)?|retir[ée]e?s?)(?=$|[\s.,;:()/»"'*–-])(?! et remplace)/iu;

/** The row says that its procedure gave no contract: the code of each text is looked at once. */
export function unawarded(
  facts: RegisterFacts,
  strings: (column: string) => StringFacts | undefined,
): { readonly rows: Uint8Array; readonly saidIn: (row: number) => string } {
  const rows = new Uint8Array(facts.size);
  WHERE.forEach((name, k) => {
    const column = strings(name);
    if (column === undefined) return;
    const says = column.values.map((value, code) => code >= FIRST_CODE && NOT_AWARDED.test(value));
    if (!says.includes(true)) return;
    for (let row = 0; row < facts.size; row += 1)
      if (rows[row] === 0 && says[column.codes[row] as number] === true) rows[row] = k + 1;
  });
  return { rows, saidIn: (row) => WHERE[(rows[row] as number) - 1] ?? "status" };
}

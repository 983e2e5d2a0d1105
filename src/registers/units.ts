/** The unit that a heading gives: ours, one that is converted into ours, or that of another column. */
const THOUSANDS = /(?:^|[^a-z])(?:k ?€|k ?eur(?:os?)?|milliers? d.?\s*(?:€|euros?))(?:[^a-z]|$)/;
const MILLIONS = /(?:^|[^a-z])(?:m ?€|m ?eur(?:os?)?|millions? d.?\s*(?:€|euros?))(?:[^a-z]|$)/;

/** How many euros one unit of a column of amounts is, as its heading says: "Montant (k€ HT)" is in thousands. */
export function eurosPerUnit(heading: string): 1 | 1_000 | 1_000_000 {
  const text = heading.toLowerCase();
  if (THOUSANDS.test(text)) return 1_000;
  return MILLIONS.test(text) ? 1_000_000 : 1;
}

const KILOGRAMS = /(?:^|[^a-z])(?:kgs?|kilos?|kilogrammes?)(?:[^a-z]|$)/;

/** How many tonnes one unit of a column of tonnages is: "Enrobés (kg)" is in kilograms. */
export const tonnesPerUnit = (heading: string): 1 | 0.001 => (KILOGRAMS.test(heading.toLowerCase()) ? 0.001 : 1);

/** In brackets or at the end, what a column of tonnes or of grams per kilometre is not: "Enrobés (m²)", "Agrégats (%)", "CO2 (kg/an)". */
const OTHER_UNITS = {
  tonne: /(?:[([]|\ben\s|\s)(?:m²|m2|m³|m3|ml|m|mètres?|km|cm|%|k?€(?: ?ht)?|euros?|u|nb|heures?|h|€\/t)[)\]]?\s*$/iu,
  "g/km": /(?:[([]|\ben\s|\s)(?:%|kg|t|tonnes?|kg\/an|t\/an|teq.*|l|litres?|€)[)\]]?\s*$/iu,
} as const;

export const isInAnotherUnit = (heading: string, unit: keyof typeof OTHER_UNITS | undefined): boolean =>
  unit !== undefined && OTHER_UNITS[unit].test(heading);

/** The same heading without its unit: "Montant k€ HT" is "Montant HT". */
export const withoutUnit = (heading: string): string =>
  eurosPerUnit(heading) === 1
    ? heading.replace(/\b(?:en\s+)?(?:kgs?|kilos?|kilogrammes?)\b/i, " ")
    : heading
        .replace(/\ben\b\s*/i, "")
        .replace(/\b[km] ?(?:€|eur(?:os?)?)|(?:milliers?|millions?) d.?\s*(?:€|euros?)/i, " ");

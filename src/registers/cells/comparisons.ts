/** "moins de 6 mois", "- de 6 mois", "<6mois": the comparisons that buyers write in words or signs, under one spelling. */

const SIGNS: readonly (readonly [RegExp, string])[] = [
  // A figure and its unit are two words: "6mois", "26ans".
  [/(\d)(?=[a-zà-ÿ])/gi, "$1 "],
  [/\b(?:sup(?:[ée]rieure?s?|\.)?|>) ?(?:ou )?[ée]gale?s? (?:[àa] )?(?=\d)/gi, ">= "],
  [/\b(?:au moins|[àa] partir de) (?=\d)/gi, ">= "],
  [/(\d+ ?(?:mois|ans?)?) ?(?:et|ou|&) (?:plus|\+|au[- ]del[àa])(?=$|[\s).,;/])/gi, ">= $1"],
  [/\b(?:plus(?: de| d'| d’)?|sup(?:[ée]rieure?s?|\.) [àa]) ?(?=\d)/gi, "> "],
  [/\b(?:moins(?: de| d'| d’)?|inf(?:[ée]rieure?s?|\.) [àa]) ?(?=\d)/gi, "< "],
  // A dash or a plus before a figure, and not between two of them ("16-25 ans").
  [/(^|[\s(,;/])[-–−] ?(?:de |d'|d’)?(?=\d)/gi, "$1< "],
  [/(^|[^\d\s]|[^\d] )\+ ?(?:de |d'|d’)?(?=\d)/gi, "$1 > "],
  [/(\d+ ?(?:mois|ans?)?) ?\+(?=$|[\s).,;/])/gi, ">= $1"],
];

const MAY_COMPARE = /\d/;

/** The text with its comparisons as signs: `withSigns("CDD de moins de 6mois")` is "CDD de < 6 mois". */
export function withSigns(text: string): string {
  if (!MAY_COMPARE.test(text) || text.length > 200) return text;
  return SIGNS.reduce((said, [pattern, sign]) => said.replace(pattern, sign), text);
}

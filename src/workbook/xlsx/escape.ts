/** What XML cannot hold, or would not give back: controls, line ends it rewrites, lone surrogates, non-characters. */
// eslint-disable-next-line no-control-regex
const UNWRITABLE = /[\ud800-\udbff][\udc00-\udfff]|[\u0000-\u0008\u000b-\u001f\ud800-\udfff\ufffe\uffff]/g;
/** A text that would be read as one of the marks below. */
const MARK = /_(?=x[0-9a-fA-F]{4}_)/g;
// eslint-disable-next-line no-control-regex
const SPECIAL = /[&<>"\u0000-\u0008\u000b-\u001f\ud800-\udfff\ufffe\uffff]|_x/;

/** A text as the content of an element: what XML cannot hold becomes `_xHHHH_`, as Excel writes it. */
export const escapedText = (text: string): string => {
  if (!SPECIAL.test(text)) return text;
  return marked(text).replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
};

/** A text as the value of an attribute between double quotes. */
export const escapedAttribute = (text: string): string =>
  escapedText(text).replaceAll('"', "&quot;").replaceAll("\n", "&#10;").replaceAll("\t", "&#9;");

const marked = (text: string): string => text.replace(MARK, "_x005F_").replace(UNWRITABLE, codeMark);

const codeMark = (character: string): string =>
  character.length === 2 ? character : `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`;

/** The attributes of a tag; those that are undefined are left out. */
export const attributesOf = (values: Readonly<Record<string, string | number | undefined>>): string =>
  Object.entries(values)
    .map(([name, value]) => (value === undefined ? "" : ` ${name}="${escapedAttribute(String(value))}"`))
    .join("");

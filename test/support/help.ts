/** The words of an HTML page, one space between them. */
export const readable = (html: string): string =>
  html
    .replaceAll("<wbr>", "")
    .replace(/<\/(?:p|li|h\d|dt|dd|td|th|tr)>/g, " ")
    .replace(/<[^>]+>/g, "")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&amp;", "&")
    .replace(/\s+/g, " ")
    .trim();

/** The words of each function's section, by its anchor. */
export const sectionsOf = (html: string): ReadonlyMap<string, string> =>
  new Map(
    [...html.matchAll(/<section id="([^"]+)"[^>]*>(.*?)<\/section>/gs)].map(
      ([, id = "", words = ""]) => [id, readable(words)] as const,
    ),
  );

/** French punctuation in what the pane shows: nothing is cut from the sign that goes with it at the end of a line. */

/**
 * The same text with the spaces of the Imprimerie nationale: narrow no-break before ";", "!" and "?", no-break before ":" and
 * inside guillemets.
 */
export const withFrenchSpaces = (text: string): string =>
  text
    .replace(/ (?=[;!?])/g, "\u202f")
    .replace(/ (?=[:»])/g, "\u00a0")
    .replace(/« /g, "«\u00a0");

/** What is shown as it is typed or copied. */
const LITERAL = "code, pre, textarea, script, style";

/**
 * Sets the spaces of every text under an element, now and whenever it changes: sentences are made of pieces in many places, and
 * only here are they whole. It is done before the page is painted.
 */
export function keepFrenchSpaces(root: HTMLElement): void {
  const set = (text: Node): void => {
    const { nodeValue, parentElement } = text;
    if (nodeValue === null || parentElement?.closest(LITERAL) !== null) return;
    const next = withFrenchSpaces(nodeValue);
    if (next !== nodeValue) text.nodeValue = next;
  };
  const setAll = (node: Node): void => {
    const texts = document.createTreeWalker(node, NodeFilter.SHOW_TEXT);
    for (let text: Node | null = texts.currentNode; text !== null; text = texts.nextNode())
      if (text.nodeType === Node.TEXT_NODE) set(text);
  };
  setAll(root);
  new MutationObserver((changes) => {
    for (const { target, addedNodes } of changes) {
      if (target.nodeType === Node.TEXT_NODE) set(target);
      addedNodes.forEach(setAll);
    }
  }).observe(root, { subtree: true, childList: true, characterData: true });
}

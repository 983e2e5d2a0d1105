import { characterData, literalData } from "./text";
import type { Attributes } from "./xml";

/** Collects the paragraphs of a cell, without its comments and drawings. */
export interface Paragraphs {
  readonly open: (name: string, attributes: Attributes) => void;
  readonly close: (name: string) => void;
  readonly text: (bytes: Uint8Array, from: number, to: number, literal: boolean) => void;
  /** The text since the last call; null when there was no paragraph at all. */
  readonly take: () => string | null;
}

/** Elements of a cell whose text is not the cell's. */
const ASIDE: ReadonlySet<string> = new Set(["annotation", "frame", "shapes", "g", "custom-shape", "control"]);
const MOST_SPACES = 32_767;

export const newParagraphs = (part: string): Paragraphs => {
  let all = "";
  let count = 0;
  let within = 0;
  let aside = 0;
  return {
    open: (name, attributes) => {
      if (ASIDE.has(name)) aside++;
      if (aside > 0) return;
      if (name === "p") {
        if (count++ > 0) all += "\n";
        within++;
      } else if (name === "s") all += " ".repeat(Math.min(MOST_SPACES, Number(attributes.get("text:c") ?? 1) || 0));
      else if (name === "tab") all += "\t";
      else if (name === "line-break") all += "\n";
    },
    close: (name) => {
      if (ASIDE.has(name)) aside--;
      else if (name === "p" && aside === 0) within--;
    },
    text: (bytes, from, to, literal) => {
      if (within === 0 || aside > 0) return;
      // Runs of white space count as one space; those that matter are written as elements.
      all += (literal ? literalData : characterData)(bytes, from, to, part).replace(/[ \t\n]+/g, " ");
    },
    take: () => {
      const text = count === 0 ? null : all;
      all = "";
      count = 0;
      return text;
    },
  };
};

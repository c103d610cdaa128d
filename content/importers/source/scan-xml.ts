import { fail, type Result, succeed } from "../../../main/base/result.ts";

/** Deepest nesting and most elements of a document. */
export const MAX_XML_DEPTH = 100;
export const MAX_XML_ELEMENTS = 100_000;

type XmlFault = "broken" | "unsafe" | "too-large";

/**
 * Passes once over a document before a parser builds anything of it: the text without the DTD that it names, or why it
 * is refused (entities of its own, nesting without end, something left open).
 */
export function scanXml(text: string): Result<string, XmlFault> {
  let depth = 0;
  let elements = 0;
  let bare = "";
  let copied = 0;
  for (let at = text.indexOf("<"); at >= 0; at = text.indexOf("<", at)) {
    const end = endOf(text, at);
    if (end === null)
      return fail("broken", `The XML is broken: what begins at line ${lineOf(text, at)} has no end.`);
    const isDeclaration = /^<![a-z]/i.test(text.slice(at, at + 3));
    if (isDeclaration) {
      if (/^<!ENTITY/i.test(text.slice(at, end)) || text.slice(at, end).includes("[")) {
        return fail(
          "unsafe",
          "The XML brings a DTD with entities of its own, which is not read; save it without.",
        );
      }
      bare += text.slice(copied, at);
      copied = end;
    } else if (!text.startsWith("<!", at) && !text.startsWith("<?", at)) {
      if (text[at + 1] === "/") depth--;
      else if (text[end - 2] !== "/") depth++;
      elements++;
      if (depth > MAX_XML_DEPTH || elements > 2 * MAX_XML_ELEMENTS) {
        const limits = `deeper than ${MAX_XML_DEPTH} or has more than ${MAX_XML_ELEMENTS} elements`;
        return fail("too-large", `The XML is nested ${limits}.`);
      }
    }
    at = end;
  }
  return succeed(bare + text.slice(copied));
}

const SECTIONS = [
  ["<!--", "-->"],
  ["<![CDATA[", "]]>"],
  ["<?", "?>"],
] as const;

/** The place behind what begins here; null where it has no end. */
function endOf(text: string, at: number): number | null {
  for (const [opening, closing] of SECTIONS) {
    if (!text.startsWith(opening, at)) continue;
    const end = text.indexOf(closing, at + opening.length);
    return end < 0 ? null : end + closing.length;
  }
  let quote = "";
  for (let place = at + 1; place < text.length; place++) {
    const character = text[place] ?? "";
    if (quote !== "") {
      if (character === quote) quote = "";
    } else if (character === '"' || character === "'") quote = character;
    else if (character === "[" && text[at + 1] === "!") return place + 1;
    else if (character === ">") return place + 1;
  }
  return null;
}

function lineOf(text: string, at: number): number {
  return text.slice(0, at).split("\n").length;
}

import { inflateSync } from "node:zlib";
import { fail, type Result, succeed } from "../../../main/base/result.ts";

/** Most pages of a PDF that is shown. */
export const MAX_PDF_PAGES = 500;
const MAX_INFLATED_BYTES = 32 * 1024 ** 2;
const MAX_STREAMS = 2_000;

/**
 * How many pages a PDF has: the count of its page tree's root, the last one where it was changed and appended to.
 * Since PDF 1.5 the tree may lie in packed object streams, which are opened. Source: ISO 32000-1, 7.5.7 and 7.7.3.
 */
export function pdfPages(bytes: Buffer): Result<number, "broken" | "protected" | "too-large"> {
  const text = bytes.toString("latin1");
  if (/\/Encrypt\s+\d+\s+\d+\s+R/.test(text)) {
    return fail("protected", "Is protected by a password; save it without one.");
  }
  const all = [text, ...objectStreams(bytes, text)];
  const roots = all.flatMap((part) => pageTrees(part)).filter(({ isRoot }) => isRoot);
  const linear = /\/Linearized\b[^>]*?\/N\s+(\d+)/.exec(text.slice(0, 2_048))?.[1];
  const leaves = all.reduce(
    (sum, part) => sum + [...part.matchAll(/\/Type\s*\/Page(?![a-zA-Z])/g)].length,
    0,
  );
  const pages = roots.at(-1)?.count ?? (linear === undefined ? leaves : Number(linear));
  if (pages < 1) return fail("broken", "Its pages cannot be counted; print it to PDF anew.");
  if (pages > MAX_PDF_PAGES)
    return fail("too-large", `Has ${pages} pages; ${MAX_PDF_PAGES} are the most. Split it.`);
  return succeed(pages);
}

interface PageTree {
  readonly count: number;
  readonly isRoot: boolean;
}

function pageTrees(text: string): readonly PageTree[] {
  return [...text.matchAll(/\/Type\s*\/Pages(?![a-zA-Z])/g)].flatMap(({ index }) => {
    const dictionary = around(text, index);
    const count = /\/Count\s+(\d+)(?!\s+\d+\s+R)/.exec(dictionary)?.[1];
    return count === undefined ? [] : [{ count: Number(count), isRoot: !/\/Parent\s/.test(dictionary) }];
  });
}

/** Longest dictionary of a page tree that is looked at, characters to either side. */
const MAX_DICTIONARY = 20_000;

/** The dictionary around a place, without what lies in dictionaries beside it. */
function around(text: string, place: number): string {
  let depth = 0;
  let from = place;
  for (; from > Math.max(0, place - MAX_DICTIONARY); from--) {
    const pair = text.slice(from, from + 2);
    if (pair === ">>") depth++;
    else if (pair === "<<" && depth-- === 0) break;
    if (pair === ">>" || pair === "<<") from--;
  }
  depth = 0;
  let until = place;
  for (; until < Math.min(text.length, place + MAX_DICTIONARY); until++) {
    const pair = text.slice(until, until + 2);
    if (pair === "<<") depth++;
    else if (pair === ">>" && depth-- === 0) break;
    if (pair === ">>" || pair === "<<") until++;
  }
  return text.slice(from, until);
}

function objectStreams(bytes: Buffer, text: string): readonly string[] {
  const found: string[] = [];
  let left = MAX_INFLATED_BYTES;
  for (const { index } of text.matchAll(/\/Type\s*\/ObjStm/g)) {
    if (found.length >= MAX_STREAMS || left <= 0) break;
    const opening = text.indexOf("stream", index);
    const from = opening + (text[opening + 6] === "\r" ? 8 : 7);
    const until = text.indexOf("endstream", from);
    if (opening < 0 || until < 0) continue;
    try {
      const inflated = inflateSync(bytes.subarray(from, until), { maxOutputLength: left });
      left -= inflated.length;
      found.push(inflated.toString("latin1"));
    } catch {
      // Packed otherwise, or broken: what the other streams say counts.
    }
  }
  return found;
}

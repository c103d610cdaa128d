/** Deepest nesting that is looked into; anything deeper is no catalogue. */
const MAX_DEPTH = 64;

const SPACE = /[ \t\n\r]*/y;
/** Control characters below U+0020 must be escaped; `Cc` also holds U+007F–U+009F, which JSON allows. */
const STRING = /"(?:[^"\\\p{Cc}]|[\u007f-\u009f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/uy;
const NUMBER_OR_WORD = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;

/**
 * Where a text stops being JSON: line and column, counted from 1, and what was expected there. Null if it is JSON.
 * Written because the engine's own message names no place for many faults (V8: a stray token in a short text).
 */
export function findJsonFault(text: string): { line: number; column: number; expected: string } | null {
  const closers: ("}" | "]")[] = [];
  let at = 0;
  let expected = "a value";

  for (;;) {
    skip(SPACE);
    const next = text[at];
    if (expected === "a value" && (next === "{" || next === "[")) {
      if (closers.length >= MAX_DEPTH) return fault(`at most ${MAX_DEPTH} levels`);
      at++;
      skip(SPACE);
      const closer = next === "{" ? "}" : "]";
      closers.push(closer);
      if (text[at] === closer) expected = "nothing more";
      else expected = closer === "}" ? "a key in double quotes" : "a value";
      if (expected === "nothing more") close();
    } else if (expected === "a value") {
      if (!skip(STRING) && !skip(NUMBER_OR_WORD)) return fault(expected);
      expected = afterValue();
    } else if (expected === "a key in double quotes") {
      if (!skip(STRING)) return fault(expected);
      skip(SPACE);
      if (text[at] !== ":") return fault('":"');
      at++;
      expected = "a value";
    } else if (closers.length === 0) {
      return at === text.length ? null : fault("the end of the file");
    } else if (next === ",") {
      at++;
      expected = closers.at(-1) === "}" ? "a key in double quotes" : "a value";
    } else if (next === closers.at(-1)) {
      close();
    } else return fault(expected);
  }

  function close(): void {
    at++;
    closers.pop();
    expected = afterValue();
  }
  function afterValue(): string {
    return closers.length === 0 ? "the end of the file" : `"," or "${closers.at(-1)}"`;
  }
  function skip(token: RegExp): boolean {
    token.lastIndex = at;
    if (!token.test(text)) return false;
    at = token.lastIndex;
    return true;
  }
  function fault(what: string): { line: number; column: number; expected: string } {
    const before = text.slice(0, at).split("\n");
    return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1, expected: what };
  }
}

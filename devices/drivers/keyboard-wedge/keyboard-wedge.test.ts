import fc from "fast-check";
import { expect, test } from "vitest";
import { MAX_CODE_LENGTH, type Scan } from "../../contract/device-event.ts";
import { createKeyboardWedge, MAX_END_GAP_MS, MAX_KEY_GAP_MS, MIN_WEDGE_LENGTH } from "./keyboard-wedge.ts";

type Key = readonly [key: string, gapMs: number];

/** Presses keys with gaps; answers with the scans and what became of each key. */
function press(keys: readonly Key[]): { scans: Scan[]; fates: string[] } {
  const scans: Scan[] = [];
  const wedge = createKeyboardWedge({ onScan: (scan) => scans.push(scan) });
  let atMs = 1_000;
  const fates = keys.map(([key, gapMs]) => {
    atMs += gapMs;
    return wedge.key(key, atMs);
  });
  return { scans, fates };
}

function typed(text: string, gapMs: number, endGapMs = gapMs): Key[] {
  return [...Array.from(text, (key) => [key, gapMs] as const), ["Enter", endGapMs]];
}

test("a scanner's keys become a scan and never reach the page, but for the first two", () => {
  const { scans, fates } = press(typed("2041001000017", 6, 52));
  expect(scans).toEqual([
    { kind: "scan", deviceKind: "keyboard-wedge", code: "2041001000017", symbology: null, atMs: 1_130 },
  ]);
  expect(fates).toEqual(["pass", "pass", ...Array<string>(12).fill("swallow")]);
});

test("Shift and Tab of a scanner, and an AIM identifier before the code", () => {
  const keys: Key[] = [
    ["]", 100],
    ["Shift", 1],
    ["C", 1],
    ["1", 1],
    ["Shift", 1],
    ["F", 1],
    ["L", 1],
    ["-", 1],
    ["1", 1],
    ["Tab", 20],
  ];
  expect(press(keys).scans).toMatchObject([{ code: "FL-1", symbology: "C1" }]);
});

test("any gap that a scanner makes is a scan; measured 0.3–19 ms and up to 52 ms before Enter", () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.tuple(
          fc.constantFrom(..."0123456789ABCDEFabcdef-/:.".split("")),
          fc.double({ min: 0.3, max: 19, noNaN: true }),
        ),
        {
          minLength: MIN_WEDGE_LENGTH,
          maxLength: MAX_CODE_LENGTH,
        },
      ),
      fc.double({ min: 0.3, max: 52, noNaN: true }),
      fc.array(fc.tuple(fc.constantFrom("a", "Enter", "ArrowLeft"), fc.constant(200)), { maxLength: 3 }),
      (keys, endGapMs, before) => {
        const code = keys.map(([key]) => key).join("");
        fc.pre(new Set(code).size > 1);
        const [first, ...others] = keys;
        const run: Key[] = [...before, [first?.[0] ?? "", 300], ...others, ["Enter", endGapMs]];
        expect(press(run).scans.map((scan) => scan.code)).toEqual([code]);
      },
    ),
  );
});

test("people who type are never taken for a scanner", () => {
  const slow = fc.double({ min: MAX_KEY_GAP_MS + 0.1, max: 2_000, noNaN: true });
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.constantFrom(..."hello Enter".split("")), slow), { maxLength: 40 }),
      slow,
      (keys, endGapMs) => {
        const { scans, fates } = press([...keys, ["Enter", endGapMs]]);
        expect(scans).toEqual([]);
        expect(fates).not.toContain("swallow");
      },
    ),
  );
});

test.each<[string, Key[]]>([
  ["Enter long after the keys", typed("2041001000017", 6, MAX_END_GAP_MS + 1)],
  ["too short", typed("204", 6)],
  ["Enter alone", [["Enter", 500]]],
  ["a key held down", typed("8".repeat(40), 10)],
  [
    "a pause in the middle of the last four",
    [...typed("20410010", 6).slice(0, -1), ["0", 45], ["1", 6], ["7", 6], ["Enter", 6]],
  ],
  [
    "an arrow in the middle",
    [
      ["1", 5],
      ["2", 5],
      ["3", 5],
      ["ArrowUp", 5],
      ["4", 5],
      ["5", 5],
      ["Enter", 5],
    ],
  ],
])("%s is no scan, and Enter reaches the page", (_, keys) => {
  const { scans, fates } = press(keys);
  expect(scans).toEqual([]);
  expect(fates.at(-1)).toBe("pass");
});

test("a code without end takes no room and is no scan", () => {
  const { scans, fates } = press(typed("0123456789".repeat(1_000), 1));
  expect(scans).toEqual([]);
  expect(fates.at(-1)).toBe("swallow");
});

test("a clock that runs backwards begins anew", () => {
  expect(
    press([
      ["1", 5],
      ["2", 5],
      ["3", -50],
      ["4", 5],
      ["Enter", 5],
    ]).scans,
  ).toEqual([]);
});

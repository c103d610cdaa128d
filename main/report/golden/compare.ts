import type { Failure } from "../../base/result.ts";
import type { GoldenEntry } from "./golden-entry.ts";
import { near, relativeDifference, toleranceOf } from "./tolerance.ts";

/** What came of comparing one case. `faults`: one sentence each; none is a pass. */
export interface Comparison {
  /** Numbers, words and flags that were computed and held against the expected ones. */
  readonly compared: number;
  /** Places where the file asks for a refusal and a named one was given. */
  readonly refused: number;
  /** The number that lies farthest from the expected one, relative to that. */
  readonly worst: { readonly path: string; readonly difference: number };
  readonly faults: readonly string[];
  readonly leftOut: readonly string[];
}

/** Keys whose value speaks to people: descriptions, what to do, and how near others must come. */
const PROSE = /^(description|note|note_.*|.*_note|formula|model|statistic|null|why|text|must|tolerance)$/;

/** Holds what was computed against an expected.json: every value that this has must be there and be near enough. */
export function compare(expected: unknown, actual: unknown, entry: Omit<GoldenEntry, "compute">): Comparison {
  const [faults, leftOut]: [string[], string[]] = [[], []];
  let [compared, refused] = [0, 0];
  let worst: Comparison["worst"] = { path: "", difference: 0 };

  const walk = (wanted: unknown, got: unknown, path: string): void => {
    if (entry.inputs?.some((input) => input.test(path))) return;
    const left = entry.leftOut?.find((part) => part.path.test(path));
    if (left) leftOut.push(`${path}: ${left.why}`);
    else if (entry.refusals?.some((refusal) => refusal.test(path))) expectRefusal(got, path);
    else if (isRefusal(got)) faults.push(`${path || "all of it"}: refused, ${got.code}: ${got.message}`);
    else if (Array.isArray(wanted)) walkList(wanted, got, path);
    else if (typeof wanted === "object" && wanted !== null) walkPart(wanted, got, path);
    else if (typeof wanted === "number" && typeof got === "number") compareNumber(wanted, got, path);
    else compareWord(wanted, got, path);
  };
  const walkList = (wanted: readonly unknown[], got: unknown, path: string): void => {
    const list: readonly unknown[] = Array.isArray(got) ? got : [];
    if (list.length > wanted.length)
      faults.push(`${path}: ${list.length} entries, expected ${wanted.length}`);
    for (const [place, value] of wanted.entries()) walk(value, list[place], `${path}.${place}`);
  };
  const walkPart = (wanted: object, got: unknown, path: string): void => {
    const part = new Map<string, unknown>(Object.entries(Object(got)));
    for (const [key, value] of Object.entries(wanted)) {
      if (!PROSE.test(key)) walk(value, part.get(key), path === "" ? key : `${path}.${key}`);
    }
  };
  const expectRefusal = (got: unknown, path: string): void => {
    if (isRefusal(got)) refused++;
    else faults.push(`${path}: ${show(got)}, expected a refusal`);
  };
  const compareNumber = (wanted: number, got: number, path: string): void => {
    compared++;
    const difference = relativeDifference(wanted, got);
    if (difference > worst.difference) worst = { path, difference };
    const tolerance = toleranceOf(path, entry.tolerances);
    if (near(wanted, got, tolerance)) return;
    faults.push(`${path}: ${got}, expected ${wanted} within ${tolerance.most} ${tolerance.kind}`);
  };
  const compareWord = (wanted: unknown, got: unknown, path: string): void => {
    compared++;
    if (wanted !== got) faults.push(`${path}: ${show(got)}, expected ${show(wanted)}`);
  };

  walk(expected, actual, "");
  return { compared, refused, worst, faults, leftOut };
}

function isRefusal(value: unknown): value is Failure {
  return (
    typeof value === "object" && value !== null && "ok" in value && value.ok === false && "code" in value
  );
}

function show(value: unknown): string {
  return value === undefined ? "not computed" : JSON.stringify(value);
}

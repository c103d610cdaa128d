import type { Bench } from "../bench-result.ts";
import { measurePlanYear } from "./plan-year.node.ts";
import { measureSeams } from "./seams.node.ts";

const SEAMS = 200;
const PARTS = ["plan", "seams"] as const;

/** The sign: a year's plan, and what is on the screen at its seams. `--part plan|seams`, `--seams N` (default 200). */
export const run: Bench = async ({ args, log }) => {
  const valueOf = (flag: string): string | null => {
    const at = args.indexOf(flag);
    return at < 0 ? null : (args[at + 1] ?? "");
  };
  const part = valueOf("--part");
  const seams = Number(valueOf("--seams") ?? SEAMS);
  if (!(seams > 0)) throw new Error("--seams needs a number above 0.");
  if (part !== null && !PARTS.some((one) => one === part))
    throw new Error(`--part needs one of ${PARTS.join(", ")}.`);
  const figures = [
    ...(part === null || part === "plan" ? measurePlanYear() : []),
    ...(part === null || part === "seams" ? await measureSeams(seams, log) : []),
  ];
  return { name: "signage", figures };
};

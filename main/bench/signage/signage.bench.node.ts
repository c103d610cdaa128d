import { tmpdir } from "node:os";
import type { Bench } from "../bench-result.ts";
import { measureIngest } from "./measure-ingest.node.ts";
import { measurePublish } from "./measure-publish.node.ts";
import { measurePlanYear } from "./plan-year.node.ts";
import { measureSeams } from "./seams.node.ts";

const SEAMS = 200;
const INGEST_BYTES = 1e9;
const PARTS = ["plan", "seams", "publish", "ingest"] as const;

/**
 * The sign: a year's plan, what is on the screen at its seams, how soon what was published is on it, and a gigabyte taken into the library. `--part
 * plan|seams|publish|ingest`, `--seams N` (default 200).
 */
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
    ...(part === null || part === "publish" ? await measurePublish(log) : []),
    ...(part === null || part === "ingest"
      ? await measureIngest({ folder: tmpdir(), bytes: INGEST_BYTES })
      : []),
  ];
  return { name: "signage", figures };
};

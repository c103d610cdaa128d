import { fail, type Result, succeed } from "../../base/result.ts";
import type { TryOnOrder } from "../../tryon/try-on-words.ts";
import type { Command } from "../command.ts";

const CATEGORIES = [
  "top-short",
  "top-long",
  "jacket",
  "trousers",
  "skirt",
  "dress",
  "upper",
  "lower",
] as const satisfies readonly TryOnOrder["category"][];
const FLAGS = ["--person", "--garment", "--category", "--points", "--out"] as const;
type Flag = (typeof FLAGS)[number];

/** Dresses the person of one picture in the garment of one product photo; no host needs to run. */
export const tryonCommand: Command = {
  name: "tryon",
  usage: "tryon --person FILE --garment FILE --category KIND [--points FILE] --out DIR",
  summary: "Dress a person picture in a garment's product photo, and write the pictures into a folder.",
  async run(args, { tryOn }) {
    const order = parseTryOn(args);
    if (!order.ok) return order;
    const done = await tryOn(order.value);
    return done.ok ? succeed(null) : done;
  },
};

/** Reads the command's arguments. */
export function parseTryOn(args: readonly string[]): Result<TryOnOrder, "usage"> {
  const given: Partial<Record<Flag, string>> = {};
  for (let at = 0; at < args.length; at += 2) {
    const flag = FLAGS.find((one) => one === args[at]);
    const value = args[at + 1];
    if (flag === undefined) return fail("usage", `"${args[at]}" is not understood: ${tryonCommand.usage}`);
    if (value === undefined) return fail("usage", `${flag} needs a value.`);
    if (given[flag] !== undefined) return fail("usage", `${flag} is given twice.`);
    given[flag] = value;
  }
  const category = CATEGORIES.find((one) => one === given["--category"]);
  if (category === undefined) return fail("usage", `--category needs one of ${CATEGORIES.join(", ")}.`);
  const { "--person": personFile, "--garment": garmentFile, "--out": outFolder } = given;
  if (personFile === undefined) return fail("usage", "--person needs the file of a person picture.");
  if (garmentFile === undefined) return fail("usage", "--garment needs the file of a product photo.");
  if (outFolder === undefined) return fail("usage", "--out needs a folder to write to.");
  return succeed({ personFile, garmentFile, category, outFolder, pointsFile: given["--points"] ?? null });
}

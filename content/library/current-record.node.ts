import { createHash } from "node:crypto";
import { z } from "zod";
import { slugSchema } from "../../main/base/ids.ts";
import { parseDocument } from "../document/parse-document.ts";
import { MAX_VERSION, sha256Schema } from "../schema/signage/manifest.ts";
import { attempt } from "./attempt.node.ts";
import type { Disk } from "./disk.ts";
import type { Places } from "./places.ts";
import { readText } from "./read-text.ts";
import { writeWhole } from "./write-whole.ts";

/** Most switches that are remembered. */
export const MAX_SWITCHES = 50;
const MAX_CURRENT_BYTES = 100_000;
/** What is current, and the same again for the day on which the disk forgets a bit of the first. */
const CURRENT = "current.json";
const COPY = "current-copy.json";

const switchSchema = z.strictObject({
  packageId: slugSchema,
  version: z.int().min(1).max(MAX_VERSION),
  atMs: z.int().min(0),
  /** Who switched, as staff know them. */
  by: z.string().min(1).max(120),
});
/** That a version was put on the screens, when, and by whom. */
export type VersionSwitch = z.infer<typeof switchSchema>;

const currentSchema = z
  .strictObject({
    formatVersion: z.literal(1),
    /** The newest first: that one is current. */
    switches: z.array(switchSchema).min(1).max(MAX_SWITCHES),
    /** Of the switches: one bit in a number would else show another version. */
    sha256: sha256Schema,
  })
  .refine(({ sha256, switches }) => sha256 === sumOf(switches), "was damaged");

/** The switches so far, newest first; none where nothing was ever shown. `null`: both files are damaged. */
export async function readSwitches(disk: Disk, places: Places): Promise<readonly VersionSwitch[] | null> {
  let isDamaged = false;
  for (const name of [CURRENT, COPY]) {
    const file = `${places.folder}/${name}`;
    if ((await disk.look(file)) === null) continue;
    const text = await readText(disk, file, MAX_CURRENT_BYTES);
    const parsed = parseDocument(text ?? "", { schema: currentSchema, crossCheck: () => [] });
    if (parsed.ok) return parsed.value.switches;
    isDamaged = true;
  }
  return isDamaged ? null : [];
}

/** Makes one version the current one: the only step by which a screen changes its programme. */
export async function writeSwitch(
  disk: Disk,
  places: Places,
  next: VersionSwitch,
  earlier: readonly VersionSwitch[],
): Promise<void> {
  const switches = [next, ...earlier].slice(0, MAX_SWITCHES);
  const text = `${JSON.stringify({ formatVersion: 1, switches, sha256: sumOf(switches) }, null, 1)}\n`;
  await writeWhole(disk, places.folder, CURRENT, text);
  // It is switched by now; the copy may lack where the disk is just full.
  await attempt(places.folder, () => writeWhole(disk, places.folder, COPY, text));
}

/** SHA-256 of switches, whatever the order of their keys. */
function sumOf(switches: readonly VersionSwitch[]): string {
  const rows = switches.map(({ atMs, by, packageId, version }) => [packageId, version, atMs, by]);
  return createHash("sha256").update(JSON.stringify(rows)).digest("hex");
}

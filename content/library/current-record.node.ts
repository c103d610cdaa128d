import { z } from "zod";
import { slugSchema } from "../../main/base/ids.ts";
import { parseDocument } from "../document/parse-document.ts";
import { MAX_VERSION } from "../schema/signage/manifest.ts";
import type { Disk } from "./disk.ts";
import type { Places } from "./places.ts";
import { readText } from "./read-text.ts";
import { writeWhole } from "./write-whole.ts";

/** Most switches that are remembered. */
export const MAX_SWITCHES = 50;
const MAX_CURRENT_BYTES = 100_000;

const switchSchema = z.strictObject({
  packageId: slugSchema,
  version: z.int().min(1).max(MAX_VERSION),
  atMs: z.int().min(0),
  /** Who switched, as staff know them. */
  by: z.string().min(1).max(120),
});
/** That a version was put on the screens, when, and by whom. */
export type VersionSwitch = z.infer<typeof switchSchema>;

const currentSchema = z.strictObject({
  formatVersion: z.literal(1),
  /** The newest first: that one is current. */
  switches: z.array(switchSchema).min(1).max(MAX_SWITCHES),
});

/** The switches so far, newest first; none where nothing was ever shown. `null`: the file is damaged. */
export async function readSwitches(disk: Disk, places: Places): Promise<readonly VersionSwitch[] | null> {
  if ((await disk.look(places.currentFile)) === null) return [];
  const text = await readText(disk, places.currentFile, MAX_CURRENT_BYTES);
  const parsed = parseDocument(text ?? "", { schema: currentSchema, crossCheck: () => [] });
  return parsed.ok ? parsed.value.switches : null;
}

/** Makes one version the current one: the only step by which a screen changes its programme. */
export async function writeSwitch(
  disk: Disk,
  places: Places,
  next: VersionSwitch,
  earlier: readonly VersionSwitch[],
): Promise<void> {
  const switches = [next, ...earlier].slice(0, MAX_SWITCHES);
  const text = `${JSON.stringify({ formatVersion: 1, switches }, null, 1)}\n`;
  await writeWhole(disk, places.folder, "current.json", text);
}

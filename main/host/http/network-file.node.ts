import { readFileSync } from "node:fs";
import { z } from "zod";
import type { Log } from "../../base/log.ts";
import { writeFileAtomically } from "../../base/write-file-atomically.node.ts";
import { pathOf } from "../../bridge/path-of.ts";

/** Most devices that are paired at once; the oldest gives way. */
export const MAX_DEVICES = 100;

const networkFileSchema = z.strictObject({
  formatVersion: z.literal(1),
  open: z.boolean(),
  devices: z
    .array(z.strictObject({ digest: z.string().regex(/^[0-9a-f]{64}$/), pairedAtMs: z.number() }))
    .max(MAX_DEVICES),
});

/** Whether the console is open to the shop's network, and which devices are paired (hashes of their cookies). */
export type NetworkChoice = Omit<z.infer<typeof networkFileSchema>, "formatVersion">;

const CLOSED: NetworkChoice = { open: false, devices: [] };

/** What was chosen before; closed where nothing was, or where the file is damaged. */
export function readNetworkFile(file: string, log: Log): NetworkChoice {
  let text: string;
  try {
    text = readFileSync(file, "utf8");
  } catch {
    return CLOSED;
  }
  try {
    const { open, devices } = networkFileSchema.parse(JSON.parse(text));
    return { open, devices };
  } catch (error) {
    const where = error instanceof z.ZodError ? pathOf(error) : "it is not JSON";
    log(
      "trouble",
      "console",
      "malformed",
      `${file} is damaged (${where}): open the console again, pair again.`,
    );
    return CLOSED;
  }
}

/** Keeps the choice; where the disk refuses, it lasts until the host ends and the log says so. */
export async function writeNetworkFile(file: string, choice: NetworkChoice, log: Log): Promise<void> {
  const text = `${JSON.stringify({ formatVersion: 1, ...choice })}\n`;
  const written = await writeFileAtomically({ file, text });
  if (!written.ok)
    log("trouble", "console", written.code, `${written.message} The choice lasts until the end.`);
}

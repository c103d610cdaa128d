import { readFileSync } from "node:fs";
import { z } from "zod";
import type { Log } from "../../../base/log.ts";
import type { Result } from "../../../base/result.ts";
import { writeFileAtomically } from "../../../base/write-file-atomically.node.ts";
import { followSchema } from "../../../bridge/contract/delivery.ts";
import { setAside } from "../../../ledger/set-aside.node.ts";

const recordSchema = z.strictObject({
  formatVersion: z.literal(1),
  follow: followSchema.nullable(),
  /** The newest version of that server that was published or asked for here. */
  taken: z
    .strictObject({ packageId: z.string().max(64), version: z.int().min(1), atMs: z.number() })
    .nullable(),
});
/** Whom this site follows, and how far. */
export type DeliveryRecord = z.infer<typeof recordSchema>;

/** The record in its file. */
export interface KeptDeliveryRecord {
  current(): DeliveryRecord;
  change(next: Partial<DeliveryRecord>): Promise<Result<null, "disk-full" | "read-only">>;
}

const NOTHING: DeliveryRecord = { formatVersion: 1, follow: null, taken: null };

/** Reads `file`; a damaged one is set aside, and nothing is followed until an admin names the server again. */
export function openDeliveryRecord(file: string, nowMs: () => number, log: Log): KeptDeliveryRecord {
  let current = readRecord(file, nowMs, log);
  return {
    current: () => current,
    async change(next) {
      const changed = { ...current, ...next };
      const written = await writeFileAtomically({ file, text: `${JSON.stringify(changed)}\n` });
      if (written.ok) current = changed;
      return written;
    },
  };
}

function readRecord(file: string, nowMs: () => number, log: Log): DeliveryRecord {
  let text: string;
  try {
    text = readFileSync(file, "utf8");
  } catch {
    return NOTHING;
  }
  try {
    return recordSchema.parse(JSON.parse(text));
  } catch {
    try {
      setAside(file, nowMs());
    } catch {
      // Its folder cannot be written: naming the server again says so.
    }
    const message = `${file} is damaged; name the server that content comes from again.`;
    log("trouble", "delivery", "malformed", message);
    return NOTHING;
  }
}

import { z } from "zod";
import type { ImportResult } from "./import-result.ts";
import type { MediumReading, MediumReadings } from "./medium-reading.ts";

/** The file beside a written import that lets what failed be tried again without reading the rest anew. */
export const KEPT_IMPORT = "import.json";

const MAX_KEPT = 10_000;
const shared = {
  fileName: z.string().min(1).max(200),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  bytes: z.int().min(1),
  extension: z.string().regex(/^[a-z0-9]{1,8}$/),
  notes: z.array(z.string().max(500)).max(10),
};
const sides = { widthPixels: z.int().min(1), heightPixels: z.int().min(1) };
const durationMs = z.int().min(1);
const factsSchema = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("image"), ...shared, ...sides }),
  z.strictObject({ kind: z.literal("video"), ...shared, ...sides, durationMs, hasSound: z.boolean() }),
  z.strictObject({ kind: z.literal("audio"), ...shared, durationMs }),
  z.strictObject({ kind: z.literal("pdf"), ...shared, pages: z.int().min(1) }),
  z.strictObject({
    kind: z.literal("html"),
    ...shared,
    parts: z.array(z.string().min(1).max(400)).max(MAX_KEPT),
  }),
  z.strictObject({ kind: z.literal("font"), ...shared, family: z.string().min(1).max(80) }),
]);
const keptSchema = z.object({
  read: z.array(z.strictObject({ key: z.string(), facts: factsSchema })).max(MAX_KEPT),
});

/** The text of `KEPT_IMPORT`: what was told, and what was found in each file that could be read. */
export function keepImport({ taken, skipped, format }: ImportResult, readings: MediumReadings): string {
  const read = [...readings].flatMap(([key, reading]) => (reading.ok ? [{ key, facts: reading.facts }] : []));
  return `${JSON.stringify({ format, taken, skipped, read }, null, 2)}\n`;
}

/** What an earlier import found; null where the text is not of one. */
export function keptReadings(text: string): MediumReadings | null {
  try {
    const kept = keptSchema.safeParse(JSON.parse(text));
    if (!kept.success) return null;
    return new Map(
      kept.data.read.map(({ key, facts }): [string, MediumReading] => [key, { ok: true, facts }]),
    );
  } catch {
    return null;
  }
}

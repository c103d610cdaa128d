import type { ImportPlan } from "./import-plan.ts";
import type { ImportResult } from "./import-result.ts";
import type { MediumFacts, MediumReading } from "./medium-reading.ts";

/** The instant at which tests import: a Sunday in November. */
export const IMPORT_AT_MS = Date.parse("2026-11-22T09:00:00Z");

/** A file of tests by its name: what ends like a film is one of twelve seconds, and so on. */
export function readingOf(key: string): MediumReading {
  const fileName = key.split("/").at(-1) ?? key;
  const ending = /\.(\w+)$/.exec(fileName)?.[1] ?? "png";
  const sha256 = Array.from(key, (letter) => letter.charCodeAt(0).toString(16))
    .join("")
    .padEnd(64, "0")
    .slice(-64);
  const shared = { fileName, sha256, bytes: 1_000, extension: ending, notes: [] };
  return { ok: true, facts: { ...shared, ...kindOf(ending) } as MediumFacts };
}

function kindOf(ending: string) {
  if (["mp4", "webm"].includes(ending)) {
    return { kind: "video", widthPixels: 1920, heightPixels: 1080, durationMs: 12_000, hasSound: true };
  }
  if (ending === "mp3") return { kind: "audio", durationMs: 7_000 };
  if (ending === "pdf") return { kind: "pdf", pages: 3 };
  return { kind: "image", widthPixels: 800, heightPixels: 600 };
}

/** Carries a plan out with every file there but those of `absent`. */
export function carryOut(plan: ImportPlan, absent: readonly string[] = []): ImportResult {
  const readings = new Map(
    plan.wanted.map(({ key }): [string, MediumReading] => [
      key,
      absent.includes(key) ? { ok: false, code: "absent", why: `"${key}" is not there.` } : readingOf(key),
    ]),
  );
  return plan.translate({ readings, locale: "en", nowMs: IMPORT_AT_MS });
}

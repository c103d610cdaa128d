import { describe, expect, it } from "vitest";
import { LOCALES } from "../../../content/schema/locale.ts";
import { refusalCodeSchema, refusalSchema } from "../schema/refusal.ts";
import { type RefusalAbout, refusalOf } from "./refusal-sentence.ts";
import { refusedBy } from "./refused.ts";

const ABOUT = { siteId: "north-end", sites: 2, needed: 3, mirror: 1, flyer: 0, pairs: 1, weeks: 4 };

describe("a refusal", () => {
  it.each(refusalCodeSchema.options)("%s has a sentence of its own in every language", (code) => {
    const refusal = refusalOf(code, ABOUT as unknown as RefusalAbout<typeof code>);
    expect(refusalSchema.parse(refusal)).toEqual(refusal);
    const sentences = LOCALES.map((locale) => refusal.sentence[locale]);
    expect(new Set(sentences).size).toBe(LOCALES.length);
    for (const sentence of sentences) {
      expect(sentence).toMatch(/[.?]$/);
      expect(sentence).not.toMatch(/undefined|NaN|null/);
    }
  });

  it("tells in its sentences the numbers that it carries", () => {
    const refusal = refusalOf("too-few-sites", { sites: 2, needed: 3 });
    expect(refusal.about).toEqual({ sites: 2, needed: 3 });
    for (const locale of LOCALES) expect(refusal.sentence[locale]).toMatch(/2\b.*\b3\b/);
  });

  it("keeps of a test's refusal what the test was given", () => {
    const few = { ok: false, code: "too-few-pairs", message: "" } as const;
    expect(refusedBy(few, { pairs: 1 }).refusal).toMatchObject({
      code: "too-few-pairs",
      about: { pairs: 1, needed: 2 },
    });
  });
});

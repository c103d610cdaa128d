import { describe, expect, it } from "vitest";
import { LOCALES } from "../../../content/schema/locale.ts";
import { catalogueFaults } from "../../i18n/catalogue-faults.ts";
import { WORDS } from "./words.ts";

describe("words of the mirror", () => {
  it("are whole and sound in every language", () => {
    expect(catalogueFaults(WORDS)).toEqual([]);
  });

  it.each(LOCALES)("are calm in %s: no exclamation marks, no straight quotes", (locale) => {
    expect(Object.entries(WORDS[locale]).filter(([, text]) => /[!"']|\.\.\./.test(text))).toEqual([]);
  });

  it("keep French punctuation with its word", () => {
    const loose = Object.values(WORDS.fr).filter((text) =>
      /[^\u00a0\u202f][:;?»]|«[^\u00a0\u202f]/.test(text),
    );
    expect(loose).toEqual([]);
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readXml } from "./read-xml.ts";

describe("XML", () => {
  it("is read with its attributes, texts and CDATA; names lose their prefix", () => {
    const read = readXml(
      '\uFEFF<?xml version="1.0"?><!-- <x> --><s:smil a="1 &lt; 2" xml:id="r"><t> a &amp; <![CDATA[<b>]]></t><e/></s:smil>',
    );
    if (!read.ok) throw new Error(read.message);
    const { name, attributes, children } = read.value;
    expect([name, attributes.get("a"), attributes.get("xml:id")]).toEqual(["smil", "1 < 2", "r"]);
    expect(children.map((child) => [child.name, child.text])).toEqual([
      ["t", "a & <b>"],
      ["e", ""],
    ]);
  });

  it("may name a DTD, which is not fetched", () => {
    expect(
      readXml('<!DOCTYPE smil PUBLIC "-//W3C//DTD SMIL 2.0//EN" "http://example.org/x.dtd"><smil/>'),
    ).toMatchObject({ ok: true });
  });

  it.each([
    ["entities of its own", '<!DOCTYPE a [<!ENTITY x "y">]><a>&x;</a>', "unsafe"],
    ["entities from elsewhere", '<!DOCTYPE a [<!ENTITY % x SYSTEM "file:///etc/passwd"> %x;]><a/>', "unsafe"],
    ["a bare entity", '<!ENTITY x "y"><a/>', "unsafe"],
    ["a tag without an end", "<a><b></a>", "broken"],
    ["text before the root", "smil><a/></smil>", "broken"],
    ["a comment without an end", `<a>${"<!--".repeat(50_000)}`, "broken"],
    ["nothing", "", "broken"],
    ["two roots", "<a/><b/>", "broken"],
    ["nesting without end", "<a>".repeat(5_000), "too-large"],
    ["too much", `<a>${"<b/>".repeat(210_000)}</a>`, "too-large"],
  ])("is refused for %s", (_, text, code) => {
    expect(readXml(text)).toMatchObject({ ok: false, code });
  });

  it("names the place of what is broken", () => {
    expect(readXml("<a>\n  <b></c>\n</a>")).toMatchObject({
      message: expect.stringContaining("line 2") as string,
    });
  });

  it("never throws", () => {
    const piece = fc.constantFrom(
      "<a>",
      "</a>",
      "<a b='",
      "'",
      '"',
      ">",
      "<!--",
      "-->",
      "<![CDATA[",
      "]]>",
      "<?x",
      "?>",
      "&amp;",
      "&#0;",
      "x",
      "<!DOCTYPE",
      "[",
      "]",
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        readXml(pieces.join(""));
      }),
      { numRuns: 500 },
    );
  });
});

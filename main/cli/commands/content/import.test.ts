import { describe, expect, it } from "vitest";
import { refusedImport } from "../../../../content/importers/parts/import-result.ts";
import { fail, succeed } from "../../../base/result.ts";
import type { CommandTools } from "../../command.ts";
import { contentImportCommand, parseImport } from "./import.ts";

const order = { path: "a.zip", media: null, only: [], locale: "en", outFolder: null, toDraft: false };

describe("the arguments of content import", () => {
  it("are read in any order", () => {
    expect(parseImport(["a.zip", "--dry-run"])).toEqual({ ok: true, value: { order, asJson: false } });
    expect(parseImport(["a.zip"])).toEqual({
      ok: true,
      value: { order: { ...order, toDraft: true }, asJson: false },
    });
    const words = "--json --out out --only a.png --only b.png --media copies --locale de a.zip".split(" ");
    expect(parseImport(words)).toEqual({
      ok: true,
      value: {
        order: { ...order, media: "copies", only: ["a.png", "b.png"], locale: "de", outFolder: "out" },
        asJson: true,
      },
    });
  });

  it.each([
    [["--dry-run"]],
    [["a", "b", "--dry-run"]],
    [["a", "--dry-run", "--out", "x"]],
    [["a", "--out"]],
    [["a", "--dry-run", "--locale", "it"]],
    [["a", "--dry-run", "--quick"]],
  ])("%j is not understood", (words) => {
    expect(parseImport(words)).toMatchObject({ ok: false, code: "usage" });
  });
});

describe("content import", () => {
  const run = async (outcome: Awaited<ReturnType<CommandTools["importContent"]>>) => {
    const said: string[] = [];
    // Only what the command reaches.
    const tools = {
      importContent: () => Promise.resolve(outcome),
      say: (line: string) => said.push(line),
    } as unknown as CommandTools;
    const done = await contentImportCommand.run(["a.zip", "--dry-run", "--json"], tools);
    expect(said).toHaveLength(1);
    return { ok: done.ok, told: JSON.parse(said[0] ?? "") as Record<string, unknown> };
  };

  it("prints one object; refused is absent where the source was read", async () => {
    const skipped = [{ what: "b.png", why: "Is broken.", code: "broken" as const, retryKey: "b.png" }];
    const result = { format: "folder" as const, taken: [], skipped, programme: null, files: [] };
    expect(await run(succeed(result))).toEqual({
      ok: true,
      told: { format: "folder", taken: [], skipped, programme: null },
    });
  });

  it("fails where it was refused, or could not be read at all", async () => {
    expect(await run(succeed(refusedImport("No ZIP.")))).toMatchObject({
      ok: false,
      told: { taken: [], skipped: [], refused: "No ZIP." },
    });
    expect(await run(fail("absent", "Not there."))).toMatchObject({
      ok: false,
      told: { taken: [], skipped: [], refused: "Not there." },
    });
  });
});

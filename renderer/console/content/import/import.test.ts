import { describe, expect, it } from "vitest";
import { fail, type Result, succeed } from "../../../../main/base/result.ts";
import { chosenImport } from "./chosen-files.ts";
import { type ImportProgress, sendToImport } from "./import-run.ts";

const filesAt = (...paths: readonly string[]) => paths.map((path) => ({ file: path, path }));

describe("what is chosen", () => {
  it.each([
    [["Autumn/a.png", "Autumn/deep/b.png"], "Autumn", ["a.png", "deep/b.png"]],
    [["layout.zip"], "layout.zip", ["layout.zip"]],
    [["window.smil", "a.png"], "window.smil", ["window.smil", "a.png"]],
    [["Autumn/.DS_Store", "Autumn/Thumbs.db", "Autumn/a.png"], "Autumn", ["a.png"]],
  ])("%j is %s", (paths, name, expected) => {
    const chosen = chosenImport(filesAt(...paths));
    expect(chosen?.name).toBe(name);
    expect(chosen?.files.map(({ path }) => path)).toEqual(expected);
  });
  it("is nothing where only litter is left, or more than an import takes", () => {
    expect(chosenImport(filesAt(".DS_Store"))).toBeNull();
    expect(chosenImport(filesAt(...Array.from({ length: 2_001 }, (_, at) => `a/${at}.png`)))).toBeNull();
  });
});

/** A host that takes every file but one. */
function host(refused: string | null = null) {
  const taken: string[] = [];
  return {
    taken,
    send: (file: string, onShare: (share: number) => void) => {
      onShare(0.5);
      const outcome: Promise<Result<string, "too-large">> = Promise.resolve(
        file === refused ? fail("too-large", "Too large.") : succeed(`upload of ${file}`),
      );
      return { outcome, callOff: () => undefined };
    },
    isOwnFault: () => false,
    add: (uploadId: string, path: string): Promise<Result<null, "too-large">> => {
      taken.push(`${uploadId} at ${path}`);
      return Promise.resolve(succeed(null));
    },
  };
}

describe("sending", () => {
  it("brings files in order and tells how far it is", async () => {
    const { taken, ...options } = host();
    const told: ImportProgress[] = [];
    const run = sendToImport(filesAt("a", "b"), options, (progress) => told.push(progress));
    expect(await run.outcome).toEqual(succeed([]));
    expect(taken).toEqual(["upload of a at a", "upload of b at b"]);
    expect(told.map(({ arrived, share }) => arrived + share)).toEqual([0, 0.5, 1, 1.5, 2]);
  });

  it("stops at the first that does not arrive, and when it is called off", async () => {
    const stopped = host("b");
    const run = sendToImport(filesAt("a", "b", "c"), stopped, () => undefined);
    expect(await run.outcome).toMatchObject({ ok: false, code: "too-large" });
    expect(stopped.taken).toEqual(["upload of a at a"]);
    const lenient = { ...host("b"), isOwnFault: () => true };
    expect(await sendToImport(filesAt("a", "b", "c"), lenient, () => undefined).outcome).toEqual(
      succeed([{ path: "b", code: "too-large" }]),
    );
    expect(lenient.taken).toEqual(["upload of a at a", "upload of c at c"]);
    const calledOff = host();
    const other = sendToImport(filesAt("a", "b"), calledOff, () => undefined);
    other.callOff();
    expect(await other.outcome).toMatchObject({ code: "called-off" });
    expect(calledOff.taken).toEqual([]);
  });
});

import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { loadWeights } from "./load-weights.dom.ts";

const bytes = Uint8Array.from([1, 2, 3]);
const bundle = { file: "a.task", bytes: 3, sha256: createHash("sha256").update(bytes).digest("hex") };

describe("loadWeights", () => {
  it("hands out weights that are what the manifest says", async () => {
    const asked: string[] = [];
    const outcome = await loadWeights("/weights", bundle, async (url) => {
      asked.push(url);
      return new Response(bytes);
    });
    expect(outcome).toEqual({ ok: true, value: bytes });
    expect(asked).toEqual(["/weights/a.task"]);
  });

  it.each([
    ["weights-corrupt", async () => new Response(Uint8Array.from([1, 2, 4]))],
    ["weights-corrupt", async () => new Response(Uint8Array.from([1, 2]))],
    ["weights-missing", async () => new Response("", { status: 404 })],
    ["weights-missing", () => Promise.reject(new TypeError("offline"))],
  ] as const)("says %s, names the file and the remedy", async (code, fetchFile) => {
    const outcome = await loadWeights("/weights", bundle, fetchFile);
    expect(outcome).toMatchObject({ ok: false, code });
    expect(!outcome.ok && outcome.message).toMatch(/a\.task.*npm start/);
  });
});

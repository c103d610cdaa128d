import { createHash } from "node:crypto";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { createServer, request as httpRequest, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { must, openTestLibrary } from "../../library/fixtures.node.ts";
import type { Library } from "../../library/library.ts";
import { systemDisk } from "../../library/system-disk.node.ts";
import { bytesOf, sha256Of } from "../../verify/fixtures.node.ts";
import { createTusDoor, type TusDoor, UPLOAD_MS } from "./tus-door.node.ts";
import { parseChecksum, parseMetadata } from "./tus-words.ts";

const bytes = bytesOf(1, 50_000);
const MAX_BYTES = 60_000;

let dir = "";
let server: Server;
let origin = "";
let library: Library;
let door: TusDoor;
let nowMs = 0;
beforeEach(async () => {
  dir = mkdtempSync(join(tmpdir(), "psyche-tus-"));
  nowMs = 1_000;
  await restart();
  server = createServer((request, response) => {
    const uploadId = (request.url ?? "").replace(/^\/uploads\/?/, "");
    void door.answer(request, response, { path: "/uploads", uploadId });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterEach(async () => {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
  rmSync(dir, { recursive: true, force: true });
});

/** The same folders, opened anew, as after a restart of the host. */
async function restart(): Promise<void> {
  library = await openTestLibrary(systemDisk, join(dir, "content"));
  const folder = join(dir, "uploads");
  door = createTusDoor({ library, folder, maxBytes: MAX_BYTES, nowMs: () => nowMs });
}

function ask(method: string, path: string, headers: Record<string, string> = {}, body?: Uint8Array) {
  const init = { method, headers: { "tus-resumable": "1.0.0", ...headers } };
  return fetch(`${origin}${path}`, body === undefined ? init : { ...init, body: Uint8Array.from(body) });
}

async function create(length = bytes.byteLength): Promise<string> {
  const name = Buffer.from("über uns.mp4").toString("base64");
  const created = await ask("POST", "/uploads", {
    "upload-length": String(length),
    "upload-metadata": `filename ${name},wanted`,
  });
  expect(created.status).toBe(201);
  return created.headers.get("location") ?? "";
}

function send(path: string, from: number, until: number, headers: Record<string, string> = {}) {
  const type = { "content-type": "application/offset+octet-stream", "upload-offset": String(from) };
  return ask("PATCH", path, { ...type, ...headers }, bytes.subarray(from, until));
}

const idOf = (path: string): string => path.replace("/uploads/", "");
const offsetOf = async (path: string): Promise<string | null> =>
  (await ask("HEAD", path)).headers.get("upload-offset");

describe("an upload", () => {
  it("comes in pieces, with a restart between, and is a file of the library at its last byte", async () => {
    const path = await create();
    expect(await offsetOf(path)).toBe("0");
    expect((await send(path, 0, 20_000)).headers.get("upload-offset")).toBe("20000");
    await restart();
    const asked = await ask("HEAD", path);
    expect(asked.headers.get("upload-offset")).toBe("20000");
    expect(asked.headers.get("upload-length")).toBe("50000");
    expect(asked.headers.get("cache-control")).toBe("no-store");
    expect(await door.finished(idOf(path))).toBeNull();
    expect((await send(path, 20_000, 50_000)).status).toBe(204);
    const finished = await door.finished(idOf(path));
    expect(finished?.file).toEqual({ sha256: sha256Of(bytes), bytes: 50_000 });
    expect(Object.fromEntries(finished?.metadata ?? [])).toEqual({ filename: "über uns.mp4", wanted: "" });
    const kept = readFileSync(library.files.pathOf(sha256Of(bytes)));
    expect(Buffer.compare(kept, bytes)).toBe(0);
    await restart();
    expect(await offsetOf(path)).toBe("50000");
    expect(await door.finished(idOf(path))).not.toBeNull();
    expect(readdirSync(join(dir, "content/incoming"))).toEqual([]);
  });

  it("goes on where the connection broke, and a sender who comes back need not wait for the old one", async () => {
    const path = await create();
    const broken = httpRequest(`${origin}${path}`, {
      method: "PATCH",
      headers: {
        "tus-resumable": "1.0.0",
        "content-type": "application/offset+octet-stream",
        "upload-offset": "0",
        "content-length": 50_000,
      },
    });
    broken.on("error", () => undefined);
    broken.write(bytes.subarray(0, 12_345));
    await expect.poll(() => library.files.partBytes(`upload-${idOf(path)}`)).toBe(12_345);
    // The old connection still stands; asking for the offset ends it.
    expect(await offsetOf(path)).toBe("12345");
    expect((await send(path, 12_345, 50_000)).status).toBe(204);
    expect((await door.finished(idOf(path)))?.file.sha256).toBe(sha256Of(bytes));
    broken.destroy();
  });

  it("takes no piece twice, none out of its place, and none whose checksum is another's", async () => {
    const path = await create();
    await send(path, 0, 10_000);
    expect((await send(path, 0, 10_000)).status).toBe(409);
    expect((await send(path, 20_000, 30_000)).status).toBe(409);
    const sum = (algorithm: string, from: number, until: number) => ({
      "upload-checksum": `${algorithm} ${createHash(algorithm).update(bytes.subarray(from, until)).digest("base64")}`,
    });
    expect((await send(path, 10_000, 20_000, sum("sha1", 0, 10))).status).toBe(460);
    expect((await send(path, 10_000, 20_000, { "upload-checksum": "crc32 AAAA" })).status).toBe(400);
    expect(await offsetOf(path)).toBe("10000");
    expect((await send(path, 10_000, 20_000, sum("sha1", 10_000, 20_000))).status).toBe(204);
    expect((await send(path, 20_000, 50_000, sum("sha256", 20_000, 50_000))).status).toBe(204);
    expect((await door.finished(idOf(path)))?.file.sha256).toBe(sha256Of(bytes));
  });

  it("is as long as was announced, and no longer than is allowed", async () => {
    const path = await create(100);
    expect((await send(path, 0, 101)).status).toBe(413);
    expect(await offsetOf(path)).toBe("0");
    for (const [length, status] of [
      [String(MAX_BYTES + 1), 413],
      ["0", 400],
      ["-1", 400],
      ["many", 400],
    ] as const)
      expect((await ask("POST", "/uploads", { "upload-length": length })).status).toBe(status);
    expect((await ask("POST", "/uploads", { "upload-defer-length": "1" })).status).toBe(400);
    const malformed = { "upload-length": "5", "upload-metadata": "a b c" };
    expect((await ask("POST", "/uploads", malformed)).status).toBe(400);
  });

  it("is forgotten when its sender gives it up, or when nobody finished it in a week", async () => {
    const [given, old] = [await create(), await create()];
    await send(given, 0, 10);
    await send(old, 0, 10);
    expect((await ask("DELETE", given)).status).toBe(204);
    expect((await ask("HEAD", given)).status).toBe(404);
    nowMs += UPLOAD_MS + 1;
    await create();
    expect((await ask("HEAD", old)).status).toBe(404);
    expect(readdirSync(join(dir, "content/incoming")).filter((name) => name.includes(idOf(old)))).toEqual([]);
  });
});

describe("the door", () => {
  it("says what it speaks, and refuses what it does not", async () => {
    const options = await fetch(`${origin}/uploads`, { method: "OPTIONS" });
    expect([
      options.status,
      options.headers.get("tus-version"),
      options.headers.get("tus-extension"),
    ]).toEqual([204, "1.0.0", "creation,checksum,termination"]);
    expect(options.headers.get("tus-max-size")).toBe(String(MAX_BYTES));
    expect(options.headers.get("tus-checksum-algorithm")).toBe("sha1,sha256");
    const old = await ask("POST", "/uploads", { "tus-resumable": "0.2.2", "upload-length": "5" });
    expect([old.status, old.headers.get("tus-version")]).toEqual([412, "1.0.0"]);
    const path = await create();
    expect((await ask("PATCH", path, { "upload-offset": "0" }, bytes)).status).toBe(415);
    expect((await ask("PUT", path)).status).toBe(405);
    for (const wrong of ["/uploads/nobody", `/uploads/${"0".repeat(32)}`, "/uploads/..%2f..%2fetc"])
      expect((await ask("HEAD", wrong)).status).toBe(404);
    // Proxies that know no PATCH.
    const headers = {
      "x-http-method-override": "PATCH",
      "content-type": "application/offset+octet-stream",
      "upload-offset": "0",
    };
    expect((await ask("POST", path, headers, bytes)).status).toBe(204);
  });

  it("reads its headers strictly", () => {
    for (const wrong of ["a A", "a YQ=", "a b c", "a,,b", ",", `a ${"A".repeat(5_000)}`])
      expect(parseMetadata(wrong)).toBeNull();
    expect(parseMetadata("a YQ==,b")).toEqual(new Map(Object.entries({ a: "a", b: "" })));
    expect(parseMetadata("a YQ==,a YQ==")).toBeNull();
    expect(parseMetadata(undefined)).toEqual(new Map());
    expect(parseChecksum("sha1 abc=")).toEqual({ algorithm: "sha1", digestBase64: "abc=" });
    expect([parseChecksum("md5 abc="), parseChecksum("sha1"), parseChecksum(undefined)]).toEqual([
      "unsupported",
      "unsupported",
      null,
    ]);
  });

  it("says at once that a file does not fit on the disk", async () => {
    const disk = { ...systemDisk, freeBytes: async () => 40_000 };
    library = await openTestLibrary(disk, join(dir, "content"));
    const folder = join(dir, "uploads");
    door = createTusDoor({ library, folder, maxBytes: MAX_BYTES, nowMs: () => nowMs });
    const refused = await ask("POST", "/uploads", { "upload-length": "50000" });
    expect(refused.status).toBe(507);
    expect(await refused.text()).toContain("Free some space");
    must(await library.files.openPart("upload-1", { sha256: null, bytes: 30_000 }));
  });
});

import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { Readable } from "node:stream";
import sharp from "sharp";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { sha256Of } from "../../../content/verify/fixtures.node.ts";
import { answerOf, contentShop, must } from "./fixtures.node.ts";
import type { ContentRoom } from "./open-content-room.node.ts";

const PATIENT = { timeout: 20_000 };
let shop: ReturnType<typeof contentShop>;
let room: ContentRoom;
let server: Server;
let origin = "";
let bytes: Uint8Array<ArrayBuffer>;

beforeEach(async () => {
  shop = contentShop();
  room = shop.open();
  server = createServer((request, response) => {
    const uploadId = (request.url ?? "").replace(/^\/pieces\/?/, "");
    void room.takePieces(request, response, { path: "/pieces", uploadId });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const picture = sharp({ create: { width: 90, height: 60, channels: 3, background: "#7a3b2e" } });
  bytes = new Uint8Array(await picture.png().toBuffer());
});
afterEach(async () => {
  server.close();
  await room.close();
  shop.remove();
});

async function reopen(): Promise<void> {
  await room.close();
  room = shop.open();
}
function ask(method: string, path: string, headers: Record<string, string>, body?: Uint8Array<ArrayBuffer>) {
  const init = { method, headers: { "tus-resumable": "1.0.0", ...headers } };
  return fetch(`${origin}${path}`, body === undefined ? init : { ...init, body });
}
async function announce(): Promise<string> {
  const announced = await ask("POST", "/pieces", { "upload-length": String(bytes.byteLength) });
  return announced.headers.get("location") ?? "";
}
function send(path: string, from: number, until: number) {
  const headers = { "content-type": "application/offset+octet-stream", "upload-offset": String(from) };
  return ask("PATCH", path, headers, bytes.slice(from, until));
}
const jobs = () => answerOf(room, "content.jobs", {});
const mediaNames = async () =>
  (await answerOf(room, "content.draft", {})).programme.media.map(({ name }) => name);

describe("a file that comes in pieces", () => {
  it("is listed nowhere before it is whole, and becomes a medium after a restart in its middle", async () => {
    const path = await announce();
    const uploadId = path.slice("/pieces/".length);
    expect((await send(path, 0, 100)).status).toBe(204);
    const order = { uploadId, fileName: "Autumn.png" };
    await expect(answerOf(room, "content.take-file", order)).rejects.toThrow("no-such-upload");
    expect([await jobs(), await mediaNames()]).toEqual([[], ["autumn"]]);
    await reopen();
    const asked = await ask("HEAD", path, {});
    expect(asked.headers.get("upload-offset")).toBe("100");
    expect((await send(path, 100, bytes.byteLength)).status).toBe(204);
    const { jobId } = await answerOf(room, "content.take-file", order);
    await expect.poll(jobs, PATIENT).toMatchObject([{ jobId, step: "done" }]);
    expect(await mediaNames()).toEqual(["autumn", "Autumn"]);
    const [file] = [room.consoleFile(`/sign/draft/media/${(await jobs())[0]?.mediaId}.png`)];
    expect(file?.file).toContain(sha256Of(bytes));
    // It is used: nothing of it waits any more.
    expect((await ask("HEAD", path, {})).status).toBe(404);
  });
});

describe("a file that was acknowledged", () => {
  it("is taken up again by the next host where one ended before it was done", async () => {
    const uploadId = must(await room.uploads.take(Readable.from([bytes])));
    const { jobId } = await answerOf(room, "content.take-file", { uploadId, fileName: "Autumn.png" });
    await reopen();
    await expect.poll(async () => (await mediaNames()).includes("Autumn"), PATIENT).toBe(true);
    const [job] = await jobs();
    // Where the first host was quick enough, nothing was left for the next.
    expect(job === undefined || job.jobId === jobId).toBe(true);
    await reopen();
    expect([await jobs(), (await mediaNames()).length]).toEqual([[], 2]);
  });
});

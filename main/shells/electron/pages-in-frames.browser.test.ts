import { mkdirSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { networkInterfaces } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { layoutOf } from "../../../content/programme/fixtures.ts";
import type { Widget } from "../../../content/schema/signage/widget.ts";
import { answerOf, contentShop, pictureProgramme } from "../../host/content/fixtures.node.ts";
import { type RunningShell, runShell } from "./stand-in/run-shell.node.ts";

/** Says again and again what it could reach, to whoever frames it. */
const PAGE = `<!doctype html><title>Fair</title><h1>Autumn fair</h1><script type="module">
const tried = {};
const trial = async (name, act) => { try { tried[name] = String(await act()); } catch { tried[name] = "refused"; } };
await trial("own", async () => (await (await fetch("words.json")).json()).read);
await trial("pass", async () => (await fetch("/frame/pass")).text());
await trial("mirror", async () => (await fetch("/mirror/index.html")).status);
await trial("parent", () => parent.document.title);
await trial("storage", () => localStorage.length);
await trial("bridge", () => typeof window.psycheBridge);
await trial("outside", () => fetch("https://example.org/", { mode: "no-cors" }));
setInterval(() => parent.postMessage(tried, "*"), 200);
</script>`;

/** The same of a page of the net, with a listener on loopback that it must not reach. */
const boardOf = (
  nearPort: number,
): string => `<!doctype html><title>Board</title><h1>Board</h1><script type="module">
const tried = {};
const trial = async (name, act) => { try { tried[name] = String(await act()); } catch { tried[name] = "refused"; } };
await trial("own", async () => (await fetch("/words.json")).status);
await trial("near", () => fetch("http://127.0.0.1:${nearPort}/near", { mode: "no-cors" }).then(() => "answered"));
await trial("other", () => fetch("http://example.org/", { mode: "no-cors" }).then(() => "answered"));
await trial("bridge", () => typeof window.psycheBridge);
await trial("top", () => top.document.title);
setInterval(() => top.postMessage(tried, "*"), 200);
</script>`;

/** A number of this machine that is not loopback; null where it has none. */
const outerAddress =
  Object.values(networkInterfaces())
    .flat()
    .find((one) => one?.family === "IPv4" && !one.internal)?.address ?? null;

/** Publishes a page and one of the net beside it, as a person does it, into the data folder of a shop. */
async function publishPages(shop: ReturnType<typeof contentShop>, boardUrl: string): Promise<void> {
  mkdirSync(join(shop.contentFolder, "fair"));
  shop.put("fair/index.html", PAGE);
  shop.put("fair/words.json", '{"read":true}');
  const shared = { widgetId: "fair", name: "Fair", transition: null, productId: null };
  const source = { kind: "package" as const, mediaId: "fair" };
  const widget = { kind: "page" as const, ...shared, source, durationMs: 60_000, allowedHosts: [] };
  const medium = { mediaId: "fair", name: "Fair", path: "fair/index.html", tags: [], expiresAtMs: null };
  const board = {
    ...widget,
    widgetId: "board",
    source: { kind: "address" as const, url: boardUrl },
  };
  const listOf = (playlistId: string, shown: Widget) => ({
    playlistId,
    name: playlistId,
    order: "in-order" as const,
    entries: [{ kind: "widget" as const, widget: shown }],
  });
  const layout = layoutOf("poster", 60_000);
  const zones = layout.zones.flatMap((zone) => [
    { ...zone, heightPixels: 960 },
    { ...zone, zoneId: "below", playlistId: "net", topPixels: 960, heightPixels: 960 },
  ]);
  shop.change({
    ...pictureProgramme(),
    media: [{ kind: "html", ...medium, alt: null }],
    playlists: [listOf("words", widget), listOf("net", board)],
    layouts: [{ ...layout, zones }],
  });
  const room = shop.open();
  await room.ready();
  // Not the content folder's any more: what people published stays, whatever lies in a folder.
  await answerOf(room, "content.put", {
    part: { kind: "media", value: { kind: "html", ...medium, alt: { en: "The autumn fair." } } },
    seen: 0,
  });
  const { revision } = await answerOf(room, "content.draft", {});
  await answerOf(room, "content.publish", { seen: revision, note: "" });
  await room.close();
}

describe("pages in frames, in Electron's main over the stand-in", () => {
  const shop = contentShop();
  const asked: string[] = [];
  const near = createServer((request, response) => {
    asked.push(`near ${request.url}`);
    response.end();
  });
  const net = createServer((request, response) => {
    response.setHeader("Content-Type", "text/html");
    response.end(request.url === "/" ? boardOf((near.address() as AddressInfo).port) : "{}");
  });
  let shell: RunningShell;
  /** What a frame of an origin says, told as often as it says it. */
  const saidBy = (from: string) =>
    shell.evaluate(`new Promise((done) => addEventListener("message", ({ data, origin }) => {
      if (origin === ${JSON.stringify(from)}) done(data); }))`);
  beforeAll(async () => {
    await new Promise<void>((resolve) => near.listen(0, "127.0.0.1", resolve));
    await new Promise<void>((resolve) => net.listen(0, outerAddress ?? "127.0.0.1", resolve));
    const { port } = net.address() as AddressInfo;
    await publishPages(shop, `http://${outerAddress ?? "board.invalid"}:${port}/`);
    shell = runShell({ args: ["--data", shop.dataDir, "--console-port", "0"] });
    await shell.opened;
  });
  afterAll(() => {
    shell.signal("SIGKILL");
    shop.remove();
    near.close();
    net.close();
  });

  it("one that came with content has its own files, and neither page, bridge, pass nor net", async () => {
    expect(await saidBy("null")).toEqual({
      own: "true",
      pass: "refused",
      mirror: "refused",
      parent: "refused",
      storage: "refused",
      bridge: "undefined",
      outside: "refused",
    });
  });

  it.runIf(outerAddress)(
    "one of the net reaches its own host by the host's proxy, and nothing else",
    async () => {
      const origin = `http://${outerAddress}:${(net.address() as AddressInfo).port}`;
      const said = { own: "200", near: "refused", other: "refused", bridge: "undefined", top: "refused" };
      expect(await saidBy(origin)).toEqual(said);
      expect(asked).toEqual([]);
    },
  );
});

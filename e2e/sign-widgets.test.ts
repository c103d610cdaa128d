import { createSocket, type Socket } from "node:dgram";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Programme } from "../content/schema/signage/programme.ts";
import type { Widget } from "../content/schema/signage/widget.ts";
import { waysOut } from "../main/shells/kiosk/chromium-flags.ts";
import { type Mirror, openMirror } from "./harness/open-mirror.node.ts";
import { boardOf, inTurn, listOf, type SignContent, signContent } from "./harness/sign-content.node.ts";
import { tempFolder } from "./harness/temp-folder.node.ts";
import { until } from "./harness/until.node.ts";
import { playsOf } from "./sign/plays.node.ts";
import { controlsAstray } from "./sign-widgets/controls-astray.node.ts";
import { pryingPage } from "./sign-widgets/prying-page.node.ts";
import { putFiles } from "./sign-widgets/put-files.node.ts";
import { watchCover } from "./sign-widgets/watch-cover.dom.ts";
import { seamsOf, watchFrames } from "./sign-widgets/watch-frames.dom.ts";
import { openWebBoard, type WebBoard } from "./sign-widgets/web-board.node.ts";
import {
  filmOf,
  look,
  MEDIA,
  page,
  part,
  pdf,
  picture,
  product,
  table,
  webPage,
} from "./sign-widgets/widgets.ts";

/** Widgets that need files of their own: PDF, tables, pages, captions; films in a row; and what is blank. */

/** Milliseconds between the last frame of a film and the first of the next, without a graphics card. */
const MOST_BETWEEN_FILMS_MS = 100;

/** A drawing of the sample's film or pictures has twice as many, base64; a ground alone has half of it. */
const LEAST_DRAWING_LETTERS = 10_000;

/** Not the mirror's own address, and on this machine all the same. */
const OUTSIDE = "127.0.0.2";

const folder = tempFolder("sign-widgets");
const asked: string[] = [];
let outside: Server;
let stun: Socket;
let content: SignContent;
let mirror: Mirror;
let board: WebBoard;

beforeAll(async () => {
  outside = createServer((request, response) => {
    asked.push(request.url ?? "");
    response.end();
  });
  outside.on("connection", () => asked.push("a connection"));
  await new Promise<void>((resolve) => outside.listen(0, OUTSIDE, resolve));
  const { port } = outside.address() as AddressInfo;
  stun = createSocket("udp4", () => asked.push("stun"));
  await new Promise<void>((resolve) => stun.bind(port, OUTSIDE, resolve));
  content = signContent(folder.path);
  putFiles(content);
  for (const [path, text] of Object.entries(pryingPage(`http://${OUTSIDE}:${port}`))) content.put(path, text);
  content.publish((sample) =>
    shows(
      sample,
      [boardOf("board", ["list-pdf", "list-table", "list-page", "list-dress", "list-film"])],
      [
        listOf(pdf),
        listOf(table("table", "sizes")),
        listOf(page),
        listOf(product),
        listOf(filmOf("film", "turn-a")),
      ],
    ),
  );
  board = await openWebBoard();
  mirror = await openMirror({
    scene: null,
    contentDir: content.contentDir,
    network: board.network,
    flags: (host) => waysOut({ ownHost: new URL(host.mirrorOrigin()).host, proxyPort: host.proxyPort }),
  });
});
afterAll(async () => {
  await mirror.close();
  board.close();
  outside.close();
  stun.close();
  folder.remove();
});

/** The sample with these layouts in turn, and the media of this file. */
function shows(sample: Programme, ...parts: [Programme["layouts"], Programme["playlists"]]): Programme {
  return inTurn({ ...sample, media: [...sample.media, ...MEDIA] }, ...parts);
}

/** Shows one zone with these widgets in turn. */
function showInTurn(layoutId: string, ...widgets: Widget[]): void {
  content.publish((sample) => {
    const list = listOf(...widgets);
    return shows(sample, [boardOf(layoutId, [list.playlistId])], [list]);
  });
}

const widget = (id: string) =>
  mirror.page.locator(`[data-widget="${id}"][data-part="on"][data-ready="true"]`);

/** Which widget was passed over, and why. */
function faults(): Readonly<Record<string, string>> {
  const failed = playsOf(mirror).filter(({ kind }) => kind === "play-failed");
  return Object.fromEntries(failed.map(({ part: of, reason = "" }) => [of, reason]));
}

test("every kind of widget that needs files shows them", async () => {
  for (const id of ["pdf", "table", "page", "dress", "film"]) await widget(id).waitFor();
  expect(await widget("table").innerText()).toMatch(/Article\s+Price[\s\S]*Coat\s+€89/);
  expect(await widget("table").innerText()).not.toContain("M, L");
  await widget("table").locator('[data-page="2"]').waitFor();
  expect(await widget("table").innerText()).toContain("Shirt");
  await widget("pdf").locator('[data-page="2"][data-shown="true"]').waitFor();
});

test("a product's code is what GS1 says, with its quiet zone, and large enough", async () => {
  const code = widget("dress").locator("svg[data-qr]");
  expect(await code.getAttribute("data-qr")).toMatch(/^https:\/\/id\.gs1\.org\/01\/\d{14}$/);
  const box = await code.boundingBox();
  // The test's screen is half of one that is 1080 pixels and half a metre wide.
  expect(box?.width).toBeGreaterThan(0.2 * 540);
});

test("captions of a film without sound are shown", async () => {
  const shown = await widget("film")
    .locator("video")
    .evaluate((element: HTMLVideoElement) =>
      Array.from(element.textTracks, ({ activeCues, mode }) => [mode, activeCues?.length]),
    );
  expect(shown).toEqual([["showing", 1]]);
});

test("a page of a package has its own files and nothing else", async () => {
  const frame = mirror.page.frames().find((one) => one.url().includes("prying"));
  const tried = await until(
    "the page has tried everything",
    () => frame?.evaluate(() => (window as { tried?: Record<string, string> }).tried),
    (found) => found !== undefined,
  );
  const { own, ...others } = tried ?? {};
  expect(own).toBe("true");
  // Whether a beacon leaves is not told to who sends it; the server outside would know.
  const { beacon: _, ...told } = others;
  expect(told).toEqual(Object.fromEntries(Object.keys(told).map((name) => [name, "refused"])));
  // By the frame's own policy, not only because nothing outside can be reached from this Chromium.
  const blocked = await frame?.evaluate(() => (window as { blocked?: string[] }).blocked);
  for (const directive of [
    "connect-src https:",
    "connect-src http:",
    "connect-src ws:",
    "img-src",
    "script-src-elem",
  ]) {
    expect(
      blocked?.some((one) => one.startsWith(directive)),
      `${directive} in ${blocked?.join(", ")}`,
    ).toBe(true);
  }
  expect(Object.keys(others).length).toBeGreaterThan(12);
  expect(await frame?.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe(
    "rgb(91, 35, 51)",
  );
  expect(asked).toEqual([]);
  expect(new URL(mirror.page.url()).pathname).toBe("/mirror/");
  await widget("page").waitFor();
});

test("a page of the net reaches its own host, and neither another, nor this machine, nor the bridge", async () => {
  const mirrorHost = new URL(mirror.host.mirrorOrigin()).host;
  showInTurn("net", webPage("departures", board.urlFor(mirrorHost)));
  await widget("departures").waitFor();
  const frame = mirror.page.frames().find((one) => one.url().includes("board.example"));
  const tried = await until(
    "the page of the net has tried everything",
    () => frame?.evaluate(() => (window as { tried?: Record<string, string> }).tried),
    (found) => found !== undefined,
  );
  const { own, ...others } = tried ?? {};
  expect(own).toBe("true");
  expect(others).toEqual(Object.fromEntries(Object.keys(others).map((name) => [name, "refused"])));
  expect(Object.keys(others)).toHaveLength(13);
  expect(board.strayed).toEqual([]);
  expect(new URL(mirror.page.url()).pathname).toBe("/mirror/");
});

test("where a page of the net is away its picture stands in, or it is passed over and told", async () => {
  const away = "http://board.example:1/";
  showInTurn("away", webPage("board-away", away, "leaflet-first", 3_000), webPage("board-gone", away));
  await widget("board-away").locator("img").waitFor();
  await until("the fault is told", faults, (found) => "board-gone" in found);
  expect(faults()).toMatchObject({ "board-gone": "broken" });
  expect(faults()).not.toHaveProperty("board-away");
});

test("films follow each other without a gap", async () => {
  showInTurn("films", filmOf("film-a", "turn-a"), filmOf("film-b", "turn-b"));
  await widget("film-a").waitFor();
  await mirror.page.evaluate(watchFrames);
  const frames = await until(
    "some films went by",
    () => mirror.page.evaluate(() => window.filmFrames ?? []),
    (found) => seamsOf(found).seamsMs.length >= 3,
    40_000,
  );
  const { longestWithinMs, seamsMs } = seamsOf(frames);
  const sorted = seamsMs.toSorted((a, b) => a - b);
  expect(sorted[Math.floor(sorted.length / 2)], "the middle one").toBeLessThan(MOST_BETWEEN_FILMS_MS);
  // Where the machine halts for longer in the midst of a film, a seam may be as long.
  expect(sorted.at(-1), "the longest").toBeLessThan(Math.max(MOST_BETWEEN_FILMS_MS, longestWithinMs));
});

test("what was on stays until what comes covers it, on a slow machine too, and a drawing is never blank", async () => {
  const fade = { kind: "fade", durationMs: 200 } as const;
  showInTurn("seams", filmOf("seam-film", "turn-a"), {
    ...picture("seam-picture", "merino-next-to-skin", 1_000),
    transition: fade,
  });
  await widget("seam-film").waitFor();
  await mirror.page.evaluate(watchCover, 2 * fade.durationMs);
  const lengths: number[] = [];
  await until(
    "some seams went by",
    async () => {
      const drawn = await mirror.staff.request("screen.picture", { screenId: "mirror-1" });
      if (drawn.ok) lengths.push(drawn.value.base64.length);
      return mirror.page.evaluate(() => window.coverWatch?.cameIn ?? 0);
    },
    (seams) => seams >= 4,
    30_000,
  );
  const bare = await mirror.page.evaluate(() => {
    window.coverWatch?.stop();
    return window.coverWatch?.bare;
  });
  expect(bare).toEqual([]);
  expect(lengths.length).toBeGreaterThan(0);
  expect(Math.min(...lengths)).toBeGreaterThan(LEAST_DRAWING_LETTERS);
});

test("what is blank or no table is passed over and told; decoration may be plain", async () => {
  showInTurn(
    "faulty",
    picture("empty", "white"),
    table("broken-table", "ragged"),
    picture("ground", "plain"),
  );
  await widget("empty").waitFor();
  await widget("ground").waitFor();
  await until("faults are told", faults, (found) => found["empty"] !== undefined && "broken-table" in found);
  expect(faults()).toMatchObject({ empty: "blank", "broken-table": "unreadable" });
  await new Promise((resolve) => setTimeout(resolve, 4_000));
  expect(faults()).not.toHaveProperty("ground");
});

test("a screen that was asked for less motion holds films without sound", async () => {
  await mirror.page.emulateMedia({ reducedMotion: "reduce" });
  showInTurn("calm", filmOf("calm-a", "turn-a"), filmOf("calm-b", "turn-b"));
  const film = widget("calm-a").locator("video");
  await film.waitFor();
  await new Promise((resolve) => setTimeout(resolve, 1_500));
  expect(await film.evaluate((element: HTMLVideoElement) => element.currentTime)).toBe(0);
  await widget("calm-b").waitFor();
  expect(faults()).not.toHaveProperty("calm-a");
  await mirror.page.emulateMedia({ reducedMotion: "no-preference" });
});

test("a layout with a zone for the mirror invites there, and else words make room for the invitation", async () => {
  const words: Widget = {
    kind: "text",
    ...part("words"),
    text: { en: "Fine wool." },
    look,
    durationMs: 60_000,
  };
  showInTurn("words", words);
  await widget("words").waitFor();
  const invitation = mirror.page.locator('[data-action="invite"] [data-over-sign]');
  expect(await invitation.isVisible()).toBe(true);
  const [text, over] = [await widget("words").locator("p").boundingBox(), await invitation.boundingBox()];
  expect((text?.y ?? 0) + (text?.height ?? 0)).toBeLessThan(over?.y ?? 0);
  expect(await controlsAstray(mirror.page)).toEqual([]);
  showInTurn("glass", { kind: "mirror", ...part("glass"), durationMs: 60_000 });
  await widget("glass").waitFor();
  expect(await invitation.isVisible()).toBe(false);
  expect(await widget("glass").innerText()).toMatch(/See it on you\s+Touch the screen/);
});

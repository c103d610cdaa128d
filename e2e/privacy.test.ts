import { appendFileSync, existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type ClipThumbs, clipThumbs } from "../content/samples/rehearsal/identify-frame.ts";
import { readRehearsal } from "../content/samples/rehearsal/read-rehearsal.node.ts";
import { cameraClip } from "./harness/camera-clip.node.ts";
import { act, lookCloser, REHEARSAL_CAMERA } from "./harness/closer-look.node.ts";
import { openConsole } from "./harness/console-page.node.ts";
import { openChromiumWithProfile } from "./harness/open-chromium.node.ts";
import { type Mirror, openMirror } from "./harness/open-mirror.node.ts";
import { finishVisit, skipGoodbye, startVisit, touch, wear } from "./harness/steps.node.ts";
import { tempFolder } from "./harness/temp-folder.node.ts";
import { until } from "./harness/until.node.ts";
import { canariesOfFile, canariesOfPage, picturesOf } from "./privacy/canaries.node.ts";
import { descendantsOf, filesBelow, openForWriting } from "./privacy/files-of.node.ts";
import { findTraces, type Trace } from "./privacy/find-traces.node.ts";
import { ownFiles } from "./privacy/own-files.node.ts";
import { postByWorker, reencode, say } from "./privacy/plant.node.ts";
import { pictureAt } from "./privacy/resembles.node.ts";
import { signPictures } from "./privacy/sign-pictures.ts";
import { type Message, recordTraffic } from "./privacy/traffic.node.ts";
import { writeBelow } from "./privacy/write-below.node.ts";

/** Nothing of the camera is on disk or on the network after a visit; leaks that are planted are found. */
const scratch = tempFolder("privacy");
/** A picture of the sample's layouts has 18 kB and more; a ground alone has four. */
const FULL_PICTURE_LENGTH = 10_000;
/** One may be asked for each second. */
const BETWEEN_PICTURES_MS = 1_200;
const PATIENCE_MS = 60_000;
const before = { ...process.env };
const traffic = recordTraffic();
const isOwn = await ownFiles();
let clip: string;
let thumbs: ClipThumbs;
let mirror: Mirror;
let consolePage: Page;
let canaries: Buffer[] = [];
let pictureOfVisit: unknown = null;
let landmarks: readonly number[] = [];
let girths: readonly number[] = [];
let writtenOutside: string[] = [];
let csv = "";

beforeAll(async () => {
  writeBelow(scratch.path);
  clip = (await cameraClip("somebody")).file;
  const rehearsal = await readRehearsal();
  if (!rehearsal.ok) throw new Error(rehearsal.message);
  thumbs = clipThumbs(rehearsal.value.thumbs);
  const profile = await openChromiumWithProfile(join(scratch.path, "profile"), { cameraFile: clip });
  mirror = await openMirror({
    scene: null,
    profile,
    settings: { cameraPlace: REHEARSAL_CAMERA },
    before: (page) => traffic.watch("mirror", page),
  });
  consolePage = await openConsole(mirror, (page) => traffic.watch("console", page));
  await visit();
});
afterAll(async () => {
  await mirror.close();
  process.env = before;
  scratch.remove();
});

/** A whole visit, looked at by staff; canaries are taken on the way. */
async function visit(): Promise<void> {
  await startVisit(mirror);
  await wear(mirror, "merino-long-sleeve");
  const early = await canariesOfPage(mirror.page);
  pictureOfVisit = await mirror.staff.request("screen.picture", { screenId: "mirror-1" });
  await touch(mirror, "Size L");
  await touch(mirror, "Bring me size L");
  await mirror.page.getByText("Our team knows").waitFor();
  await consolePage.getByRole("link", { name: "Requests" }).first().click();
  await consolePage.getByRole("button", { name: "2 min" }).first().click();
  await mirror.page.getByText("Size L is on its way").waitFor();
  await lookCloser(mirror);
  const late = await canariesOfPage(mirror.page);
  girths = late.girths;
  canaries = [...canariesOfFile(clip), ...early.canaries, ...late.canaries];
  landmarks = late.landmarks;
  const pids = [process.pid, ...descendantsOf(process.pid)];
  writtenOutside = pids.flatMap(openForWriting).filter((path) => !path.startsWith(scratch.path));
  await act(mirror, "close-panel");
  await finishVisit(mirror);
  await skipGoodbye(mirror);
  await lookAtSign();
  const report = await mirror.staff.request("engagement.csv", span());
  if (!report.ok) throw new Error(report.message);
  csv = report.value.text;
  await traffic.settled();
}

/** Staff look at the sign while its camera counts who passes by, as a profile may allow it. */
async function lookAtSign(): Promise<void> {
  const settings = await mirror.staff.request("settings.get", {});
  if (!settings.ok) throw new Error(settings.message);
  await mirror.staff.request("settings.set", { ...settings.value, profile: "stats-only" });
  await until(
    "the camera counts",
    async () => (await mirror.readouts()).camera,
    (camera) => camera === "live",
  );
  await consolePage.getByRole("link", { name: "Screens" }).first().click();
  // Between two layouts there may be a ground alone.
  await until(
    "a picture of more than a ground",
    async () => {
      await consolePage.getByRole("button", { name: /^See (?:what it shows|it anew)$/ }).click();
      await consolePage.getByRole("img", { name: "What mirror-1 shows" }).waitFor();
      await consolePage.waitForTimeout(BETWEEN_PICTURES_MS);
      return Math.max(0, ...signPictures(traffic.messages).map(({ length }) => length));
    },
    (length) => length > FULL_PICTURE_LENGTH,
    PATIENCE_MS,
  );
  await mirror.staff.request("settings.set", settings.value);
}

test("canaries of camera, screen and network were taken", () => {
  expect(canaries.length).toBeGreaterThan(20);
  expect(landmarks).toHaveLength(33 * 4);
  expect(girths).toHaveLength(9);
});

test("all that was written lies in the folder that is searched", () => {
  expect(writtenOutside).toEqual([]);
});

test("nothing of the camera is on disk", async () => {
  const files = filesBelow(scratch.path);
  expect(files.length).toBeGreaterThan(20);
  expect(files.some(({ path }) => path.endsWith("psyche.log"))).toBe(true);
  expect(await tracesOfAll(files)).toEqual([]);
});

test("nothing of the camera was sent or received", async () => {
  const { messages } = traffic;
  expect(messages.filter(({ where }) => where.startsWith("mirror says")).length).toBeGreaterThan(5);
  expect(messages.filter(({ where }) => where.startsWith("console says")).length).toBeGreaterThan(5);
  expect(messages.filter(({ where }) => where.includes("/weights/")).length, "of the worker").toBeGreaterThan(
    0,
  );
  expect(await tracesOfMessages(messages)).toEqual([]);
  const here = /^http:\/\/(127\.0\.0\.1|localhost):\d+\//;
  const outside = messages.flatMap(({ where }) => /asks (.*)/.exec(where)?.[1] ?? []);
  expect(outside.filter((url) => !here.test(url) && !/^(blob|data):/.test(url))).toEqual([]);
});

test("staff get a picture of the sign, never of a visit, and nothing of the camera in it", async () => {
  expect(pictureOfVisit).toMatchObject({ ok: false, code: "in-use" });
  const pictures = signPictures(traffic.messages);
  expect(pictures.some(({ length }) => length > FULL_PICTURE_LENGTH)).toBe(true);
  for (const picture of pictures) {
    const bytes = Buffer.from(picture, "base64");
    expect(await pictureAt(consolePage, bytes, 0, thumbs)).toBe("unknown-picture");
    expect(findTraces(bytes, canaries).map(({ kind }) => kind)).not.toContain("canary");
  }
});

test("the key of a visit is in no log, no export, no address, and on no screen", async () => {
  const said = traffic.messages.filter(({ where }) => where.startsWith("mirror says"));
  const ids = new Set(
    said.flatMap(({ bytes }) => bytes.toString().match(/(?<="visitId":")[0-9a-f]{32}/g) ?? []),
  );
  expect(ids.size).toBe(1);
  const addresses = traffic.messages.map(({ where }) => where);
  const consoleHeard = traffic.messages.filter(({ where }) => where.startsWith("console"));
  const screens = [await mirror.page.content(), await consolePage.content()];
  const places = {
    logs: [...mirror.log, ...traffic.consoleLines],
    export: [csv],
    addresses,
    console: consoleHeard.map(({ bytes }) => bytes.toString("latin1")),
    screens,
  };
  for (const id of ids) {
    for (const [place, texts] of Object.entries(places)) {
      expect(texts.filter((text) => text.includes(id)).length, place).toBe(0);
    }
  }
});

test.each(leaks())("a planted leak is found: %s", async (_, plant, kinds) => {
  const file = join(scratch.path, "profile", "planted");
  const from = traffic.messages.length;
  await plant(file);
  const planted = existsSync(file) ? [{ path: file, bytes: readFileSync(file) }] : [];
  const traces = [...(await tracesOfAll(planted)), ...(await tracesOfMessages(traffic.messages.slice(from)))];
  writeFileSync(file, "");
  expect(traces.map(({ kind }) => kind)).toEqual(expect.arrayContaining([...kinds]));
});

type Leak = readonly [string, (file: string) => Promise<void> | void, readonly Trace["kind"][]];

function leaks(): readonly Leak[] {
  const picture = () => picturesOf(clip)[0] ?? Buffer.alloc(0);
  const rows = (): Buffer => canaries.find((canary) => canary.length === 48) ?? Buffer.alloc(0);
  return [
    ["a picture on disk", (file) => writeFileSync(file, picture()), ["image", "canary"]],
    ["a picture in another format", (file) => reencode(mirror.page, picture(), file), ["image"]],
    ["raw rows", (file) => writeFileSync(file, Buffer.concat([Buffer.alloc(999), rows()])), ["canary"]],
    [
      "a picture in a log",
      (file) => appendFileSync(file, `notice ${picture().toString("base64")}`),
      ["base64-image"],
    ],
    [
      "the camera’s picture in place of the sign’s",
      () => say(mirror.page, JSON.stringify({ name: "sign.picture", base64: picture().toString("base64") })),
      ["base64-image"],
    ],
    [
      "landmarks over the bridge",
      () => say(mirror.page, JSON.stringify(landmarks)),
      ["number-list", "canary"],
    ],
    [
      "rounded landmarks over the bridge",
      () => say(mirror.page, JSON.stringify(landmarks.map((one) => Number(one.toFixed(4))))),
      ["number-list"],
    ],
    ["girths over the bridge", () => say(mirror.page, JSON.stringify({ chest: girths[0] })), ["canary"]],
    [
      "rounded girths in a log",
      (file) => appendFileSync(file, `notice ${JSON.stringify({ lowCm: 91, highCm: 101 })}`),
      ["body-size"],
    ],
    [
      "a typed height over the bridge",
      () => say(mirror.page, JSON.stringify({ heightCm: 172 })),
      ["body-size"],
    ],
    [
      "girths packed in a file",
      (file) => writeFileSync(file, Buffer.from(Float64Array.from(girths).buffer)),
      ["canary"],
    ],
    ["a picture by a worker's request", () => postByWorker(mirror.page, picture()), ["image", "canary"]],
  ];
}

interface Found extends Trace {
  readonly where: string;
}

/** Traces in files. Bytes of our own files are none, nor are icons and chance marks of pictures. */
async function tracesOfAll(
  files: readonly { readonly path: string; readonly bytes: Buffer }[],
): Promise<Found[]> {
  const found: Found[] = [];
  for (const { path, bytes } of files) {
    for (const trace of findTraces(bytes, canaries)) {
      if (trace.kind !== "canary" && isOwn(bytes, trace.at)) continue;
      const what =
        trace.kind === "image" ? await pictureAt(consolePage, bytes, trace.at, thumbs) : trace.what;
      if (what !== "none" && what !== "icon") found.push({ ...trace, what, where: path });
    }
  }
  return found;
}

/** Whether a picture in a text is one that the mirror drew of its sign, and none of the camera's. */
async function isOfSign(bytes: Buffer, { at, kind }: Trace): Promise<boolean> {
  if (kind !== "base64-image") return false;
  const [text = ""] = /^[A-Za-z0-9+/=]+/.exec(bytes.toString("latin1", at)) ?? [];
  if (!signPictures(traffic.messages).includes(text)) return false;
  return (await pictureAt(consolePage, Buffer.from(text, "base64"), 0, thumbs)) === "unknown-picture";
}

/** Answers are files of ours: pictures among them are no traces, canaries would be. */
async function tracesOfMessages(messages: readonly Message[]): Promise<Found[]> {
  const isFile = ({ way, where }: Message) => way === "in" && where.includes("is sent");
  const said = messages.filter((message) => !isFile(message));
  const files = messages.filter(isFile);
  const inWords: Found[] = [];
  for (const { bytes, where } of said)
    for (const trace of await tracesOfAll([{ path: where, bytes }]))
      if (!(await isOfSign(bytes, trace))) inWords.push(trace);
  return [
    ...inWords,
    ...files.flatMap(({ where, bytes }) =>
      findTraces(bytes, canaries)
        .filter(({ kind }) => kind === "canary")
        .map((trace) => ({ ...trace, where })),
    ),
  ];
}

function span(): { fromDay: string; toDay: string; screenId: null } {
  const day = (atMs: number) => new Date(atMs).toISOString().slice(0, 10);
  return { fromDay: day(Date.now() - 86_400_000), toDay: day(Date.now() + 2 * 86_400_000), screenId: null };
}

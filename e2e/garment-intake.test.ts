import { execFile } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { madeGlb, reshape } from "../content/intake/import/made-glb.node.ts";
import type { ShopGarment } from "../main/bridge/contract/shop-garment.ts";
import { teePhoto } from "./garment-photos/draw-tee.node.ts";
import {
  cmykTee,
  croppedTee,
  emptySheet,
  mugPhoto,
  sidewaysTee,
  stampTee,
  transparentTee,
  twoTees,
} from "./garment-photos/odd-photos.node.ts";
import { type Desk, openDesk } from "./harness/open-desk.node.ts";
import { until } from "./harness/until.node.ts";

/** The way of a shop assistant: a photo in, its points put right, the figure wears it, the mirror has it. */
const INTAKE_MS = 90_000;
const PRODUCT = "organic-cotton-tee";

let desk: Desk;
let page: Page;
const faults: string[] = [];

beforeAll(async () => {
  desk = await openDesk((opened) => {
    opened.on("console", (message) => {
      if (message.type() === "error" && !/the server responded with a status of 4/.test(message.text()))
        faults.push(message.text());
    });
    opened.on("pageerror", (error) => faults.push(String(error)));
  });
  page = desk.page;
});
afterAll(() => desk.close());

async function garments(): Promise<readonly ShopGarment[]> {
  const asked = await desk.staff.request("garment.list", {});
  if (!asked.ok) throw new Error(asked.message);
  return asked.value;
}
/** What the command line says, on a data folder that a host runs with. */
function psyche(...args: string[]): Promise<string> {
  const program = resolve(import.meta.dirname, "../main/cli/psyche.node.ts");
  return new Promise((said) => {
    execFile(process.execPath, [program, ...args, "--data", desk.dataDir], (_error, out, err) =>
      said(out + err),
    );
  });
}
const wornBy = async (productId: string) => {
  const asked = await desk.staff.request("catalogue.get", {});
  if (!asked.ok) throw new Error(asked.message);
  return asked.value.catalogue.products.find((product) => product.productId === productId)?.garmentAsset;
};
async function add(file: string, bytes: Buffer, label: string): Promise<void> {
  const path = join(desk.dataDir, file);
  writeFileSync(path, bytes);
  await page.goto(new URL("garments/add", desk.host.consoleUrl).href);
  await page.getByRole("group", { name: "Front" }).locator("input").setInputFiles(path);
  // The form has taken it, and no longer moves.
  await page
    .getByText(new RegExp(`^${file}, `))
    .or(page.getByRole("alert"))
    .first()
    .waitFor();
  await page.getByLabel("What you call it").fill(label);
  await page.getByRole("button", { name: "Make the garment" }).click();
}
async function drag(selector: string, xPixels: number, yPixels: number): Promise<void> {
  const box = await page.locator(selector).first().boundingBox();
  if (box === null) throw new Error(`${selector} has no place on the screen.`);
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + xPixels, y + yPixels, { steps: 4 });
  await page.mouse.up();
}
const made = (label: string) =>
  until(
    `${label} is made or refused`,
    async () => (await garments()).find((garment) => garment.label === label),
    (garment) => garment !== undefined && garment.job.state !== "running",
    INTAKE_MS,
  );

test("from a photo to the mirror, by way of the points that staff put right", async () => {
  const path = join(desk.dataDir, "blue tee.jpg");
  writeFileSync(path, await teePhoto());
  await page.goto(new URL(`garments/add?product=${PRODUCT}`, desk.host.consoleUrl).href);
  await page.getByRole("group", { name: "Front" }).locator("input").setInputFiles(path);
  const label = await page.getByLabel("What you call it").inputValue();
  await page.getByRole("button", { name: "Make the garment" }).click();
  await page.getByRole("heading", { name: "Points on the photo" }).waitFor({ timeout: INTAKE_MS });
  const before = await made(label);
  expect(before).toMatchObject({ published: null, productIds: [PRODUCT] });
  const worn = await wornBy(PRODUCT);
  expect(desk.host.resolveMirrorPath(`/garments/${before?.name}.glb`)).toBeNull();

  // The figure wears it: what the preview draws differs from the figure alone.
  const preview = page.frameLocator("iframe").locator("canvas");
  await page.getByText("The figure is being fetched").waitFor({ state: "detached" });
  expect((await preview.screenshot()).length).toBeGreaterThan(10_000);

  // By keys, by pointer, undone and done again.
  const shoulder = page.locator("svg [aria-label^='Left shoulder']");
  await shoulder.focus();
  await page.keyboard.press("Shift+ArrowDown");
  expect(await shoulder.getAttribute("aria-label")).toBe("Left shoulder, placed by hand");
  await page.keyboard.press("Control+z");
  expect(await shoulder.getAttribute("aria-label")).toBe("Left shoulder, found");
  await page.keyboard.press("Control+Shift+z");
  // The figure follows by a sketch, which is no version of the library.
  const sketched = page.waitForResponse(
    (response) => response.url().endsWith("/garment.glb") && !response.url().includes(before?.draft ?? ""),
    { timeout: INTAKE_MS },
  );
  await drag("svg [aria-label^='Hem, left'] circle", 6, 9);
  expect((await sketched).status()).toBe(200);
  // A border between parts, by its own place and by keys.
  await drag("svg [aria-label^='Right armhole'][aria-label$='place 2'] circle", 5, 0);
  const armhole = page.locator(
    "svg [aria-label='Right armhole: where the sleeve is sewn on, placed by hand']",
  );
  await armhole.focus();
  await page.keyboard.press("ArrowLeft");
  await until(
    "a newer draft with both points and the border",
    async () => {
      const got = await desk.staff.request("garment.get", { name: before?.name ?? "" });
      return got.ok && got.value.garment.job.state === "none" ? got.value : null;
    },
    (got) =>
      got?.garment.draft !== before?.draft &&
      got?.draft?.photo?.landmarks
        .filter(({ byHand }) => byHand)
        .map(({ id }) => id)
        .join() === "shoulderLeft,hemLeft" &&
      got?.draft?.photo?.borders.find(({ id }) => id === "armholeRight")?.byHand === true,
    INTAKE_MS,
  );

  // Only after each flag was looked at.
  const publish = page.getByRole("button", { name: "Put on the mirror" });
  const flag = page.getByRole("button", { name: /^(It is right|Looked at)$/ }).first();
  await until(
    "all flags of the newest draft were looked at",
    async () => {
      if ((await flag.count()) === 0) return publish.isEnabled();
      expect(await publish.isDisabled()).toBe(true);
      await flag.click();
      return false;
    },
    (isFree) => isFree,
  );
  await publish.click();
  await page.getByText("It is on the mirror.").waitFor();
  expect(await wornBy(PRODUCT)).toBe(before?.name);
  const served = desk.host.resolveMirrorPath(`/garments/${before?.name}.glb`);
  expect(
    readFileSync(served?.file ?? "")
      .subarray(0, 4)
      .toString(),
  ).toBe("glTF");

  await page.getByRole("button", { name: "Remove" }).click();
  await page.getByText("is in the bin").waitFor();
  expect(await wornBy(PRODUCT)).toBe(worn);
  await page.getByRole("status").getByRole("button", { name: "Undo" }).click();
  await page.getByText("It is on the mirror.").waitFor();
  expect(await wornBy(PRODUCT)).toBe(before?.name);
}, 240_000);

test.each([
  ["four inks", cmykTee],
  ["held sideways", sidewaysTee],
  ["cut out already", transparentTee],
] as const)(
  "a photo that is %s becomes an upright garment",
  async (label, photo) => {
    await add("photo.bin.png", await photo(), label);
    const garment = await made(label);
    expect(garment).toMatchObject({ job: { state: "none" }, category: "top-short", published: null });
    const got = await desk.staff.request("garment.get", { name: garment?.name ?? "" });
    const size = got.ok ? got.value.draft?.photo : null;
    expect((size?.heightPixels ?? 0) > (size?.widthPixels ?? 0)).toBe(true);
  },
  120_000,
);

test.each([
  ["two tees", twoTees, /more than one garment/],
  ["a postage stamp", stampTee, /at least 800 pixels/],
  ["an empty sheet", emptySheet, /Nothing stands out/],
  ["a cut-off sleeve", croppedTee, /outside the photo/],
  ["no picture", () => Promise.resolve(Buffer.from("this is no picture")), /not a photo that can be read/],
] as const)(
  "%s is refused in one sentence, and nothing is published",
  async (label, photo, sentence) => {
    const before = (await garments()).filter(({ published }) => published !== null);
    await add(`${label.replaceAll(" ", "-")}.jpg`, await photo(), label);
    const alert = page.getByRole("alert").filter({ hasText: sentence });
    await alert.waitFor({ timeout: INTAKE_MS });
    const refused = await made(label);
    expect(refused).toMatchObject({ job: { state: "failed" }, draft: null, published: null });
    expect((await garments()).filter(({ published }) => published !== null)).toEqual(before);
  },
  120_000,
);

test("a finished mesh in centimetres is refused with what is wrong and what to ask for", async () => {
  const scaled = await madeGlb("t-shirt", (_file, cloth) =>
    reshape(cloth, ([x, y, z]) => [100 * x, 100 * y, 100 * z]),
  );
  await add("huge.glb", Buffer.from(scaled), "a house");
  await page.getByRole("alert").filter({ hasText: "Ask for it in metres" }).waitFor({ timeout: INTAKE_MS });
  await page.getByText("Exact report to pass on").click();
  await page.getByText("It is probably in centimetres.").waitFor();
  expect(await made("a house")).toMatchObject({ draft: null, published: null });
}, 120_000);

test("the command line adds through the host that runs, which alone writes the library", async () => {
  const photo = join(desk.dataDir, "by-hand.jpg");
  writeFileSync(photo, await teePhoto({ cloth: "#7d8c3d" }));
  const told = await psyche("garment", "add", photo, "--name", "by-hand");
  expect(told).toMatch(/by-hand: top-short, \d+ triangles\./);
  expect((await garments()).find(({ name }) => name === "by-hand")).toMatchObject({ published: null });
  expect(await psyche("garment", "list")).toMatch(/by-hand +top-short +draft/);
  expect(await psyche("garment", "add", join(desk.dataDir, "nothing.jpg"))).toContain("cannot be read");
}, 120_000);

test("a thing that is no garment never comes to the mirror unseen", async () => {
  await add("mug.jpg", await mugPhoto(), "mug");
  const mug = await made("mug");
  expect(mug?.published).toBeNull();
  expect(mug?.job.state === "failed" || (mug?.flagCount ?? 0) > 0).toBe(true);
}, 120_000);

test.each([
  ["a broken mesh", Buffer.from("glTF\u0002\u0000\u0000\u0000 and then nothing")],
  ["no mesh at all", Buffer.from("{}")],
])(
  "%s is refused, and nothing is published",
  async (label, bytes) => {
    await add("mesh.glb", bytes, label);
    expect(await made(label)).toMatchObject({ job: { state: "failed" }, draft: null, published: null });
    await page.getByRole("alert").waitFor();
  },
  120_000,
);

test("a photo above 40 MB is refused before it is sent", async () => {
  await add("huge.jpg", Buffer.alloc(40 * 1024 * 1024 + 1), "huge");
  await page.getByRole("alert").filter({ hasText: "larger than 40 MB" }).waitFor();
  expect((await garments()).some(({ label }) => label === "huge")).toBe(false);
});

test("a chart that contradicts itself names the row, and nothing is sent", async () => {
  await page.goto(new URL("garments/add", desk.host.consoleUrl).href);
  await page.getByText("Paste or drop one").click();
  await page.getByLabel("Rows of the chart").fill("size,measure,basis,minCm,maxCm\nM,chest,body,98,90");
  await page.getByText("In line 2 (M,chest,body,98,90) the smallest value is above the largest.").waitFor();
});

test("the console's pages broke no rule of their policy and threw nothing", () => {
  expect(faults).toEqual([]);
  expect(existsSync(join(desk.dataDir, "garments", "links.json"))).toBe(true);
});

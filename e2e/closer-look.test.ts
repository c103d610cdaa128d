import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { act, askSize, compareWith, REHEARSAL_CAMERA, recordTurn } from "./harness/closer-look.node.ts";
import { type Mirror, openMirror } from "./harness/open-mirror.node.ts";
import {
  FIRST_PICTURE_MS,
  finishVisit,
  railCard,
  skipGoodbye,
  startVisit,
  touch,
  wake,
  wear,
} from "./harness/steps.node.ts";
import { until } from "./harness/until.node.ts";

/** Swiping, comparing, replaying and asking for the size, on a figure that moves. */
let mirror: Mirror;
/** The turn holds no more than this, whatever the machine. */
const MOST_TURN_PICTURES = 60;
/** Mean difference of two pictures of a turn that are not the same one, grey levels; the same one differs by nothing. */
const STILL_GREYS = 0.2;

beforeAll(async () => {
  mirror = await openMirror({
    scene: "moving",
    settings: { placement: "cabin", cameraPlace: REHEARSAL_CAMERA },
  });
  await startVisit(mirror);
});
afterAll(() => mirror.close());

test("a finger across the reflection changes to the neighbour, and back", async () => {
  await wear(mirror, "organic-cotton-tee");
  await swipe(mirror.page, -0.4);
  const next = await chosenOtherThan("organic-cotton-tee");
  expect(next).not.toBeNull();
  await swipe(mirror.page, 0.4);
  await until(
    "the first garment is chosen again",
    () => mirror.readouts(),
    ({ chosen }) => chosen === "organic-cotton-tee",
  );
});

test("a touch and a stroke downwards change nothing", async () => {
  await mirror.page.mouse.click(270, 300);
  await mirror.page.mouse.move(270, 200);
  await mirror.page.mouse.down();
  await mirror.page.mouse.move(290, 420, { steps: 4 });
  await mirror.page.mouse.up();
  expect((await mirror.readouts()).chosen).toBe("organic-cotton-tee");
});

test("two looks lie side by side, frozen, and the one that is chosen is worn", async () => {
  await wear(mirror, "organic-cotton-tee");
  await compareWith(mirror, "jersey-dress");
  const [kept, worn] = await canvasesOf(mirror.page);
  if (kept === undefined || worn === undefined) throw new Error("Two pictures were expected.");
  expect(variance(kept), "the first picture shows something").toBeGreaterThan(100);
  expect(variance(worn), "the second picture shows something").toBeGreaterThan(100);
  expect(difference(kept, worn), "they differ").toBeGreaterThan(3);
  await mirror.page.waitForTimeout(1_500);
  const [later] = await canvasesOf(mirror.page);
  expect(later && difference(kept, later), "frozen while the figure moves").toBe(0);

  await mirror.page.locator('[data-look="kept"]').click();
  const { worn: ids, held } = await mirror.readouts();
  expect(ids).toEqual(["organic-cotton-tee"]);
  expect(held).toEqual({ looks: 0, turn: 0 });
});

test("a turn is recorded for six seconds, scrubbed by a finger and by keys, and dropped when closed", async () => {
  await recordTurn(mirror);
  const { held } = await mirror.readouts();
  expect(held.turn).toBeGreaterThan(5);
  expect(held.turn).toBeLessThanOrEqual(MOST_TURN_PICTURES);
  const slider = mirror.page.getByRole("slider");
  const [shown] = await canvasesOf(mirror.page);
  const box = await slider.boundingBox();
  if (box === null) throw new Error("The slider has no place.");
  await mirror.page.mouse.move(box.x + 0.2 * box.width, box.y + 0.4 * box.height);
  await mirror.page.mouse.down();
  const scrubbed: (readonly number[])[] = [];
  for (const share of [0.3, 0.4, 0.5, 0.6]) {
    await mirror.page.mouse.move(box.x + share * box.width, box.y + 0.4 * box.height);
    scrubbed.push(...(await canvasesOf(mirror.page)));
  }
  await mirror.page.mouse.up();
  expect(Number(await slider.getAttribute("aria-valuenow"))).toBe(50);
  expect(Math.max(...scrubbed.map((picture) => difference(shown ?? [], picture)))).toBeGreaterThan(
    STILL_GREYS,
  );
  await slider.focus();
  await mirror.page.keyboard.press("ArrowRight");
  expect(Number(await slider.getAttribute("aria-valuenow"))).toBe(55);

  await mirror.page.keyboard.press("Escape");
  await expect.poll(async () => (await mirror.readouts()).held).toEqual({ looks: 0, turn: 0 });
  expect((await mirror.readouts()).phase).toBe("mirror");
});

test("which size is said in words, girth by girth; centimetres only when asked for", async () => {
  await askSize(mirror);
  const panel = mirror.page.locator('[data-panel="size"]');
  expect(await panel.getByRole("heading").innerText()).toMatch(
    /^(We would take |.+ or .+: from here we can’t say which)/,
  );
  expect(await panel.locator('[data-girth="chest"]').getAttribute("data-fit")).toMatch(
    /tight|as-meant|loose/,
  );
  expect(await panel.innerText()).not.toMatch(/\d\s?cm/);
  await act(mirror, "centimetres");
  await panel
    .getByText(/\d+ to \d+ cm/)
    .first()
    .waitFor();
});

test("no flattery: a larger size never sits tighter, and the largest is loose on this figure", async () => {
  const panel = mirror.page.locator('[data-panel="size"]');
  const order = ["tight", "as-meant", "loose"];
  let last = 0;
  for (const size of ["XS", "S", "M", "L", "XL"]) {
    await panel.locator(`[data-size="${size}"]`).click();
    await panel.locator(`[data-size="${size}"][aria-pressed="true"]`).waitFor();
    const fit = order.indexOf((await panel.locator('[data-girth="chest"]').getAttribute("data-fit")) ?? "");
    expect(fit, size).toBeGreaterThanOrEqual(last);
    last = fit;
  }
  expect(order[last]).toBe("loose");
});

test("a typed height is taken, and a wrong one is not", async () => {
  await act(mirror, "type-height");
  for (const digit of "17") await mirror.page.locator(`[data-digit="${digit}"]`).click();
  expect(await mirror.page.locator('[data-action="take-height"]').isDisabled()).toBe(true);
  await mirror.page.locator('[data-digit="2"]').click();
  await act(mirror, "take-height");
  await mirror.page.getByText("172 cm tall").waitFor();
});

test("goodbye drops girths, height and pictures; the next shopper is measured anew", async () => {
  await act(mirror, "close-panel");
  await act(mirror, "compare");
  await expect.poll(async () => (await mirror.readouts()).held.looks).toBe(1);
  await finishVisit(mirror);
  expect((await mirror.readouts()).held).toEqual({ looks: 0, turn: 0 });
  expect(await mirror.page.evaluate(() => window.psycheRehearsal?.girths() ?? null)).toEqual([]);
  await skipGoodbye(mirror);
  await startVisit(mirror);
  await wear(mirror, "organic-cotton-tee");
  await act(mirror, "which-size");
  expect((await mirror.readouts()).sizeStep).toBe("front");
  expect(await mirror.page.getByText("172 cm tall").count()).toBe(0);
});

test("five layers are worn at once; another top slips beneath the jumper, and what lies between comes off", async () => {
  const outer = ["merino-long-sleeve", "cotton-twill-jacket", "wool-coat"];
  await act(mirror, "close-panel");
  for (const productId of [...outer, "pleated-trousers", "poplin-shirt"]) {
    await wake(mirror);
    await railCard(mirror.page, productId).click();
  }
  await until(
    "all five settle on the body",
    () => mirror.readouts(),
    ({ triedOn }) => triedOn.length === 5,
    FIRST_PICTURE_MS,
  );
  expect((await mirror.readouts()).worn).toEqual(["pleated-trousers", "poplin-shirt", ...outer]);
  await railCard(mirror.page, "organic-cotton-tee").click();
  expect((await mirror.readouts()).worn).toEqual(["pleated-trousers", "organic-cotton-tee", ...outer]);
  await mirror.page.locator('[data-outfit="cotton-twill-jacket"]').click();
  await touch(mirror, "Take off");
  expect((await mirror.readouts()).worn).toEqual([
    "pleated-trousers",
    "organic-cotton-tee",
    "merino-long-sleeve",
    "wool-coat",
  ]);
});

/** Draws a finger across the reflection, by a share of the page's width. */
async function swipe(page: Page, share: number): Promise<void> {
  const { width = 540, height = 960 } = page.viewportSize() ?? {};
  await page.mouse.move(width / 2, height * 0.3);
  await page.mouse.down();
  await page.mouse.move(width * (0.5 + share), height * 0.31, { steps: 6 });
  await page.mouse.up();
}

async function chosenOtherThan(productId: string): Promise<string | null> {
  await until(
    "another garment is chosen",
    () => mirror.readouts(),
    ({ chosen }) => chosen !== null && chosen !== productId,
  );
  return (await mirror.readouts()).chosen;
}

/** Greys of the pictures that a panel shows, small. */
async function canvasesOf(page: Page): Promise<readonly (readonly number[])[]> {
  return page.evaluate(() =>
    Array.from(document.querySelectorAll<HTMLCanvasElement>("[data-panel] canvas"), (canvas) => {
      const context = new OffscreenCanvas(36, 64).getContext("2d");
      if (context === null) return [];
      context.drawImage(canvas, 0, 0, 36, 64);
      const { data } = context.getImageData(0, 0, 36, 64);
      return Array.from({ length: 36 * 64 }, (_, at) => data[4 * at + 1] ?? 0);
    }),
  );
}

function variance(greys: readonly number[]): number {
  const mean = greys.reduce((sum, grey) => sum + grey, 0) / greys.length;
  return greys.reduce((sum, grey) => sum + (grey - mean) ** 2, 0) / greys.length;
}

/** Mean difference, grey levels. */
function difference(a: readonly number[], b: readonly number[]): number {
  return a.reduce((sum, grey, at) => sum + Math.abs(grey - (b[at] ?? 0)), 0) / a.length;
}

import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openConsole } from "./harness/console-page.node.ts";
import { type Mirror, openMirror } from "./harness/open-mirror.node.ts";
import { finishVisit, pictureRuns, startVisit, touch, wear } from "./harness/steps.node.ts";

/** A shopper's way from campaign to goodbye, staff who answer, and a merchandiser who reads what happened. */
const VISITS = 5;
let mirror: Mirror;
let console_: Page;

beforeAll(async () => {
  mirror = await openMirror({ scene: "somebody" });
  console_ = await openConsole(mirror);
});
afterAll(() => mirror.close());

test("before start the camera is closed, and the notice says what it does", async () => {
  expect(await mirror.readouts()).toMatchObject({ phase: "campaign", camera: "closed" });
  await mirror.page.getByRole("button", { name: /See it on you/ }).click();
  await expect.poll(async () => (await mirror.readouts()).phase).toBe("notice");
  expect(await mirror.page.getByText("nothing leaves this screen").isVisible()).toBe(true);
  expect((await mirror.readouts()).camera).toBe("closed");
  await mirror.page.getByRole("button", { name: "No thanks" }).click();
  await expect.poll(async () => (await mirror.readouts()).phase).toBe("campaign");
  expect((await mirror.readouts()).camera).toBe("closed");
});

test("by touch: start, a garment, a colour, a size; the request reaches staff and their answer the mirror", async () => {
  await startVisit(mirror);
  const { page } = mirror;
  expect((await mirror.readouts()).camera).toBe("live");
  await wear(mirror, "merino-long-sleeve");
  await touch(mirror, "Bordeaux");
  await touch(mirror, "Size L");
  await touch(mirror, "Bring me size L");
  await page.getByText("Our team knows").waitFor();

  await console_.getByRole("link", { name: "Requests" }).first().click();
  await console_.getByText("Fine merino top").first().waitFor();
  await console_
    .getByRole("button", { name: /On the way/ })
    .first()
    .click();
  await page.getByText(/Size L is on its way/).waitFor();
  await console_
    .getByRole("button", { name: /Here it is/ })
    .first()
    .click();
  await page.getByText("Size L is here for you.").waitFor();
});

test("goodbye closes the camera and forgets; the next shopper finds nothing", async () => {
  await finishVisit(mirror);
  expect(await mirror.page.getByText("All of it is gone.").isVisible()).toBe(true);
  await expect.poll(async () => (await mirror.readouts()).camera).toBe("closed");
  expect(await mirror.readouts()).toMatchObject({ worn: [], chosen: null });
  await expect.poll(async () => (await mirror.readouts()).phase, { timeout: 30_000 }).toBe("campaign");
  await startVisit(mirror);
  expect(await mirror.readouts()).toMatchObject({ worn: [], chosen: null });
  await wear(mirror, "merino-long-sleeve");
  await finishVisit(mirror);
});

test("the report counts what was done", { timeout: 300_000 }, async () => {
  for (let visit = 2; visit < VISITS; visit++) {
    await expect.poll(async () => (await mirror.readouts()).phase, { timeout: 30_000 }).toBe("campaign");
    await startVisit(mirror);
    await pictureRuns(mirror);
    await wear(mirror, "merino-long-sleeve");
    await finishVisit(mirror);
  }
  await console_.getByRole("link", { name: "Engagement" }).first().click();
  await console_.getByRole("radiogroup").getByText("Today", { exact: true }).click();
  const [download] = await Promise.all([
    console_.waitForEvent("download"),
    console_.getByRole("button", { name: /CSV/ }).click(),
  ]);
  const stream = await download.createReadStream();
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk as Buffer);
  const csv = Buffer.concat(chunks).toString("utf8");
  console.log(csv);
  expect(csv).toContain("x");
});

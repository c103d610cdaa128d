import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openConsole } from "./harness/console-page.node.ts";
import { type Mirror, openMirror } from "./harness/open-mirror.node.ts";
import { backAtCampaign, finishVisit, skipGoodbye, startVisit, touch, wear } from "./harness/steps.node.ts";

/** A shopper's way from campaign to goodbye, staff who answer, and a merchandiser who reads what happened. */
const VISITS = 5;
/** Five visits, each with a try-on of one garment; in the first of them one request, answered and brought. */
const DONE = [
  "figure,visits,count,5,,",
  "figure,requests,count,<5,,",
  "figure,answered,count,<5,,",
  "duration,response,count,<5,,",
  "duration,response,median seconds,,,",
  // No camera may count outside a visit: the profile is off.
  "funnel,pass-by,of the step before,not measured,not measured,",
  "funnel,view,of the step before,not measured,not measured,",
  "funnel,interact,of the step before,5,not measured,",
  "funnel,try-on,of the step before,5,5,1",
  "funnel,hand-off,of the step before,<5,5,",
  "product,merino-long-sleeve,scans,0,,",
  "product,merino-long-sleeve,try-on visits,5,,",
  "product,merino-long-sleeve,requests,<5,,",
  "product,merino-long-sleeve,hand-offs,<5,,",
  "product,merino-long-sleeve,hand-off visits of try-on visits,<5,5,",
];

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
  const card = console_.getByRole("article", { name: "Bring size L" });
  await card.getByText("Fine merino top").waitFor();
  await card.getByRole("button", { name: "2 min" }).click();
  await page.getByText("Size L is on its way, about 2 minutes.").waitFor();
  await card.getByRole("button", { name: "Here it is" }).click();
  await page.getByText("Size L is here for you.").waitFor();
});

test("goodbye closes the camera and forgets; the next shopper finds nothing", async () => {
  await finishVisit(mirror);
  expect(await mirror.page.getByText("All of it is gone.").isVisible()).toBe(true);
  expect((await mirror.readouts()).camera).toBe("closed");
  expect(await mirror.readouts()).toMatchObject({ worn: [], chosen: null });
  await backAtCampaign(mirror);
  await startVisit(mirror);
  expect(await mirror.readouts()).toMatchObject({ worn: [], chosen: null });
  expect(await mirror.page.getByText("Size L is here for you.").count()).toBe(0);
  await wear(mirror, "merino-long-sleeve");
  await finishVisit(mirror);
});

test("the report counts what was done", { timeout: 300_000 }, async () => {
  for (let visit = 2; visit < VISITS; visit++) {
    await skipGoodbye(mirror);
    await startVisit(mirror);
    await wear(mirror, "merino-long-sleeve");
    await finishVisit(mirror);
  }
  await console_.getByRole("link", { name: "Reports" }).first().click();
  await console_.getByRole("radiogroup").getByText("Today", { exact: true }).click();
  const [download] = await Promise.all([
    console_.waitForEvent("download"),
    console_.getByRole("button", { name: /CSV/ }).click(),
  ]);
  const csv = await text(await download.createReadStream());
  const rows = csv.trim().split("\r\n");
  for (const row of DONE) expect(rows).toContain(row);
  expect(
    rows.filter((row) => row.startsWith("product,")).every((row) => row.includes(",merino-long-sleeve,")),
  ).toBe(true);
  expect(rows.filter((row) => /^hour,.*,visits,5,,$/.test(row))).toHaveLength(1);
  expect(csv).not.toMatch(/[0-9a-f]{32}/);

  const page = console_.getByRole("main");
  await page.getByText(/5 visits at the mirror; in 5 of them \(100\s?%\) something was tried on/).waitFor();
  const steps = page.locator("section[aria-labelledby=ladder] li");
  expect(await steps.allInnerTexts()).toEqual([
    expect.stringMatching(/^Passed by\s+not measured$/),
    expect.stringMatching(/^Looked\s+not measured$/),
    expect.stringMatching(/^Interacted\s+5 visits$/),
    expect.stringMatching(/^Tried on\s+5 visits\s+100\s?% \(5 of 5\) of the step before$/),
    expect.stringMatching(/^Handed over\s+<5 visits\s+<5 of 5 of the step before$/),
    expect.stringMatching(/^Bought\s+not measured$/),
  ]);
  const merino = page.getByRole("row", { name: /Fine merino top/ });
  const [tryOns, , requests, , handOffs, bought, rate] = await merino.getByRole("cell").allInnerTexts();
  expect([tryOns, requests, handOffs, bought, rate]).toEqual(["5", "<5", "<5", "not measured", "<5 of 5"]);

  await console_.getByRole("link", { name: "Today" }).first().click();
  await console_.getByText("5 visits", { exact: true }).waitFor();
});

async function text(stream: AsyncIterable<Buffer | string>): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks).toString("utf8");
}

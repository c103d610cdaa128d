import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openConsole } from "./harness/console-page.node.ts";
import { type Mirror, openMirror } from "./harness/open-mirror.node.ts";

/** The page *Content* with the real host behind it: a file goes in, a version comes out, a version comes back. */
const PICTURE = join(import.meta.dirname, "../content/samples/shop/pictures/silk-blouse.webp");

let mirror: Mirror;
let page: Page;
const faults: string[] = [];

beforeAll(async () => {
  mirror = await openMirror({ scene: null });
  page = await openConsole(mirror, (opened) => opened.on("pageerror", (error) => faults.push(String(error))));
});
afterAll(() => mirror.close());

async function shownNames(): Promise<readonly string[]> {
  const sign = await mirror.staff.request("sign.current", {});
  if (!sign.ok) throw new Error(sign.message);
  const names = new Map(sign.value.programme.schedule.map(({ entryId, name }) => [entryId, name]));
  return (sign.value.plan[0]?.entryIds ?? []).map((entryId) => names.get(entryId) ?? entryId);
}

test("a picture goes from a file to the screens", async () => {
  await page.getByRole("link", { name: "Content" }).first().click();
  const chooser = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: "Choose files" }).click();
  await (await chooser).setFiles(PICTURE);
  await page.getByLabel("What does it show?").fill("A person in a blue blouse");
  await page.getByRole("button", { name: "Put it on the screen" }).click();
  await page.getByText("is ready for the screens").waitFor();
  expect(await shownNames()).not.toContain("silk blouse");
  await page.getByRole("button", { name: /^Publish$/ }).click();
  await page.getByText("Version 2 is published.").waitFor();
  expect(await shownNames()).toContain("silk blouse");
});

test("the version before is shown again with one click, and the work on the draft stays", async () => {
  await page.getByRole("link", { name: "On screen now" }).click();
  await page.getByRole("button", { name: "Show this one again: Version 1" }).click();
  await page.getByRole("button", { name: "Show this one again: Version 2" }).waitFor();
  expect(await shownNames()).not.toContain("silk blouse");
  await page.getByRole("link", { name: "Calendar" }).click();
  await page.getByText("silk blouse", { exact: true }).first().waitFor();
});

test("the preview plays the draft's files from the host", async () => {
  await page.getByRole("link", { name: "Preview", exact: true }).click();
  await page.locator("[data-widget][data-ready='true']").first().waitFor();
  expect(faults).toEqual([]);
});

import { join } from "node:path";
import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { buildPages } from "./console-pages/build-pages.node.ts";
import { servePages } from "./console-pages/serve.node.ts";
import { tempFolder } from "./harness/temp-folder.node.ts";

/** The page *Content* as staff use it, with a host of the imagination that keeps what it is told. */
const PICTURE = join(import.meta.dirname, "../content/samples/shop/pictures/silk-blouse.webp");
/** From the console's start page to a published picture. */
const MAX_CLICKS = 8;

const folder = tempFolder("content-page");
let browser: Browser;
let site: Awaited<ReturnType<typeof servePages>>;

beforeAll(async () => {
  site = await servePages(await buildPages(folder.path));
  browser = await chromium.launch({
    executablePath: "/usr/bin/chromium",
    args: process.getuid?.() === 0 ? ["--no-sandbox"] : [],
  });
});
afterAll(async () => {
  await browser.close();
  site.close();
  folder.remove();
});

async function open(path: string, situation = "usual"): Promise<{ page: Page; faults: string[] }> {
  const context = await browser.newContext({ locale: "en-GB", reducedMotion: "reduce" });
  const page = await context.newPage();
  const faults: string[] = [];
  page.on("pageerror", (error) => faults.push(String(error)));
  await page.goto(`${site.origin}/console${path}?role=staff&situation=${situation}`);
  return { page, faults };
}

test("a picture is on the screens within eight clicks, and staff are told that it is", async () => {
  const { page, faults } = await open("/");
  let clicks = 0;
  const click = async (name: string | RegExp, role: "button" | "link" = "button") => {
    clicks += 1;
    await page.getByRole(role, { name }).first().click();
  };
  await click("Content", "link");
  const chooser = page.waitForEvent("filechooser");
  await click("Choose files");
  // The choice in the system's own dialogue.
  clicks += 1;
  await (await chooser).setFiles(PICTURE);
  await click("Put it on the screen");
  await page.getByText("Version 13 is published.").waitFor();
  await page.getByText(/^“silk blouse” is on /).waitFor();
  await page
    .getByText(/^On the screen since .* \(version \d+\)$/)
    .first()
    .waitFor();
  expect(clicks).toBeLessThanOrEqual(MAX_CLICKS);
  await page.getByRole("link", { name: "On screen now" }).click();
  await page.getByText("silk blouse", { exact: true }).first().waitFor();
  expect(faults).toEqual([]);
});

test("what was on before comes back with one click from where something was put on", async () => {
  const { page, faults } = await open("/content");
  const chooser = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: "Choose files" }).first().click();
  await (await chooser).setFiles(PICTURE);
  await page.getByRole("button", { name: "Put it on the screen" }).click();
  await page.getByRole("button", { name: "Bring back what was before" }).click();
  await page.getByRole("button", { name: "Show this one again: Version 13" }).waitFor();
  expect(faults).toEqual([]);
});

test("a first campaign is made of new files on one page, within eight clicks", async () => {
  const { page, faults } = await open("/", "empty");
  let clicks = 0;
  const click = async (name: string | RegExp, role: "button" | "link" = "button") => {
    clicks += 1;
    await page.getByRole(role, { name, exact: true }).first().click();
  };
  await click("Content", "link");
  await click("Campaigns", "link");
  await click("New campaign");
  const chooser = page.waitForEvent("filechooser");
  await click("Choose files");
  // The choice in the system's own dialogue.
  clicks += 1;
  await (await chooser).setFiles(PICTURE);
  await page.getByText("File, on the whole screen").waitFor();
  await click("Make the campaign");
  await page.getByText("Shown always.").waitFor();
  await click("Publish");
  await page.getByText("Version 1 is published.").waitFor();
  expect(clicks).toBeLessThanOrEqual(MAX_CLICKS);
  expect(await page.getByLabel("Name of the campaign").inputValue()).toBe("silk blouse");
  expect(faults).toEqual([]);
});

test("what was removed comes back, and a clash keeps both versions in view", async () => {
  const { page, faults } = await open("/content/files/jersey-dress");
  await page.getByRole("button", { name: "Remove", exact: true }).click();
  await page.getByRole("button", { name: "Undo", exact: true }).click();
  await page.getByLabel("Name", { exact: true }).fill("Dress of this week");
  // A colleague changes the same file at the same time.
  await page.evaluate(async () => {
    const draft = await window.fakeBridge?.request("content.draft", {});
    const medium = draft?.ok
      ? draft.value.programme.media.find(({ mediaId }) => mediaId === "jersey-dress")
      : undefined;
    if (!draft?.ok || !medium) throw new Error("no such file");
    await window.fakeBridge?.request("content.put", {
      part: { kind: "media", value: { ...medium, name: "Theirs" } },
      seen: draft.value.revisions["media:jersey-dress"] ?? 0,
    });
  });
  await page.getByRole("button", { name: "Save" }).click();
  await page.getByRole("cell", { name: "Dress of this week" }).waitFor();
  await page.getByRole("cell", { name: "Theirs" }).waitFor();
  await page.getByRole("button", { name: "Keep mine as a copy" }).click();
  await page.waitForURL("**/content/files/jersey-dress-2*");
  expect(faults).toEqual([]);
});

test("a zone is moved by pointer and by keyboard, and undone", async () => {
  const { page, faults } = await open("/content/layouts/split");
  const zone = page.getByRole("button", { name: /^Words: / });
  const fromTop = page.getByRole("textbox", { name: "From the top" });
  await zone.focus();
  await page.keyboard.press("ArrowUp");
  expect(await fromTop.inputValue()).toBe("1370");
  await page.keyboard.press("Shift+ArrowLeft");
  expect(await page.getByRole("textbox", { name: "Width" }).inputValue()).toBe("1050");
  const box = await zone.boundingBox();
  if (!box) throw new Error("the zone is not drawn");
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width / 2, box.y - 80, { steps: 4 });
  await page.mouse.up();
  const top = Number(await fromTop.inputValue());
  expect(top).toBeLessThan(1_200);
  await page.getByRole("button", { name: "Undo" }).click();
  expect(await fromTop.inputValue()).toBe("1370");
  await page.getByRole("button", { name: "Save" }).click();
  await page.getByText("Everything is saved.").waitFor();
  expect(faults).toEqual([]);
});

test("a playlist is put in another order by keyboard, and the preview plays it at the chosen time", async () => {
  const { page, faults } = await open("/content/playlists/window");
  const down = page.getByRole("button", { name: "Move Wool coat, large down" });
  await down.focus();
  await page.keyboard.press("Enter");
  await page.getByRole("button", { name: "Save" }).click();
  await page.getByText("Everything is saved.").waitFor();
  // What is not saved is not published over.
  await page.getByLabel("Name", { exact: true }).fill("Shop window");
  expect(await page.getByRole("button", { name: "Publish", exact: true }).isDisabled()).toBe(true);
  await page.getByRole("button", { name: "Discard changes" }).click();
  await page.getByRole("button", { name: "Publish", exact: true }).click({ trial: true });
  await page.getByRole("link", { name: "Preview", exact: true }).click();
  // A Friday evening, when the offers go before everything.
  await page.getByLabel("Pretend that it is").fill("2026-11-27T18:00");
  await page.getByText("Scheduled by: Offers of the week").waitFor();
  await page.getByLabel("Pretend that it is").fill("2026-11-28T09:00");
  await page.getByText("Scheduled by: Autumn").waitFor();
  await page.locator("[data-widget='window-silk-blouse'][data-ready='true']").waitFor();
  expect(faults).toEqual([]);
});

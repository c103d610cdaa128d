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
  page.setDefaultTimeout(15_000);
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
  await page.getByText("is ready for the screens").waitFor();
  await page.getByText(/changes are not on the screens yet/).waitFor();
  await click(/^Publish$/);
  await page.getByText("Version 13 is published.").waitFor();
  await page.getByText("Yes, it plays now.").first().waitFor();
  expect(clicks).toBeLessThanOrEqual(MAX_CLICKS);
  await page.getByRole("link", { name: "On screen now" }).click();
  await page.getByText("silk blouse", { exact: true }).first().waitFor();
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

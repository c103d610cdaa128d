import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Desk, openDesk } from "./harness/open-desk.node.ts";

/** The page *Content* with the real host behind it: a file goes in, a version comes out, a version comes back. */
const PICTURE = join(import.meta.dirname, "../content/samples/shop/pictures/silk-blouse.webp");

let desk: Desk;
let page: Page;
const faults: string[] = [];

beforeAll(async () => {
  desk = await openDesk((opened) => opened.on("pageerror", (error) => faults.push(String(error))));
  page = desk.page;
});
afterAll(() => desk.close());

async function shownNames(): Promise<readonly string[]> {
  const sign = await desk.staff.request("sign.current", {});
  if (!sign.ok) throw new Error(sign.message);
  const names = new Map(sign.value.programme.schedule.map(({ entryId, name }) => [entryId, name]));
  return (sign.value.plan[0]?.entryIds ?? []).map((entryId) => names.get(entryId) ?? entryId);
}

test("a picture goes from a file to the screens, over a connection that breaks once", async () => {
  await page.route("**/content/resumable/*", (route) => route.abort(), { times: 1 });
  await page.getByRole("link", { name: "Content" }).first().click();
  const chooser = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: "Choose files" }).click();
  await (await chooser).setFiles(PICTURE);
  await page.getByRole("button", { name: "More choices" }).click();
  await page.getByLabel("What does it show?").fill("A person in a blue blouse");
  await page.getByRole("button", { name: "Only prepare it" }).click();
  await page.getByText("is ready for the screens").waitFor();
  expect(await shownNames()).not.toContain("silk blouse");
  await page.getByRole("button", { name: /^Publish$/ }).click();
  await page.getByText("Version 2 is published.").waitFor();
  expect(await shownNames()).toContain("silk blouse");
});

test("captions of a film go from a file to where the mirror fetches them", async () => {
  const captions = "WEBVTT\n\n00:00.000 --> 00:02.000\nIt falls back into its folds.\n";
  await page.getByRole("link", { name: "Files", exact: true }).click();
  await page
    .getByRole("link", { name: /Film · / })
    .first()
    .click();
  const chooser = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: "Add captions: English" }).click();
  await (await chooser).setFiles({
    name: "folds.vtt",
    mimeType: "text/vtt",
    buffer: Buffer.from(captions),
  });
  await page.getByRole("button", { name: "Take them out: English" }).waitFor();
  await page.getByRole("button", { name: "Save" }).click();
  await page.getByText("Everything is saved.").waitFor();
  await page.getByRole("button", { name: /^Publish$/ }).click();
  await page.getByText("Version 3 is published.").waitFor();
  const sign = await desk.staff.request("sign.current", {});
  if (!sign.ok) throw new Error(sign.message);
  const { filesAt, programme } = sign.value;
  const paths = programme.media.flatMap((medium) => ("captions" in medium ? (medium.captions.en ?? []) : []));
  expect(paths).toHaveLength(1);
  const entered = await fetch(desk.host.mirrorUrl(), { redirect: "manual" });
  const [cookie = ""] = entered.headers.getSetCookie().map((one) => one.split(";", 1)[0] ?? "");
  const fetched = await fetch(new URL(`${filesAt}${paths[0]}`, desk.host.mirrorOrigin()), {
    headers: { cookie },
  });
  expect(fetched.headers.get("content-type")).toContain("text/vtt");
  expect(await fetched.text()).toBe(captions);
});

test("the version before is shown again with one click, and the work on the draft stays", async () => {
  await page.getByRole("link", { name: "On screen now" }).click();
  await page.getByRole("button", { name: "Show this one again: Version 1" }).click();
  await page.getByRole("button", { name: "Show this one again: Version 3" }).waitFor();
  expect(await shownNames()).not.toContain("silk blouse");
  await page.getByText(/^Off the screens, with version 3: silk blouse/).waitFor();
  await page.getByRole("link", { name: "Calendar" }).click();
  await page.getByText("silk blouse", { exact: true }).first().waitFor();
});

test("the preview plays the draft's files from the host", async () => {
  await page.getByRole("link", { name: "Preview", exact: true }).click();
  await page.locator("[data-widget][data-ready='true']").first().waitFor();
  expect(faults).toEqual([]);
});

test("words and the try-on are made where they are needed, shown as a screen would, and become a campaign", async () => {
  await page.getByRole("link", { name: "Playlists", exact: true }).click();
  await page.getByRole("button", { name: "New playlist" }).click();
  await page.getByRole("button", { name: "Add", exact: true }).click();
  await page.getByRole("button", { name: "Words", exact: true }).click();
  await page.getByRole("textbox", { name: "Words", exact: true }).fill("Linen is here");
  await page.locator("figure p").getByText("Linen is here").waitFor();
  await page.getByRole("button", { name: "Add", exact: true }).click();
  await page.getByRole("button", { name: "Try-on", exact: true }).click();
  await page.frameLocator("figure iframe").locator("#preview").waitFor();
  await page.getByRole("button", { name: "Save" }).click();
  await page.getByText("Everything is saved.").waitFor();
  await page.getByRole("link", { name: "Campaigns", exact: true }).click();
  await page.getByRole("button", { name: "New campaign" }).click();
  await page.getByRole("button", { name: "New playlist", exact: true }).click();
  await page.getByLabel("Name of the campaign").fill("Linen");
  await page.getByText("It ends by itself on a date").click();
  await page.getByRole("button", { name: "Make the campaign" }).click();
  await page.waitForURL("**/content/campaigns/campaign-linen");
  await page.getByText(/^Shown until /).waitFor();
  const draft = await desk.staff.request("content.draft", {});
  expect(draft.ok && draft.value.programme.campaigns.map(({ name }) => name)).toContain("Linen");
  expect(draft.ok && draft.value.warnings.filter(({ kind }) => kind === "entry")).toEqual([]);
});

test("a file is looked at before it is brought in, and brought in once", async () => {
  await page.getByRole("link", { name: "Files", exact: true }).click();
  await page.getByRole("link", { name: "Bring in a whole sign, a folder or an archive" }).click();
  const chooser = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: "Choose a file" }).click();
  await (await chooser).setFiles(join(PICTURE, "../satin-skirt.webp"));
  await page.getByText("nothing stays behind").waitFor();
  await page.getByRole("button", { name: "Take it" }).click();
  await page.getByText("satin-skirt.webp is in.").waitFor();
  const draft = await desk.staff.request("content.draft", {});
  expect(draft.ok && draft.value.programme.media.some(({ name }) => name.includes("satin"))).toBe(true);
  expect(faults).toEqual([]);
});

import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { catalogueSchema } from "../content/schema/product.ts";
import { type Desk, openDesk } from "./harness/open-desk.node.ts";
import { CONTENT_DIR } from "./harness/open-mirror.node.ts";

/** The page *Experiments* with the real host behind it: a report as it is read and printed, and sales that come and go. */
/** What A4 leaves between the margins of the console's sheets: 184 mm at 96 dpi. */
const PAPER_PIXELS = 695;

let desk: Desk;
let page: Page;
const faults: string[] = [];

beforeAll(async () => {
  desk = await openDesk((opened) => opened.on("pageerror", (error) => faults.push(String(error))));
  page = desk.page;
  await page.getByRole("link", { name: "Experiments" }).first().click();
});
afterAll(() => desk.close());

test("the example says what its result says, marked as simulated, and fits on paper", async () => {
  const told = await desk.staff.request("experiment.example", { preset: "steady" });
  if (!told.ok) throw new Error(told.message);
  await page.getByRole("button", { name: "See an example" }).first().click();
  const sentence = page.locator("[data-verdict-sentence]");
  await sentence.waitFor();
  expect(await sentence.textContent()).toBe(told.value.verdict.sentence.en);
  await page.getByText("Simulated", { exact: true }).first().waitFor();
  await page.getByRole("button", { name: "Mirror against flyer" }).click();
  await page.getByText("The verdict judges this one.").waitFor();
  await page.keyboard.press("Escape");

  await page.emulateMedia({ media: "print" });
  await page.setViewportSize({ width: PAPER_PIXELS, height: 1_000 });
  // Charts take the paper's width once they have seen it.
  await expect.poll(() => beyondPaper(page, PAPER_PIXELS)).toEqual([]);
  expect(await beyondPaper(page, PAPER_PIXELS / 2)).not.toEqual([]);
  await page.emulateMedia({ media: null });
  await page.setViewportSize({ width: 1280, height: 900 });
});

test("a file of sales is tried out, taken, and taken back", async () => {
  const catalogue = catalogueSchema.parse(
    JSON.parse(readFileSync(join(CONTENT_DIR, "samples/shop/catalogue.json"), "utf8")),
  );
  const gtin = catalogue.products[0]?.variants[0]?.gtin;
  const lines = [
    "Filiale;Datum;EAN;Menge",
    `Alte Mühle;02.11.2026;${gtin};3`,
    "Alte Mühle;02.11.2026;no-such-code;1",
  ];
  await page.getByRole("link", { name: "All experiments" }).click();
  await page.getByRole("link", { name: "Sales", exact: true }).click();
  const chooser = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: "Choose a file" }).click();
  const file = { name: "till.csv", mimeType: "text/csv", buffer: Buffer.from(lines.join("\n")) };
  await (await chooser).setFiles(file);
  await expect.poll(() => page.getByRole("combobox", { name: "Alte Mühle" }).inputValue()).toBe("alte-muhle");
  await page.getByRole("button", { name: "Try it out" }).click();
  await page.getByText("Not in the catalogue").waitFor();
  await page.getByRole("button", { name: "Take it" }).click();
  await page.getByText("till.csv is in: 3 units on 1 day of sites.").waitFor();
  await page.getByRole("button", { name: "Take back: till.csv" }).click();
  await page.getByRole("button", { name: "Put back in: till.csv" }).waitFor();
  const files = await desk.staff.request("sales.files", {});
  expect(files.ok && files.value.files.map(({ withdrawnAtMs }) => withdrawnAtMs !== null)).toEqual([true]);
  expect(faults).toEqual([]);
});

/** Words of what is drawn beyond the right edge of the paper; texts for screen readers alone are not drawn. */
function beyondPaper(of: Page, widthPixels: number): Promise<readonly string[]> {
  return of.evaluate((paperPixels) => {
    const main = document.querySelector("main") ?? document.body;
    return [...main.querySelectorAll<HTMLElement>("*")]
      .filter((element) => {
        const { right, width } = element.getBoundingClientRect();
        return width > 1 && right > paperPixels + 1;
      })
      .map((element) => `${element.tagName} ${element.textContent?.slice(0, 40)}`);
  }, widthPixels);
}

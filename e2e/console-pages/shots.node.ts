import { mkdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { type Browser, chromium, type Page } from "playwright-core";
import { buildPages } from "./build-pages.node.ts";
import { servePages } from "./serve.node.ts";
import type { Shot } from "./shot.ts";
import { SHOTS } from "./shots.ts";

/**
 * Draws the console's pages with an imagined host in real Chromium, under the same security headers as the
 * product's, into build/console-pages/shots. Ends with 1 where a page breaks the policy, throws, or is wider than
 * its screen. `node e2e/console-pages/shots.node.ts [pattern of names]`
 */
const root = resolve(import.meta.dirname, "../..");
const outDir = join(root, "build/console-pages");
const shotDir = join(outDir, "shots");
/** Of the screens that are usual at a width: phone, tablet upright, tablet lying, small laptop. */
const HEIGHTS: Readonly<Record<number, number>> = { 390: 844, 820: 1180, 1024: 768, 1280: 800 };
const wanted = new RegExp(process.argv[2] ?? "");

const built = await buildPages(outDir);
mkdirSync(shotDir, { recursive: true });
const site = await servePages(built);
const browser = await chromium.launch({
  executablePath: "/usr/bin/chromium",
  args: process.getuid?.() === 0 ? ["--no-sandbox"] : [],
});
const faults: string[] = [];
try {
  for (const shot of SHOTS.filter(({ name }) => wanted.test(name))) {
    faults.push(...(await draw(browser, site.origin, shot)).map((fault) => `${shot.name}: ${fault}`));
  }
} finally {
  await browser.close();
  site.close();
}
for (const fault of faults) console.error(fault);
console.log(`${shotDir}: ${faults.length} faults`);
process.exitCode = faults.length === 0 ? 0 : 1;

async function draw(browser: Browser, origin: string, shot: Shot): Promise<readonly string[]> {
  const context = await browser.newContext({
    viewport: {
      width: shot.widthPixels,
      height: HEIGHTS[shot.widthPixels] ?? 900,
    },
    colorScheme: shot.dark ? "dark" : "light",
    locale: { en: "en-GB", fr: "fr-FR", de: "de-DE" }[shot.locale],
    reducedMotion: "reduce",
  });
  const page = await context.newPage();
  const found: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") found.push(message.text());
  });
  page.on("pageerror", (error) => found.push(String(error)));
  page.on("response", (response) => {
    if (response.status() >= 400) found.push(`${response.status()} ${response.url()}`);
  });
  const mark = shot.path.includes("?") ? "&" : "?";
  await page.goto(`${origin}/console${shot.path}${mark}role=${shot.role}&situation=${shot.situation}`);
  await page.waitForSelector("h1, [aria-busy='true']");
  await page.evaluate(() => document.fonts.ready);
  page.setDefaultTimeout(5_000);
  await shot.act?.(page).catch((error: unknown) => found.push(String(error)));
  await page.waitForTimeout(250);
  found.push(...(await tooWide(page)));
  await page.screenshot({ path: join(shotDir, `${shot.name}.png`), fullPage: shot.fullPage ?? true });
  if (shot.pdf) {
    await page.pdf({ path: join(shotDir, `${shot.name}.pdf`), format: "A4", preferCSSPageSize: true });
  }
  await context.close();
  return found;
}

async function tooWide(page: Page): Promise<readonly string[]> {
  const wide = await page.evaluate(() => ({
    content: document.documentElement.scrollWidth,
    screen: document.documentElement.clientWidth,
  }));
  return wide.content > wide.screen ? [`is ${wide.content} wide on a screen of ${wide.screen}`] : [];
}

import { readdirSync, statSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { PNG } from "pngjs";
import { seededChance } from "../../../content/library/cut-power.ts";
import { openChromium } from "../../../e2e/harness/open-chromium.node.ts";
import { BUILD_DIR } from "../../../e2e/harness/open-mirror.node.ts";
import { signContent } from "../../../e2e/harness/sign-content.node.ts";
import { tempFolder } from "../../../e2e/harness/temp-folder.node.ts";
import { isBlank } from "../signage/blank.ts";
import { createChaosHost } from "./chaos-host.node.ts";
import type { ChaosRow } from "./chaos-row.ts";
import { createPublisher } from "./publisher.node.ts";

const FAULTS = [
  "kill-host",
  "kill-page",
  "freeze-host",
  "corrupt-file",
  "half-file",
  "clock-jump",
  "page-clock-jump",
] as const;
type Fault = (typeof FAULTS)[number];

const DAY_MS = 86_400_000;
/** A screen that shows nothing right for so long after a fault has not recovered. */
const RECOVERY_LIMIT_MS = 20_000;
const LOOK_EVERY_MS = 150;
const LOOKS_AFTER = 8;

/**
 * A real host in a process of its own and a real page, while versions are published one after the other: each fault
 * comes at a drawn moment of a publish. Afterwards the screen must show the version that was acknowledged last, or the
 * one that was just being tried, with content at every look.
 */
export async function runScreenChaos(options: {
  readonly seed: number;
  readonly count: number;
  readonly log: (line: string) => void;
}): Promise<readonly ChaosRow[]> {
  const { count, log, seed } = options;
  const chance = seededChance(seed);
  const folder = tempFolder("chaos");
  const { contentDir } = signContent(folder.path);
  const dataDir = join(folder.path, "data");
  const host = createChaosHost({ dataDir, buildDir: BUILD_DIR, contentDir });
  const publisher = createPublisher(dataDir);
  const browser = await openChromium({ cameraFile: null });
  const context = await browser.newContext({ viewport: { width: 270, height: 480 } });
  const rows: ChaosRow[] = [];
  try {
    let page = await context.newPage();
    await page.goto(await host.start());
    let acknowledged = 1;
    await publisher.publish(acknowledged);
    await shows(page, (version) => version === acknowledged);
    for (let number = 1; number <= count; number++) {
      const fault = FAULTS[Math.floor(chance() * FAULTS.length)] ?? "kill-host";
      const tried = acknowledged + 1;
      const publishing = publisher.publish(tried).then(
        () => "done",
        (error: unknown) => String(error),
      );
      await wait(Math.floor(chance() * 400));
      page = await strike(fault, page);
      const answer = await publishing;
      if (answer === "done") acknowledged = tried;
      const beganMs = performance.now();
      // What was damaged behind the library's back cannot be shown whole: an earlier version plays until it is mended.
      const isHarmed = fault === "corrupt-file" || fault === "half-file";
      const allowed = (version: number | null): boolean =>
        isHarmed || version === acknowledged || (answer !== "done" && version === tried);
      const recovered = await shows(page, allowed);
      const recoveryMs = performance.now() - beganMs;
      if (isHarmed) acknowledged = await publishedAnew(page, tried + 1);
      const blank = recovered ? await blankLooks(page) : LOOKS_AFTER;
      const version = await versionOn(page);
      if (version === tried) acknowledged = tried;
      const why = recovered
        ? blank > 0
          ? `${blank} of ${LOOKS_AFTER} looks without content`
          : null
        : `shows ${version} after ${RECOVERY_LIMIT_MS / 1_000} s, not ${acknowledged}`;
      rows.push({
        number,
        phase: "publish",
        fault,
        answer: answer === "done" ? "done" : "broken off",
        version,
        recoveryMs,
        why,
      });
      log(
        `${number} ${fault}: ${answer === "done" ? "done" : "broken off"}, shows ${version} after ${Math.round(recoveryMs)} ms${why === null ? "" : ` ✗ ${why}`}`,
      );
    }
  } finally {
    await browser.close();
    await host.kill();
    folder.remove();
  }
  return rows;

  /** Damage is mended by whoever has the file: the next version is published, and must be seen. */
  async function publishedAnew(page: Page, version: number): Promise<number> {
    await publisher.publish(version);
    if (!(await shows(page, (on) => on === version)))
      throw new Error(`Version ${version} was acknowledged and never seen.`);
    return version;
  }

  /** Does the harm and what a shell does about it; the page that is on afterwards. */
  async function strike(fault: Fault, page: Page): Promise<Page> {
    switch (fault) {
      case "kill-host":
        await host.kill();
        return enter(page, await host.start());
      case "kill-page":
        await page.goto("chrome://crash").catch(() => undefined);
        await page.close();
        return enter(await context.newPage(), await host.link());
      case "freeze-host":
        await host.freeze(2_000);
        return page;
      case "corrupt-file":
      case "half-file":
        await host.kill();
        harmFile(fault);
        return enter(page, await host.start());
      case "clock-jump":
        await host.kill();
        return enter(page, await host.start(chance() < 0.5 ? DAY_MS : -DAY_MS));
      case "page-clock-jump": {
        const jumpMs = chance() < 0.5 ? DAY_MS : -DAY_MS;
        await page.evaluate((by) => {
          const now = Date.now.bind(Date);
          Date.now = () => now() + by;
        }, jumpMs);
        return page;
      }
    }
  }

  /** Changes or cuts one file that the library keeps, behind its back. */
  function harmFile(fault: "corrupt-file" | "half-file"): void {
    const files = filesBelow(join(dataDir, "content", "library", "files"));
    const file = files[Math.floor(chance() * files.length)];
    if (file === undefined) return;
    if (fault === "half-file") truncateSync(file, Math.floor(statSync(file).size / 2));
    else writeFileSync(file, "not what it was");
  }
}

async function enter(page: Page, link: string): Promise<Page> {
  await page.goto(link);
  return page;
}

/** The version whose words stand on the screen; null where none does. */
async function versionOn(page: Page): Promise<number | null> {
  const words = await page
    .locator('[data-widget="words"][data-ready="true"]')
    .last()
    .innerText({ timeout: 200 })
    .catch(() => "");
  const version = Number(/Version (\d+)/.exec(words)?.[1] ?? Number.NaN);
  return Number.isNaN(version) ? null : version;
}

async function shows(page: Page, isRight: (version: number | null) => boolean): Promise<boolean> {
  const endMs = performance.now() + RECOVERY_LIMIT_MS;
  while (performance.now() < endMs) {
    if (isRight(await versionOn(page))) return true;
    await wait(LOOK_EVERY_MS);
  }
  return false;
}

async function blankLooks(page: Page): Promise<number> {
  let blank = 0;
  for (let look = 0; look < LOOKS_AFTER; look++) {
    if (isBlank(PNG.sync.read(await page.screenshot()))) blank++;
    await wait(LOOK_EVERY_MS);
  }
  return blank;
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

function wait(durationMs: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, durationMs));
}

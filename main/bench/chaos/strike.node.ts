import { readdirSync, readFileSync, statSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { BrowserContext, Page } from "playwright-core";
import type { ChaosHost } from "./chaos-host.node.ts";

export const SCREEN_FAULTS = [
  "kill-host",
  "kill-page",
  "freeze-host",
  "corrupt-file",
  "half-file",
  "clock-jump",
  "page-clock-jump",
] as const;
export type ScreenFault = (typeof SCREEN_FAULTS)[number];

const DAY_MS = 86_400_000;
const FREEZE_MS = 2_000;

export interface Place {
  readonly host: ChaosHost;
  readonly context: BrowserContext;
  readonly dataDir: string;
  readonly chance: () => number;
}

/** What a fault left behind. */
export interface Struck {
  /** The page that is on afterwards. */
  readonly page: Page;
  /** Brings back what was damaged, as whoever has the file would; null where nothing was. */
  readonly mend: (() => void) | null;
}

/** Does the harm, and what a shell does about it. */
export async function strike(fault: ScreenFault, page: Page, place: Place): Promise<Struck> {
  const { chance, context, host } = place;
  const jumpMs = (): number => (chance() < 0.5 ? DAY_MS : -DAY_MS);
  switch (fault) {
    case "kill-host":
      await host.kill();
      return { page: await enter(page, await host.start()), mend: null };
    case "kill-page":
      await page.goto("chrome://crash").catch(() => undefined);
      await page.close();
      return { page: await enter(await context.newPage(), await host.link()), mend: null };
    case "freeze-host":
      await host.freeze(FREEZE_MS);
      return { page, mend: null };
    case "corrupt-file":
    case "half-file": {
      await host.kill();
      const mend = harmFile(fault, place);
      return { page: await enter(page, await host.start()), mend };
    }
    case "clock-jump":
      await host.kill();
      return { page: await enter(page, await host.start(jumpMs())), mend: null };
    case "page-clock-jump":
      await page.evaluate((by) => {
        const now = Date.now.bind(Date);
        Date.now = () => now() + by;
      }, jumpMs());
      return { page, mend: null };
  }
}

/** Changes or cuts one file that the library keeps, behind its back. */
function harmFile(fault: "corrupt-file" | "half-file", { chance, dataDir }: Place): () => void {
  const files = filesBelow(join(dataDir, "content", "library", "files"));
  const file = files[Math.floor(chance() * files.length)];
  if (file === undefined) return () => undefined;
  const bytes = readFileSync(file);
  if (fault === "half-file") truncateSync(file, Math.floor(statSync(file).size / 2));
  else writeFileSync(file, "not what it was");
  return () => writeFileSync(file, bytes);
}

async function enter(page: Page, link: string): Promise<Page> {
  await page.goto(link);
  return page;
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

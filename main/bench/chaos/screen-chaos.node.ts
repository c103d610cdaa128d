import { cpSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { seededChance } from "../../../content/library/cut-power.ts";
import { openChromium } from "../../../e2e/harness/open-chromium.node.ts";
import { BUILD_DIR } from "../../../e2e/harness/open-mirror.node.ts";
import { signContent } from "../../../e2e/harness/sign-content.node.ts";
import { tempFolder } from "../../../e2e/harness/temp-folder.node.ts";
import { createChaosHost } from "./chaos-host.node.ts";
import type { ChaosRow } from "./chaos-row.ts";
import { openHeadOffice } from "./head-office.node.ts";
import { blankLooks, LOOKS_AFTER, RECOVERY_LIMIT_MS, shows, versionOn, wait } from "./look-at-screen.node.ts";
import { createPublisher } from "./publisher.node.ts";
import { SCREEN_FAULTS, strike } from "./strike.node.ts";

/** A fault comes at a drawn moment of what is under way; a download takes its time. */
const PHASES = { publish: 400, download: 2_000, play: 400 } as const;
type Phase = keyof typeof PHASES;

/**
 * A real host in a process of its own and a real page, while versions are published, or come from a server that answers
 * badly, or just play: each fault comes at a drawn moment. Afterwards the screen must show the version that was
 * acknowledged last, or the one that was just being tried (one that is offered to a follower always comes in the end),
 * with content at every look, and no other version in between.
 */
export async function runScreenChaos(options: {
  readonly seed: number;
  readonly count: number;
  readonly log: (line: string) => void;
}): Promise<readonly ChaosRow[]> {
  const { count, log, seed } = options;
  const chance = seededChance(seed);
  const pick = <T>(all: readonly T[]): T => all[Math.floor(chance() * all.length)] as T;
  const folder = tempFolder("chaos");
  const { contentDir } = signContent(folder.path);
  const dataDir = join(folder.path, "data");
  const buildDir = join(folder.path, "build");
  // A build meanwhile takes no page away.
  for (const part of ["renderer", "vision", "weights"])
    cpSync(join(BUILD_DIR, part), join(buildDir, part), { recursive: true });
  const host = createChaosHost({ dataDir, buildDir, contentDir });
  const publisher = createPublisher(dataDir);
  const browser = await openChromium({ cameraFile: null });
  const context = await browser.newContext({ viewport: { width: 270, height: 480 } });
  const place = { host, context, dataDir, chance };
  const rows: ChaosRow[] = [];
  let office: Awaited<ReturnType<typeof openHeadOffice>> | null = null;
  try {
    let page = await context.newPage();
    await page.goto(await host.start());
    let acknowledged = 1;
    await publisher.publish(acknowledged);
    if (!(await shows(page, (version) => version === acknowledged)))
      throw new Error("The first version was acknowledged and never seen.");
    await publisher.exportTo(join(folder.path, "export"));
    office = await openHeadOffice(join(folder.path, "export"), chance);
    office.offer(acknowledged);
    await publisher.follow(office.follow);
    for (let number = 1; number <= count; number++) {
      const phase = pick(Object.keys(PHASES) as Phase[]);
      const fault = pick(SCREEN_FAULTS);
      const row = await oneFault(phase, fault);
      rows.push({ number, phase, fault, ...row });
      const { answer, recoveryMs, version, why } = row;
      const harm = why === null ? "" : ` ✗ ${why}`;
      log(
        `${number} ${phase} ${fault}: ${answer}, shows ${version} after ${Math.round(recoveryMs)} ms${harm}`,
      );
    }

    async function oneFault(phase: Phase, fault: (typeof SCREEN_FAULTS)[number]) {
      const before = acknowledged;
      const tried = before + 1;
      const working = begin(phase, tried);
      await wait(Math.floor(chance() * PHASES[phase]));
      const struck = await strike(fault, page, place);
      ({ page } = struck);
      const beganMs = performance.now();
      const answer = await working;
      if (answer === "done" && phase !== "play") acknowledged = tried;
      // What was damaged behind the library's back cannot be shown whole: an earlier version plays until it is mended.
      const isHarmed = struck.mend !== null;
      const isAllowed = (version: number | null): boolean =>
        isHarmed || version === acknowledged || (answer === "broken off" && version === tried);
      const seen = new Set<number | null>();
      const recovered = await shows(page, isAllowed, seen);
      const recoveryMs = performance.now() - beganMs;
      if (struck.mend !== null) {
        struck.mend();
        acknowledged = await publishedAnew(page, tried + 1);
      }
      const blank = recovered ? await blankLooks(page) : LOOKS_AFTER;
      const version = await versionOn(page);
      if (!isHarmed && version === tried) acknowledged = tried;
      const foreign = [...seen].filter((one) => one !== null && one !== before && one !== tried);
      const isLost = phase === "download" && answer === "broken off";
      const why = isLost
        ? "was offered and never came"
        : !recovered
          ? `shows ${version} after ${RECOVERY_LIMIT_MS / 1_000} s, not ${acknowledged}`
          : blank > 0
            ? `${blank} of ${LOOKS_AFTER} looks without content`
            : foreign.length > 0 && !isHarmed
              ? `showed ${foreign.join(", ")} in between`
              : null;
      return { answer, version, recoveryMs, why };
    }

    /** What is under way while the fault comes; how it ended. */
    function begin(phase: Phase, tried: number): Promise<"done" | "broken off"> {
      switch (phase) {
        case "publish":
          return publisher.publish(tried).then(
            () => "done",
            () => "broken off",
          );
        case "download":
          office?.offer(tried);
          return publisher.taken(tried).then(
            () => "done",
            () => "broken off",
          );
        case "play":
          return Promise.resolve("done");
      }
    }
  } finally {
    await browser.close();
    await host.kill();
    await office?.close();
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
}

import { resolve } from "node:path";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { systemClock } from "../../main/base/system-clock.node.ts";
import { createHost, type Host } from "../../main/host/create-host.node.ts";
import { createHostLog, type HostLog } from "../../main/host/host-log.ts";
import type { RehearseProbe } from "../../renderer/mirror/page/rehearse.dom.ts";
import { cameraClip, type Scene } from "./camera-clip.node.ts";
import { openChromium } from "./open-chromium.node.ts";
import { tempFolder } from "./temp-folder.node.ts";

const projectDir = resolve(import.meta.dirname, "../..");

export interface MirrorOptions {
  /** Null: the machine has no camera, the page plays its rehearsal. */
  readonly scene: Scene | null;
  readonly size?: { readonly width: number; readonly height: number };
  readonly flags?: readonly string[];
  /** Environment of Chromium, e.g. to keep all that it writes in one folder. */
  readonly env?: Readonly<Record<string, string>>;
  /** Called before the page is opened, e.g. to listen to its traffic. */
  readonly before?: (page: Page) => Promise<void> | void;
}

/** A host and its mirror in real Chromium, on a data folder of their own. */
export interface Mirror {
  readonly host: Host;
  readonly dataDir: string;
  readonly browser: Browser;
  readonly context: BrowserContext;
  readonly page: Page;
  /** Lines of the host's log so far. */
  readonly log: readonly string[];
  /** Indexes of the rehearsal's frames that the camera plays. */
  readonly indexes: readonly number[];
  readouts(): Promise<ReturnType<RehearseProbe["readouts"]>>;
  close(): Promise<void>;
}

/** Small pages draw faster on two cores; the layout is measured in shares of the screen. */
const SIZE = { width: 540, height: 960 };

export async function openMirror(options: MirrorOptions): Promise<Mirror> {
  const folder = tempFolder("e2e");
  const log: string[] = [];
  const host = await openTestHost(folder.path, log);
  const clip = options.scene === null ? null : await cameraClip(options.scene);
  const browser = await openChromium({
    cameraFile: clip?.file ?? null,
    ...(options.flags ? { flags: options.flags } : {}),
    ...(options.env ? { env: options.env } : {}),
  });
  const context = await browser.newContext({
    viewport: options.size ?? SIZE,
    locale: "en-GB",
    permissions: ["camera"],
  });
  const page = await context.newPage();
  await options.before?.(page);
  await page.goto(host.mirrorUrl());
  await page.goto(`${new URL(page.url()).origin}/mirror/?rehearse=1`);
  return {
    host,
    dataDir: folder.path,
    browser,
    context,
    page,
    log,
    indexes: clip?.indexes ?? [],
    async readouts() {
      const told = await page.evaluate(() => window.psycheRehearsal?.readouts() ?? null);
      if (told === null) throw new Error("The page shows no probe yet.");
      return told;
    },
    async close() {
      await browser.close();
      await host.close();
      folder.remove();
    },
  };
}

/** A host on a folder and on any free ports; its log goes into `lines`. */
export async function openTestHost(dataDir: string, lines: string[]): Promise<Host> {
  const hostLog: HostLog = createHostLog({ clock: systemClock, sinks: [(line) => lines.push(line)] });
  const opened = await createHost({
    dataDir,
    buildDir: resolve(projectDir, "build"),
    contentDir: resolve(projectDir, "content"),
    clock: systemClock,
    hostLog,
    mirrorPort: 0,
    consolePort: 0,
    demo: false,
    shell: "test",
  });
  if (!opened.ok) throw new Error(opened.message);
  return opened.value;
}

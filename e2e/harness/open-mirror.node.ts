import { mkdirSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { systemClock } from "../../main/base/system-clock.node.ts";
import type { Settings } from "../../main/bridge/contract/console.ts";
import type { BridgeClient } from "../../main/bridge/contract/pipe.ts";
import { createHost, type Host, type HostOptions } from "../../main/host/create-host.node.ts";
import { createHostLog, type HostLog } from "../../main/host/host-log.ts";
import { createLogFile } from "../../main/host/log-file.node.ts";
import type { RehearseProbe } from "../../renderer/mirror/page/rehearse.dom.ts";
import { cameraClip, type Scene } from "./camera-clip.node.ts";
import { openChromium } from "./open-chromium.node.ts";
import { joinAsAdmin } from "./staff.node.ts";
import { tempFolder } from "./temp-folder.node.ts";

const projectDir = resolve(import.meta.dirname, "../..");
export const BUILD_DIR = resolve(projectDir, "build");
export const CONTENT_DIR = resolve(projectDir, "content");

export interface MirrorOptions {
  /** Null: the machine has no camera, the page plays its rehearsal. Not read where `browser` is given. */
  readonly scene: Scene | null;
  /** A Chromium that runs already and stays open at `close`. */
  readonly browser?: Browser;
  /** A Chromium with a profile on disk, closed at `close`. */
  readonly profile?: BrowserContext;
  readonly size?: { readonly width: number; readonly height: number };
  /** Of Chromium; asked for once the host is up. */
  readonly flags?: (host: Host) => readonly string[];
  /** How the host looks up names of the net. */
  readonly network?: HostOptions["network"];
  /** Environment of Chromium, e.g. to keep all that it writes in one folder. */
  readonly env?: Readonly<Record<string, string>>;
  /** Settings that an admin has made before. */
  readonly settings?: Partial<Settings>;
  /** Where pages, vision and weights lie, if not in the project's own build. */
  readonly buildDir?: string;
  /** Where catalogue, campaign and garments lie, if not in the project's own content. */
  readonly contentDir?: string;
  /** Called before the page is opened, e.g. to listen to its traffic. */
  readonly before?: (page: Page) => Promise<void> | void;
}

/** A host and its mirror in real Chromium, on a data folder of their own. */
export interface Mirror {
  readonly host: Host;
  /** The bridge as an admin's console speaks it. */
  readonly staff: BridgeClient;
  readonly dataDir: string;
  readonly page: Page;
  /** Another page beside the mirror, e.g. for the console; in a context of its own where there may be several. */
  openPage(size: { readonly width: number; readonly height: number }): Promise<Page>;
  /** Lines of the host's log so far. */
  readonly log: readonly string[];
  /** Indexes of the rehearsal's frames that the camera plays. */
  readonly indexes: readonly number[];
  readouts(): Promise<ReturnType<RehearseProbe["readouts"]>>;
  close(): Promise<void>;
}

/** A page answers within this on a machine that does something else as well. */
const PAGE_PATIENCE_MS = 60_000;

/** Small pages draw faster on two cores; the layout is measured in shares of the screen. */
const SIZE = { width: 540, height: 960 };

export async function openMirror(options: MirrorOptions): Promise<Mirror> {
  const folder = tempFolder("e2e");
  const log: string[] = [];
  if (options.settings) writeSettings(folder.path, options.settings);
  const host = await openTestHost(folder.path, log, options);
  const runs = options.browser ?? options.profile;
  const clip = options.scene === null || runs ? null : await cameraClip(options.scene);
  const source =
    runs ??
    (await openChromium({
      cameraFile: clip?.file ?? null,
      ...(options.flags ? { flags: options.flags(host) } : {}),
      ...(options.env ? { env: options.env } : {}),
    }));
  const page = await openPage(source, options.size ?? SIZE);
  await options.before?.(page);
  await enter(page, host);
  const staff = joinAsAdmin(host);
  return {
    host,
    staff,
    dataDir: folder.path,
    page,
    openPage: (size) => openPage(source, size),
    log,
    indexes: clip?.indexes ?? [],
    async readouts() {
      const told = await page.evaluate(() => window.psycheRehearsal?.readouts() ?? null);
      if (told === null) throw new Error("The page shows no probe yet.");
      return told;
    },
    async close() {
      if (options.browser) await page.context().close();
      else await source.close();
      staff.close();
      await host.close();
      folder.remove();
    },
  };
}

/** A page of a Chromium; in a context of its own where there may be several. */
export async function openPage(
  source: Browser | BrowserContext,
  viewport: { readonly width: number; readonly height: number },
  reducedMotion: "reduce" | "no-preference" = "no-preference",
): Promise<Page> {
  const page = await ("newContext" in source
    ? source.newContext({ viewport, locale: "en-GB", reducedMotion }).then((context) => context.newPage())
    : source.newPage());
  page.setDefaultTimeout(PAGE_PATIENCE_MS);
  await page.setViewportSize(viewport);
  return page;
}

/** Opens the mirror's page by a fresh link, with the probe. */
export async function enter(page: Page, host: Host): Promise<void> {
  await page.goto(host.mirrorUrl());
  await page.goto(`${new URL(page.url()).origin}/mirror/?rehearse=1`);
  await page.waitForFunction(() => window.psycheRehearsal !== undefined);
}

/** A host on a folder and on any free ports; its log goes into `lines`. */
export async function openTestHost(
  dataDir: string,
  lines: string[],
  {
    buildDir = BUILD_DIR,
    contentDir = CONTENT_DIR,
    network,
  }: Pick<MirrorOptions, "buildDir" | "contentDir" | "network"> = {},
): Promise<Host> {
  const hostLog: HostLog = createHostLog({
    clock: systemClock,
    sinks: [(line) => lines.push(line), createLogFile(join(dataDir, "logs", "psyche.log"))],
  });
  const opened = await createHost({
    dataDir,
    buildDir,
    contentDir,
    clock: systemClock,
    hostLog,
    mirrorPort: 0,
    consolePort: 0,
    demo: false,
    shell: "test",
    ...(network === undefined ? {} : { network }),
  });
  if (!opened.ok) throw new Error(opened.message);
  return opened.value;
}

function writeSettings(dataDir: string, settings: Partial<Settings>): void {
  mkdirSync(dataDir, { recursive: true });
  writeFileSync(join(dataDir, "settings.json"), JSON.stringify(settings));
}

import { join } from "node:path";
import type { Clock } from "../base/clock.ts";
import { randomId } from "../base/random-id.node.ts";
import { type Failure, type Result, succeed } from "../base/result.ts";
import { createSignal, type Unsubscribe } from "../base/signal.ts";
import { systemTimers } from "../base/system-timers.node.ts";
import type { BridgeServer, Handlers } from "../bridge/contract/pipe.ts";
import { createBridgeServer } from "../bridge/server.ts";
import { createAccountDesk } from "./accounts/account-desk.node.ts";
import { openAccounts } from "./accounts/accounts.node.ts";
import { createSlowHasher } from "./accounts/slow-hash.node.ts";
import { createApiDoor } from "./api/api-door.node.ts";
import { openPrograms } from "./api/programs.node.ts";
import { watchClock } from "./clock-watch.ts";
import { demoFolder, makeDataFolder } from "./data-folder.node.ts";
import { takeUpload } from "./garments/take-upload.node.ts";
import type { HostLog } from "./host-log.ts";
import { consoleFiles } from "./http/console-files.node.ts";
import { createConsoleListener } from "./http/console-listener.node.ts";
import type { ConsoleSiteOptions } from "./http/console-site.node.ts";
import { createFrameDoor, type FrameDoor } from "./http/frame-door.node.ts";
import { type MirrorListener, openMirrorListener } from "./http/mirror-listener.node.ts";
import { consoleContentFiles, mirrorFiles, type ServedFile } from "./http/served-file.node.ts";
import { shopAddresses } from "./http/shop-addresses.node.ts";
import { createSignIn } from "./http/sign-in.node.ts";
import { takeLock } from "./lock.node.ts";
import { openShop } from "./open-shop.node.ts";
import { openOperatorDoor } from "./operator-door.node.ts";
import type { Shop } from "./shop.node.ts";
import { VERSION } from "./version.ts";
import { openWebPages, type WebPagesOptions } from "./web/web-pages.node.ts";

export interface HostOptions {
  /** Where everything is kept that must not be lost; made where it is missing. A demo has a folder of its own in it. */
  readonly dataDir: string;
  /** Where pages, vision code and weights were built. */
  readonly buildDir: string;
  /** The project's content folder. */
  readonly contentDir: string;
  readonly clock: Clock;
  readonly hostLog: HostLog;
  /** 0 takes any free port. */
  readonly mirrorPort: number;
  readonly consolePort: number;
  /** Simulated visits, marked as such everywhere. */
  readonly demo: boolean;
  /** Name of the shell, for the ledger and `status`. */
  readonly shell: string;
  /** False where the shell serves the mirror's page by itself and joins it to `bridge`. */
  readonly mirrorListener?: boolean;
  /** Where metrics for the schedule may be told on this machine; left out: nowhere. 0 takes any free port. */
  readonly criteriaPort?: number;
  /** Addresses of this machine in the shop's networks; handed in by tests. */
  readonly addresses?: () => readonly string[];
  /** How names of the net are looked up; handed in by tests. */
  readonly network?: WebPagesOptions["network"];
}

/** The host that runs. Everything it opened is closed by `close`. */
export interface Host {
  /** A fresh link that lets one page of the mirror in, once. Only with a listener for the mirror. */
  mirrorUrl(): string;
  readonly consoleUrl: string;
  readonly bridge: BridgeServer;
  /** The file that a path of the mirror's page stands for; null if there is none. */
  readonly resolveMirrorPath: (urlPath: string) => ServedFile | null;
  /** What the mirror's page shows in frames, for a shell that serves the page by itself. */
  readonly frames: FrameDoor;
  /** Where the mirror's page is, `http://127.0.0.1:port`. Only with a listener for the mirror. */
  mirrorOrigin(): string;
  /** The only way out that the screen's browser may have: a proxy on loopback. Null: none. */
  readonly proxyPort: number | null;
  /** Whether a page on the screen may reach a place of the net. */
  mayReach(host: string, port: number): boolean;
  /** Code for the admin's first sign-in, to be shown to the person who started this; null once it was used. */
  readonly firstCode: string | null;
  /** The mirror's page has gone silent and should be loaded again. */
  onScreenSilent(listener: () => void): Unsubscribe;
  close(): Promise<void>;
}

export type HostError = "second-instance" | "port-taken";

/** Whose a file is that comes in there. */
const UPLOAD_ROOMS = {
  "/garments/uploads": "garments",
  "/content/uploads": "content",
  "/sales/uploads": "study",
} as const;

/** Opens everything that a mirror needs besides a window. Fails only where a second one would do harm. */
export async function createHost(options: HostOptions): Promise<Result<Host, HostError>> {
  const { clock, hostLog, buildDir, contentDir, shell } = options;
  const { log } = hostLog;
  const dataDir = options.demo ? demoFolder(options.dataDir) : options.dataDir;
  const startedAtMs = clock.monotonicMs();
  const ends: (() => Promise<void> | void)[] = [];
  const close = async () => {
    for (const end of ends.splice(0).reverse()) await end();
  };
  const giveUp = async <Code extends string>(failure: Failure<Code>): Promise<Failure<Code>> => {
    await close();
    return failure;
  };

  const folder = makeDataFolder(dataDir);
  if (!folder.ok) log("trouble", "host", folder.code, folder.message);
  const lock = takeLock(dataDir, clock.nowMs());
  if (lock.ok) ends.push(() => lock.value.release());
  else if (lock.code === "second-instance") return giveUp({ ...lock, code: lock.code });

  const hasher = createSlowHasher();
  const accounts = await openAccounts({ file: join(dataDir, "accounts.json"), hasher, log });
  const signIn = createSignIn({ accounts, hasher, clock });
  const silent = createSignal<void>();

  // Handlers speak to pages by `emit` from their first moment on, the bridge needs all handlers to begin with.
  let bridge: BridgeServer | null = null;
  const emit: BridgeServer["emit"] = (name, payload) => bridge?.emit(name, payload);
  const shop: Shop = openShop({
    ...options,
    dataDir,
    criteriaPort: options.criteriaPort ?? null,
    bootId: randomId(),
    timers: systemTimers,
    emit,
    ownAddress: () => consoleListener.address(),
    onSilent: () => silent.emit(),
  });
  ends.push(() => shop.close());

  const consoleContent = consoleContentFiles(contentDir);
  const takeFile: ConsoleSiteOptions["takeUpload"] = (request, response, path) =>
    takeUpload(shop[UPLOAD_ROOMS[path]].uploads, request, response);
  const programs = openPrograms({ file: join(dataDir, "programs.json"), clock, log });
  ends.push(() => programs.idle());
  const { takePieces } = shop.content;
  const api = createApiDoor({ programs, takeUpload: takeFile, takePieces, clock, timers: systemTimers });
  const consoleListener = createConsoleListener({
    dataDir,
    port: options.consolePort,
    pageFiles: consoleFiles(buildDir),
    contentFiles: (path) =>
      shop.garments.draftFile(path) ?? shop.content.consoleFile(path) ?? consoleContent(path),
    takeUpload: takeFile,
    takePieces,
    api: (request, response, path) => api(request, response, path, bridge),
    ask: shop.ask,
    lead: shop.leadDoor,
    signIn,
    addresses: options.addresses ?? shopAddresses,
    clock,
    timers: systemTimers,
    log,
  });
  const handlers: Handlers = {
    ...shop.handlers,
    ...createAccountDesk(accounts),
    ...programs.handlers,
    ...consoleListener.handlers,
  };
  const joined = createBridgeServer({ handlers, timers: systemTimers, log });
  bridge = joined;
  ends.push(() => joined.close());

  const consoleOpened = await consoleListener.open(joined);
  if (!consoleOpened.ok) return giveUp(consoleOpened);
  ends.push(() => consoleListener.close());
  const consoleUrl = consoleOpened.value.url;

  const ownFiles = mirrorFiles({ buildDir, contentDir });
  const files = (path: string) =>
    shop.garments.mirrorFile(path) ?? shop.content.mirrorFile(path) ?? ownFiles(path);
  const web = await openWebPages({
    programme: () => shop.content.playing.current()?.programme ?? null,
    clock,
    log,
    ...(options.network === undefined ? {} : { network: options.network }),
  });
  ends.push(() => web.close());
  const frames = createFrameDoor({ files, web, clock });
  let mirror: MirrorListener | null = null;
  if (options.mirrorListener !== false) {
    const opened = await openMirrorListener({
      port: options.mirrorPort,
      files,
      frames,
      bridge: joined,
      clock,
      log,
    });
    if (!opened.ok) return giveUp(opened);
    mirror = opened.value;
    ends.push(() => opened.value.close());
  }

  ends.push(watchClock(clock, systemTimers, log));
  ends.push(
    await openOperatorDoor({
      dataDir,
      bridge: joined,
      status: () => ({
        version: VERSION,
        shell,
        dataDir,
        pid: process.pid,
        upMs: clock.monotonicMs() - startedAtMs,
        consoleUrl,
        simulated: options.demo,
        troubles: shop.troubles(),
      }),
      mirrorUrl: () => mirror?.enterUrl() ?? null,
      log,
    }),
  );
  log("notice", "host", "up", `Psyche ${VERSION} is up (shell ${shell}).`);

  return succeed({
    mirrorUrl() {
      if (mirror === null) throw new Error("this host has no listener for the mirror");
      return mirror.enterUrl();
    },
    consoleUrl,
    bridge: joined,
    resolveMirrorPath: files,
    frames,
    mirrorOrigin() {
      if (mirror === null) throw new Error("this host has no listener for the mirror");
      return mirror.origin;
    },
    proxyPort: web.proxyPort,
    mayReach: (host, port) => web.mayReach(host, port),
    firstCode: accounts.firstCode,
    onScreenSilent: (listener) => silent.subscribe(listener),
    close,
  });
}

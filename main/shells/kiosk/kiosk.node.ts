import type { Log } from "../../base/log.ts";
import { fail, type Result, succeed } from "../../base/result.ts";
import { systemClock } from "../../base/system-clock.node.ts";
import { createBackOff } from "../back-off.ts";
import { type Chromium, findChromium, launchChromium, runsAsRoot } from "./chromium.node.ts";
import type { Ways } from "./chromium-flags.ts";
import { type MirrorPage, type PageFate, takePage } from "./mirror-page.node.ts";

/** Waits after a failure: short at first, because a shopper may stand there. */
const SHORTEST_WAIT_MS = 100;
const LONGEST_WAIT_MS = 30_000;
const HEALTHY_AFTER_MS = 60_000;
/** How often the page is asked whether it still listens, and how long it may stay silent. */
const ASK_EVERY_MS = 10_000;
const HANGS_AFTER_MS = 15_000;
const THIS_MACHINE: Ways = { ownHost: "127.0.0.1", proxyPort: null };

export interface KioskOptions {
  /** A fresh address of the mirror's page; asked for anew at every load, because each works once. */
  readonly url: () => string;
  readonly log: Log;
  /** Folder for Chromium's own files; emptied at every start. */
  readonly profileDir: string;
  /** Chromium's program; the system's where it is left out. */
  readonly executable?: string;
  readonly headless?: boolean;
  /** What the page and its frames may reach; this machine and nothing else where it is left out. */
  readonly ways?: Ways;
  readonly extraFlags?: readonly string[];
  /** Shortened by tests only. */
  readonly askEveryMs?: number;
  readonly hangsAfterMs?: number;
}

/** The mirror's page in the system's Chromium. Heals by itself until it is closed. */
export interface Kiosk {
  /** Fulfilled when the kiosk was closed. */
  readonly ended: Promise<void>;
  /** Value of an expression in the page, as JSON; for tests and benches. */
  evaluate(expression: string): Promise<Result<unknown>>;
  /** Process number of the browser as it is now; null between two of them. */
  readonly browserPid: number | null;
  /** Starts Chromium anew: for a page that still answers but no longer works. */
  restart(why: string): void;
  close(): Promise<void>;
}

/** Shows the mirror full screen. Fails only where Chromium cannot be started at all; later troubles are healed. */
export async function runKiosk(
  options: KioskOptions,
): Promise<Result<Kiosk, "no-chromium" | "did-not-start">> {
  const { log, url, profileDir, headless = false, extraFlags = [], ways = THIS_MACHINE } = options;
  const { askEveryMs = ASK_EVERY_MS, hangsAfterMs = HANGS_AFTER_MS } = options;
  const executable = options.executable ?? findChromium();
  if (executable === null) {
    return fail("no-chromium", "There is no Chromium: apt install chromium, or name one by PSYCHE_CHROMIUM.");
  }
  if (runsAsRoot()) {
    const remedy = "Run Psyche as an ordinary user.";
    log(
      "notice",
      "kiosk",
      "no-sandbox",
      `Chromium runs without its sandbox, because it runs as root. ${remedy}`,
    );
  }
  const nextWaitMs = createBackOff({
    clock: systemClock,
    shortestMs: SHORTEST_WAIT_MS,
    longestMs: LONGEST_WAIT_MS,
    healthyAfterMs: HEALTHY_AFTER_MS,
  });
  const closing = new AbortController();
  let chromium: Chromium | null = null;
  let page: MirrorPage | null = null;
  let opening = false;
  /** Counts how often an address was opened. */
  let opens = 0;

  const runs = (of: Chromium) => chromium === of && !closing.signal.aborted;

  async function start(): Promise<Result<null, "did-not-start">> {
    const launched = await launchChromium({
      executable: executable ?? "",
      profileDir,
      headless,
      ways,
      extraFlags,
    });
    if (!launched.ok) return launched;
    const started = launched.value;
    const taken = await takePage(started.pipe, (fate) => void pageFailed(started, fate));
    if (!taken.ok || closing.signal.aborted) {
      started.kill();
      return taken.ok ? succeed(null) : taken;
    }
    chromium = started;
    page = taken.value;
    void started.ended.then((how) => browserEnded(started, how));
    if (!headless && !(await taken.value.fillScreen())) {
      log(
        "trouble",
        "kiosk",
        "not-full-screen",
        "The mirror does not fill the screen; see to its window manager.",
      );
    }
    await openPage(started, taken.value);
    return succeed(null);
  }

  async function openPage(of: Chromium, opened: MirrorPage): Promise<void> {
    if (opening) return;
    opening = true;
    while (runs(of)) {
      opens += 1;
      const outcome = await opened.open(url());
      if (outcome.ok || !runs(of)) break;
      log("trouble", "kiosk", outcome.code, `${outcome.message} It is tried again.`);
      await wait(nextWaitMs(), closing.signal);
    }
    opening = false;
  }

  async function pageFailed(of: Chromium, fate: PageFate): Promise<void> {
    if (!runs(of)) return;
    log("trouble", "kiosk", `page-${fate}`, `${SENTENCES[fate]} It is opened again.`);
    if (fate === "gone") return of.kill();
    await wait(nextWaitMs(), closing.signal);
    if (page !== null) await openPage(of, page);
  }

  async function browserEnded(of: Chromium, how: string): Promise<void> {
    of.kill();
    if (!runs(of)) return;
    chromium = null;
    page = null;
    log("trouble", "kiosk", "browser-ended", `Chromium ended ${how}. It is started again.`);
    while (!closing.signal.aborted) {
      await wait(nextWaitMs(), closing.signal);
      if (closing.signal.aborted) return;
      const started = await start();
      if (started.ok) return;
      log("trouble", "kiosk", started.code, `${started.message} It is tried again.`);
    }
  }

  async function watch(): Promise<void> {
    while (!closing.signal.aborted) {
      await wait(askEveryMs, closing.signal);
      const [asked, of, before] = [page, chromium, opens];
      if (asked === null || of === null || opening) continue;
      const answered = asked.evaluate("1").then(() => true);
      const hangs = !(await Promise.race([answered, wait(hangsAfterMs, closing.signal).then(() => false)]));
      // A page that was opened again meanwhile lost the question, and is well.
      if (!hangs || !runs(of) || opens !== before) continue;
      log("trouble", "kiosk", "page-hangs", "The mirror's page hangs. Chromium is started again.");
      of.kill();
    }
  }

  const started = await start();
  if (!started.ok) return started;
  const ended = watch();
  return succeed({
    ended,
    evaluate: (expression) =>
      page?.evaluate(expression) ?? Promise.resolve(fail("gone", "Chromium is being started.")),
    get browserPid() {
      return chromium?.pid ?? null;
    },
    restart(why) {
      log("trouble", "kiosk", "restarted", `${why} Chromium is started again.`);
      chromium?.kill();
    },
    async close() {
      closing.abort();
      await chromium?.close();
      await ended;
    },
  });
}

const SENTENCES: Readonly<Record<PageFate, string>> = {
  crashed: "The mirror's page crashed.",
  left: "The mirror's page went to another address.",
  gone: "The mirror's page was closed.",
};

/** Waits, or stops waiting when the signal says so. */
function wait(durationMs: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) return resolve();
    const done = () => {
      clearTimeout(timer);
      signal.removeEventListener("abort", done);
      resolve();
    };
    const timer = setTimeout(done, durationMs);
    signal.addEventListener("abort", done);
  });
}

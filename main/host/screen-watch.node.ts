import type { Clock } from "../base/clock.ts";
import type { Log } from "../base/log.ts";
import { fail, succeed } from "../base/result.ts";
import type { Timers } from "../base/timers.ts";
import type { ScreenStatus, Settings, Today } from "../bridge/contract/console.ts";
import type { ScreenReport, ScreenSettings } from "../bridge/contract/mirror.ts";
import type { BridgeServer, Handlers } from "../bridge/contract/pipe.ts";
import type { LedgerWriter } from "../ledger/ledger-writer.ts";
import type { LedgerReader } from "../ledger/read/ledger-reader.ts";
import { noSubject } from "../ledger/schema/entry.ts";
import { repeat } from "./repeat.ts";
import { countsPresence, FIRST_WORD_WITHIN_MS, SILENT_AFTER_MS, screenStateOf } from "./screen-state.ts";
import { throttle } from "./throttle.ts";

const LOOK_EVERY_MS = 1_000;
/** Consoles are told of changes at most this often. */
const TELL_EVERY_MS = 1_000;

export interface ScreenWatchOptions {
  readonly siteId: string;
  readonly screenId: string;
  readonly simulated: boolean;
  readonly settings: () => Settings;
  /** What people call the screen, and what should be on it. */
  readonly known: () => Pick<ScreenStatus, "name" | "groupName" | "tags" | "dueVersion">;
  readonly ledger: LedgerWriter;
  /** How staff left the camera switch before the restart; see `readCameraOff`. */
  readonly cameraOff: boolean;
  readonly clock: Clock;
  readonly timers: Timers;
  readonly log: Log;
  readonly emit: BridgeServer["emit"];
  /** A page was loaded anew. */
  readonly onPageBegan: () => void;
  /** The page is hung: the shell loads it again. Called again for as long as it stays silent. */
  readonly onSilent: (screenId: string) => void;
  /** Screens that other machines show. */
  readonly others: () => readonly ScreenStatus[];
  /** The rest of *Today*. */
  readonly today: () => Promise<Omit<Today, "screens" | "simulated">>;
}

export interface ScreenWatch {
  readonly handlers: Pick<Handlers, "screen.hello" | "screen.report" | "screen.set-camera" | "today.get">;
  readonly status: () => ScreenStatus;
  /** For the heartbeat; null while the page is silent. */
  readonly pulse: () => { readonly phase: string; readonly counting: boolean } | null;
  /** Something on *Today* changed; consoles hear of it at most once a second. */
  readonly todayChanged: () => void;
  /** The site's settings changed; the page hears of it. */
  readonly settingsChanged: () => void;
  readonly close: () => void;
}

/** Watches over one screen: what its page reports, whether it still speaks, and its camera switch. */
export function createScreenWatch(options: ScreenWatchOptions): ScreenWatch {
  const { siteId, screenId, simulated, settings, ledger, clock, timers, log, emit } = options;
  let cameraOff = options.cameraOff;
  let report: ScreenReport | null = null;
  let lastSeenAtMs: number | null = null;
  let silent = false;
  let quietSinceMonotonicMs = clock.monotonicMs();
  let patienceMs = FIRST_WORD_WITHIN_MS;
  const todayChanged = throttle(timers, TELL_EVERY_MS, () => emit("today.changed", {}));

  function heard(): void {
    lastSeenAtMs = clock.nowMs();
    quietSinceMonotonicMs = clock.monotonicMs();
    patienceMs = SILENT_AFTER_MS;
    if (silent) {
      log("notice", "screen", "speaks-again", `The page of ${screenId} answers again.`);
      todayChanged();
    }
    silent = false;
  }

  /** The page's own log stays in its browser; what staff must do about stands in ours too. */
  function tellFault(before: ScreenReport["fault"], now: ScreenReport["fault"]): void {
    if (now?.code === before?.code) return;
    if (now !== null) log("trouble", "screen", now.code, `${screenId}: ${now.message}`);
    else log("notice", "screen", "well-again", `${screenId} is well again.`);
  }

  function look(): void {
    if (clock.monotonicMs() - quietSinceMonotonicMs < patienceMs) return;
    quietSinceMonotonicMs = clock.monotonicMs();
    patienceMs = FIRST_WORD_WITHIN_MS;
    if (!silent)
      log(
        "trouble",
        "screen",
        "silent",
        `The page of ${screenId} has gone silent; a screen that runs in a kiosk or in Electron loads it again by itself.`,
      );
    silent = true;
    todayChanged();
    options.onSilent(screenId);
  }

  function screenSettings(): ScreenSettings {
    const { siteName, locale, profile, placement, accent, cameraPlace, questionEveryVisits } = settings();
    return {
      siteId,
      siteName,
      screenId,
      locale,
      profile,
      placement,
      cameraOff,
      accent,
      simulated,
      ...(cameraPlace ? { cameraPlace } : {}),
      ...(questionEveryVisits ? { questionEveryVisits } : {}),
    };
  }

  async function setCamera(off: boolean): Promise<void> {
    // The switch works at once, whatever the disk does; the entry follows.
    cameraOff = off;
    emit("screen.settings-changed", screenSettings());
    todayChanged();
    const written = await ledger.append([{ kind: "camera", ...noSubject, payload: { off, by: "staff" } }]);
    if (!written.ok)
      log(
        "trouble",
        "screen",
        written.code,
        `The camera switch works but is not recorded: ${written.message}`,
      );
  }

  function status(): ScreenStatus {
    const state = screenStateOf(report, silent);
    return { screenId, ...options.known(), state, report, lastSeenAtMs, cameraOff };
  }

  const stopLooking = repeat(timers, LOOK_EVERY_MS, look);
  return {
    status,
    todayChanged,
    close: stopLooking,
    settingsChanged: () => emit("screen.settings-changed", screenSettings()),
    pulse: () =>
      silent || report === null
        ? null
        : { phase: report.phase, counting: countsPresence(settings(), cameraOff, report) },
    handlers: {
      "screen.hello": ({ fresh }) => {
        heard();
        if (fresh) options.onPageBegan();
        return succeed(screenSettings());
      },
      "screen.report": (next) => {
        const changed = JSON.stringify(next) !== JSON.stringify(report);
        tellFault(report?.fault ?? null, next.fault);
        report = next;
        heard();
        if (changed) todayChanged();
        return succeed(null);
      },
      "screen.set-camera": async ({ screenId: wanted, off }) => {
        if (wanted !== screenId)
          return fail("no-such-screen", `There is no screen "${wanted}" at this site.`);
        if (off !== cameraOff) await setCamera(off);
        return succeed(null);
      },
      "today.get": async () =>
        succeed({ ...(await options.today()), screens: [status(), ...options.others()], simulated }),
    },
  };
}

/** How staff last left the camera switch, whatever this machine's one screen was called then; on where they never did. */
export function readCameraOff(reader: LedgerReader): boolean {
  const lastWord = reader.rows(
    `SELECT json_extract(payload, '$.off') AS off FROM entries
     WHERE kind = 'camera' AND json_extract(payload, '$.by') = 'staff'
     ORDER BY id DESC LIMIT 1`,
  );
  return Array.from(lastWord)[0]?.off === 1;
}

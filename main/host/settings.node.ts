import { readFileSync } from "node:fs";
import { isTimeZone } from "../base/civil-time.ts";
import type { Clock } from "../base/clock.ts";
import type { Log } from "../base/log.ts";
import { fail, type Result, succeed } from "../base/result.ts";
import { createSignal, type Unsubscribe } from "../base/signal.ts";
import { writeFileAtomically } from "../base/write-file-atomically.node.ts";
import { type Settings, settingsSchema } from "../bridge/contract/console.ts";
import type { Handlers } from "../bridge/contract/pipe.ts";
import { setAside } from "../ledger/set-aside.node.ts";

/** What a mirror is before anybody has set it. */
export const defaultSettings: Settings = {
  siteName: "Psyche Demo",
  timeZone: "Europe/Berlin",
  locale: "en",
  profile: "off",
  placement: "floor",
  accent: "#7a3b2e",
  retentionDays: 90,
  escalationSeconds: 90,
  contentApproval: false,
  calmScreens: false,
  questionEveryVisits: null,
  questionByCode: false,
  questionAddress: null,
};

export interface SettingsOptions {
  readonly file: string;
  readonly clock: Clock;
  readonly log: Log;
}

export interface SettingsDesk {
  current(): Settings;
  onChange(listener: (settings: Settings) => void): Unsubscribe;
  readonly handlers: Pick<Handlers, "settings.get" | "settings.set">;
}

/**
 * The settings of the site in one JSON file. Missing keys take their defaults, so that a new version may add some. A
 * file that cannot be understood is set aside under a dated name and the defaults are used; the log says so.
 */
export function openSettings({ file, clock, log }: SettingsOptions): SettingsDesk {
  let settings = readSettings(file, clock, log);
  const changed = createSignal<Settings>();
  return {
    current: () => settings,
    onChange: (listener) => changed.subscribe(listener),
    handlers: {
      "settings.get": () => succeed(settings),
      "settings.set": async (next) => {
        if (!isTimeZone(next.timeZone))
          return fail(
            "unknown-time-zone",
            `There is no time zone "${next.timeZone}"; one is "Europe/Berlin".`,
          );
        const written = await writeFileAtomically({ file, text: `${JSON.stringify(next, null, 2)}\n` });
        if (!written.ok) {
          log("trouble", "settings", written.code, written.message);
          return written;
        }
        settings = next;
        changed.emit(settings);
        return succeed(settings);
      },
    },
  };
}

function readSettings(file: string, clock: Clock, log: Log): Settings {
  let text: string;
  try {
    text = readFileSync(file, "utf8");
  } catch (error) {
    const missing = error instanceof Error && "code" in error && error.code === "ENOENT";
    if (!missing) {
      const why = error instanceof Error ? error.message : String(error);
      log(
        "trouble",
        "settings",
        "unreadable",
        `The settings ${file} cannot be read (${why}); defaults are used.`,
      );
    }
    return defaultSettings;
  }
  const parsed = parseSettings(text);
  if (parsed.ok) return parsed.value;
  log(
    "trouble",
    "settings",
    "set-aside",
    `The settings ${file} cannot be used: ${parsed.message}. ${keep(file, clock)} Defaults are used until an admin sets them again.`,
  );
  return defaultSettings;
}

function parseSettings(text: string): Result<Settings, "malformed"> {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return fail("malformed", "it is no JSON");
  }
  if (typeof json !== "object" || json === null || Array.isArray(json))
    return fail("malformed", "it is no object");
  const parsed = settingsSchema.safeParse({ ...defaultSettings, ...json });
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    return fail("malformed", `${issue?.path.join(".") || "it"}: ${issue?.message}`);
  }
  return isTimeZone(parsed.data.timeZone)
    ? succeed(parsed.data)
    : fail("malformed", `timeZone: there is no time zone "${parsed.data.timeZone}"`);
}

function keep(file: string, clock: Clock): string {
  try {
    return `It is kept as ${setAside(file, clock.nowMs())}.`;
  } catch {
    return "It stays where it is, as its folder cannot be written.";
  }
}

import { fail, type Result, succeed } from "../base/result.ts";

/** `electron` and `kiosk` open a full-screen page; `browser` is the host alone, for a desk. */
export const SHELLS = ["electron", "kiosk", "browser"] as const;
export type Shell = (typeof SHELLS)[number];

export interface StartOptions {
  /** Null: the best that this machine can do. */
  readonly shell: Shell | null;
  readonly demo: boolean;
  readonly dataDir: string | null;
  readonly mirrorPort: number;
  readonly consolePort: number;
}

const DEFAULTS: StartOptions = {
  shell: null,
  demo: false,
  dataDir: null,
  mirrorPort: 7410,
  consolePort: 7420,
};

export const USAGE = `npm start -- [--shell electron|kiosk|browser] [--demo] [--data FOLDER] [--mirror-port N] [--console-port N]`;

/** Reads the arguments of `npm start`; an unknown or broken one is named. */
export function parseStart(args: readonly string[]): Result<StartOptions, "usage"> {
  let options = DEFAULTS;
  for (let index = 0; index < args.length; index++) {
    const name = args[index] ?? "";
    if (name === "--demo") {
      options = { ...options, demo: true };
      continue;
    }
    const value = args[++index];
    const next = value === undefined ? null : withValue(options, name, value);
    if (!next)
      return fail("usage", `"${[name, value].filter(Boolean).join(" ")}" is not understood. Usage: ${USAGE}`);
    options = next;
  }
  return succeed(options);
}

function withValue(options: StartOptions, name: string, value: string): StartOptions | null {
  const port = /^\d{1,5}$/.test(value) && Number(value) < 65_536 ? Number(value) : null;
  switch (name) {
    case "--shell":
      return SHELLS.includes(value as Shell) ? { ...options, shell: value as Shell } : null;
    case "--data":
      return { ...options, dataDir: value };
    case "--mirror-port":
      return port === null ? null : { ...options, mirrorPort: port };
    case "--console-port":
      return port === null ? null : { ...options, consolePort: port };
    default:
      return null;
  }
}

/** What the machine has, looked at once. */
export interface Machine {
  readonly display: boolean;
  readonly electron: boolean;
  readonly chromium: boolean;
}

/** The shell to run and, where it is not what one would expect, one line that says why. */
export function chooseShell(wanted: Shell | null, machine: Machine): { shell: Shell; why: string | null } {
  if (wanted === "browser") return { shell: "browser", why: null };
  if (!machine.display) {
    return {
      shell: "browser",
      why: "There is no display (DISPLAY and WAYLAND_DISPLAY are empty), so the host runs alone.",
    };
  }
  if (wanted !== "kiosk" && machine.electron) return { shell: "electron", why: null };
  if (machine.chromium) {
    return {
      shell: "kiosk",
      why:
        wanted === "kiosk"
          ? null
          : "Electron's program is not here, so the mirror runs in Chromium's kiosk mode.",
    };
  }
  return { shell: "browser", why: "There is neither Electron nor Chromium, so the host runs alone." };
}

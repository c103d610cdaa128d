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
  /** Electron's program; null where it is not here or does not run. */
  readonly electron: string | null;
  readonly chromium: boolean;
}

/** A shell to run and, where it is not what one would expect, one line that says why. */
export type ShellChoice =
  | { readonly shell: "electron"; readonly program: string; readonly why: null }
  | ShellHere;

/** A shell whose host is this very process. */
export interface ShellHere {
  readonly shell: "kiosk" | "browser";
  readonly why: string | null;
}

/** The best shell: the one that was asked for, else Electron, the kiosk, the host alone, as the machine lets it. */
export function chooseShell(wanted: Shell | null, machine: Machine): ShellChoice {
  const { electron, display } = machine;
  const may = display && (wanted ?? "electron") === "electron";
  if (may && electron !== null) return { shell: "electron", program: electron, why: null };
  return chooseShellHere(wanted, machine);
}

/** The best shell where Electron is not wanted or does not run. */
export function chooseShellHere(wanted: Shell | null, { display, chromium }: Machine): ShellHere {
  if (wanted === "browser") return { shell: "browser", why: null };
  if (!display) {
    const why = "There is no display (DISPLAY and WAYLAND_DISPLAY are empty), so the host runs alone.";
    return { shell: "browser", why };
  }
  if (!chromium)
    return { shell: "browser", why: "There is no Chromium to show the mirror in, so the host runs alone." };
  return { shell: "kiosk", why: wanted === "kiosk" ? null : "The mirror runs in Chromium's kiosk mode." };
}

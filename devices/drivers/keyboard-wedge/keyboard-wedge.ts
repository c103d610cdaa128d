import { MAX_CODE_LENGTH, type Scan } from "../../contract/device-event.ts";

/** Longest gap between two keys of a scanner. Measured: 0.3–19 ms; a key held down repeats every 33 ms or slower. */
export const MAX_KEY_GAP_MS = 30;
/** Longest gap before the key that ends a code. Measured: up to 52 ms. */
export const MAX_END_GAP_MS = 100;
/** Shortest code; people do not hit four keys and Enter this fast, and no label carries fewer. */
export const MIN_WEDGE_LENGTH = 4;
/** Keys that pass to the page before a run is taken for a scanner's. */
const KEYS_THAT_PASS = 2;

const END_KEYS: ReadonlySet<string> = new Set(["Enter", "Tab"]);
/** A scanner presses these to type capitals and control characters. */
const HELD_KEYS: ReadonlySet<string> = new Set(["Shift", "CapsLock", "AltGraph"]);
/** AIM identifier that a scanner may be set to type before the code. */
const AIM_IDENTIFIER = /^\]([A-Za-z][0-9A-Za-z])(?=.)/;

export interface KeyboardWedge {
  /**
   * Takes one key press (`KeyboardEvent.key`) and the instant it was pressed: `event.timeStamp`, not the clock, so
   * that a busy page does not stretch the gaps. `swallow`: the key belongs to a scan; keep it from the page.
   */
  key(key: string, atMs: number): "swallow" | "pass";
}

export interface KeyboardWedgeOptions {
  /** A code was typed faster than people type, and ended by Enter or Tab. `atMs` is that of its last key. */
  readonly onScan: (scan: Scan) => void;
}

/**
 * Tells a scanner that types like a keyboard from a person who types, by the gaps between the keys alone. The first
 * two keys of a scan pass to the page (nothing can be known of them yet); the rest, and the Enter, do not.
 */
export function createKeyboardWedge({ onScan }: KeyboardWedgeOptions): KeyboardWedge {
  let run = "";
  let lastAtMs = Number.NEGATIVE_INFINITY;

  return {
    key(key, atMs) {
      const gapMs = atMs - lastAtMs;
      if (END_KEYS.has(key)) return end(gapMs, atMs);
      const continues = run !== "" && gapMs >= 0 && gapMs <= MAX_KEY_GAP_MS;
      if (HELD_KEYS.has(key)) {
        if (continues) lastAtMs = atMs;
        return "pass";
      }
      if (Array.from(key).length !== 1) {
        run = "";
        return "pass";
      }
      // One more than allowed is enough to know that it is no code.
      run = (continues ? run + key : key).slice(0, MAX_CODE_LENGTH + 1);
      lastAtMs = atMs;
      return Array.from(run).length > KEYS_THAT_PASS ? "swallow" : "pass";
    },
  };

  function end(gapMs: number, atMs: number): "swallow" | "pass" {
    const typed = run;
    run = "";
    const inTime = gapMs >= 0 && gapMs <= MAX_END_GAP_MS;
    if (!inTime || typed.length < MIN_WEDGE_LENGTH || isOneKeyHeld(typed)) return "pass";
    if (typed.length > MAX_CODE_LENGTH) return "swallow";
    const symbology = AIM_IDENTIFIER.exec(typed)?.[1] ?? null;
    const code = symbology === null ? typed : typed.slice(3);
    onScan({ kind: "scan", deviceKind: "keyboard-wedge", code, symbology, atMs });
    return "swallow";
  }
}

/** Some systems let a key that is held down repeat as fast as a scanner types. */
function isOneKeyHeld(typed: string): boolean {
  return new Set(typed).size === 1;
}

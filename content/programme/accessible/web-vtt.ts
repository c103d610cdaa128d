import type { CaptionFaultCode } from "../../schema/signage/caption-fault.ts";

/** Faults that are told; a file that is something else altogether has one a line. */
export const MAX_CAPTION_FAULTS = 20;
const HEADER = /^\uFEFF?WEBVTT(?:[ \t].*)?$/;
const TIMING =
  /^\s*(?:(\d{2,}):)?([0-5]\d):([0-5]\d)\.(\d{3})\s*-->\s*(?:(\d{2,}):)?([0-5]\d):([0-5]\d)\.(\d{3})(?:\s.*)?$/;
const ARROW = "-->";

const MESSAGES = {
  header: "the first line must be WEBVTT; players show none of these captions.",
  "no-time": "has no time; write it below a line like 00:01.000 --> 00:03.000.",
  "no-gap": "stands between two captions; leave an empty line before each of them.",
  "ends-first": "ends before it begins; change its times.",
  "no-words": "has no words; write them below its time.",
  "out-of-order": "begins before the one above; put them in order.",
  "time-among-words": "is a time among the words of another; leave an empty line before it.",
  empty: "there is no caption below this line; write some.",
  comma: "has a comma in its time, as SubRip has it; write a point: 00:01.000 --> 00:03.000.",
  unreadable: "has a time that cannot be read; write it like 00:01.000 --> 00:03.000.",
} as const satisfies Readonly<Record<CaptionFaultCode, string>>;

/** What is wrong with a line of captions; lines count from 1. The message goes on after the line's number. */
export interface CaptionFault {
  readonly line: number;
  readonly code: CaptionFaultCode;
  readonly message: string;
}

/** What a WebVTT file holds. */
export interface CaptionsRead {
  /** Captions that a player shows. */
  readonly cues: number;
  /** When the last one leaves, milliseconds; 0 where there is none. */
  readonly untilMs: number;
  readonly faults: readonly CaptionFault[];
}

/**
 * Reads WebVTT as players do: what they would pass over is a fault with its line. Source: WebVTT, W3C, 4.1 and 6.1.
 */
export function readWebVtt(text: string): CaptionsRead {
  const lines = text.split(/\r\n|\r|\n/);
  const faults: CaptionFault[] = [];
  const fault = (at: number, code: CaptionFaultCode): void => {
    if (faults.length < MAX_CAPTION_FAULTS) faults.push({ line: at + 1, code, message: MESSAGES[code] });
  };
  if (!HEADER.test(lines[0] ?? "")) {
    fault(0, "header");
    return { cues: 0, untilMs: 0, faults };
  }
  let cues = 0;
  let untilMs = 0;
  let beganMs = 0;
  // What follows the header up to the first empty line belongs to it.
  for (const block of blocksOf(lines, afterHeader(lines))) {
    const timed = block.lines.findIndex((line) => line.includes(ARROW));
    if (timed === -1) {
      if (!/^(?:NOTE|STYLE|REGION)(?:[ \t]|$)/.test(block.lines[0] ?? "")) fault(block.at, "no-time");
      continue;
    }
    const at = block.at + timed;
    const line = block.lines[timed] ?? "";
    const times = timesOf(line);
    if (timed > 1) fault(block.at, "no-gap");
    if (times === null) fault(at, timeFault(line));
    else if (times.untilMs <= times.fromMs) fault(at, "ends-first");
    else if (!block.lines.slice(timed + 1).some((words) => words.trim() !== "")) fault(at, "no-words");
    else {
      if (times.fromMs < beganMs) fault(at, "out-of-order");
      cues += 1;
      beganMs = Math.max(beganMs, times.fromMs);
      untilMs = Math.max(untilMs, times.untilMs);
    }
    const inner = block.lines.findIndex((words, place) => place > timed && words.includes(ARROW));
    if (inner !== -1) fault(block.at + inner, "time-among-words");
  }
  if (cues === 0 && faults.length === 0) fault(0, "empty");
  return { cues, untilMs, faults };
}

function afterHeader(lines: readonly string[]): number {
  const empty = lines.indexOf("", 1);
  return empty === -1 ? lines.length : empty;
}

/** Lines between empty ones, with where each block begins. */
function blocksOf(lines: readonly string[], from: number) {
  const blocks: { readonly at: number; readonly lines: string[] }[] = [];
  for (let at = from; at < lines.length; at++) {
    const line = lines[at] ?? "";
    if (line === "") continue;
    const isNew = (lines[at - 1] ?? "") === "";
    if (isNew) blocks.push({ at, lines: [line] });
    else blocks.at(-1)?.lines.push(line);
  }
  return blocks;
}

function timesOf(line: string): { readonly fromMs: number; readonly untilMs: number } | null {
  const found = TIMING.exec(line);
  if (found === null) return null;
  const [, ...parts] = found;
  const at = (from: number): number => {
    const [hours = 0, minutes = 0, seconds = 0, thousandths = 0] = parts
      .slice(from, from + 4)
      .map((part) => Number(part ?? 0));
    return ((hours * 60 + minutes) * 60 + seconds) * 1_000 + thousandths;
  };
  return { fromMs: at(0), untilMs: at(4) };
}

function timeFault(line: string): CaptionFaultCode {
  return /\d,\d{3}/.test(line) ? "comma" : "unreadable";
}

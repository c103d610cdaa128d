import { mkdirSync, readFileSync, statSync } from "node:fs";
import { dirname } from "node:path";
import type { Log } from "../../main/base/log.ts";
import { createSignal, type Unsubscribe } from "../../main/base/signal.ts";
import { systemTimers } from "../../main/base/system-timers.node.ts";
import type { Timers } from "../../main/base/timers.ts";
import { writeFileAtomically } from "../../main/base/write-file-atomically.node.ts";
import { type Fault, type Parsed, type Refusal, refuse, tellFault } from "./fault.ts";

/** How often the file is looked at; a poll, because change notices do not come from network folders. */
export const LOOK_EVERY_MS = 2_000;

export interface KeptDocumentOptions<T> {
  /** The file that people or imports change. */
  readonly file: string;
  /** Our copy of the last good text, below the data folder. */
  readonly lastGoodFile: string;
  readonly parse: (text: string) => Parsed<T>;
  /** What can only be checked with the disk at hand, e.g. whether pictures are there. */
  readonly checkFiles?: (document: T) => readonly Fault[];
  /** What it is in a sentence and in the log, e.g. `catalogue`. */
  readonly part: string;
  readonly log: Log;
  readonly timers?: Timers;
}

/** A document that only a better one replaces. Whoever opens it closes it. */
export interface KeptDocument<T> {
  /** The last good document; null if there never was one. */
  current(): T | null;
  /** Why the file as it is now was refused, in one sentence for staff; null where it is shown. */
  trouble(): string | null;
  /** Called after a new good document was taken. */
  onChange(listener: () => void): Unsubscribe;
  /** Looks now instead of at the next poll. */
  look(): void;
  /** Resolves when the copy of the last good document is on the disk. */
  close(): Promise<void>;
}

/** Opens a document and keeps looking at its file. Faults go to the log once per change, never to a screen. */
export function keepDocument<T>(options: KeptDocumentOptions<T>): KeptDocument<T> {
  const { file, lastGoodFile, part, log, timers = systemTimers } = options;
  const changes = createSignal<null>();
  let current: T | null = null;
  let seenText: string | null | undefined;
  let seenMark = "";
  let waitsForFiles = false;
  let trouble: string | null = null;
  let copying: Promise<void> = Promise.resolve();

  look();
  let stopTimer = timers.after(LOOK_EVERY_MS, poll);

  return {
    current: () => current,
    trouble: () => trouble,
    onChange: (listener) => changes.subscribe(() => listener()),
    look,
    close: () => {
      stopTimer();
      return copying;
    },
  };

  function poll(): void {
    if (waitsForFiles || markOf(file) !== seenMark) look();
    stopTimer = timers.after(LOOK_EVERY_MS, poll);
  }

  function look(): void {
    seenMark = markOf(file);
    const text = readText(file);
    if (text === seenText && !waitsForFiles) return;
    seenText = text;
    const examined = examine(text, options);
    waitsForFiles = !examined.ok && examined.code === "files-missing";
    if (examined.ok) take(examined.value, text ?? "");
    else tell(examined);
  }

  function take(document: T, text: string): void {
    current = document;
    trouble = null;
    log("notice", part, "taken", `The ${part} in ${file} is shown.`);
    keepCopy(text);
    changes.emit(null);
  }

  /** One copy after the other, so that the newest is the last one written. */
  function keepCopy(text: string): void {
    copying = copying.then(async () => {
      if (readText(lastGoodFile) === text) return;
      makeFolder(dirname(lastGoodFile));
      const written = await writeFileAtomically({ file: lastGoodFile, text });
      if (written.ok) return;
      log(
        "trouble",
        part,
        written.code,
        `No copy of the ${part} is kept, it is shown from memory: ${written.message}`,
      );
    });
  }

  function tell(refusal: Refusal): void {
    const shown = current === null ? fallBack() : "The last good one is shown.";
    const sentence = `The ${part} in ${file} was not taken: ${refusal.message} ${shown}`;
    if (sentence === trouble) return;
    trouble = sentence;
    log("trouble", part, refusal.code, trouble);
    for (const fault of refusal.faults) log("notice", part, refusal.code, tellFault(fault));
  }

  /** Shows our copy of the last good document; says what is shown. */
  function fallBack(): string {
    const examined = examine(readText(lastGoodFile), options);
    if (!examined.ok) return `There is no earlier ${part} to show.`;
    current = examined.value;
    changes.emit(null);
    return "The last good one is shown.";
  }
}

type Examined<T> = Pick<KeptDocumentOptions<T>, "file" | "parse" | "checkFiles">;

function examine<T>(text: string | null, { file, parse, checkFiles }: Examined<T>): Parsed<T> {
  if (text === null) {
    return refuse("missing", [{ path: "", message: `there is no readable file ${file}; put it there.` }]);
  }
  const parsed = parse(text);
  const faults = parsed.ok ? (checkFiles?.(parsed.value) ?? []) : [];
  return faults.length > 0 ? refuse("files-missing", faults) : parsed;
}

/** Changes with the file; cheap to ask, so that a large catalogue is read only when it changed. */
function markOf(file: string): string {
  try {
    const { ino, mtimeMs, size } = statSync(file);
    return `${ino} ${mtimeMs} ${size}`;
  } catch {
    // Not there, or in a network folder that went away: reading it gives the sentence.
    return "";
  }
}

/** Where this fails, writing into the folder fails with the sentence that names it. */
function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true });
  } catch {
    return;
  }
}

/** Null where there is no file, or none that we may read. */
function readText(file: string): string | null {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return null;
  }
}

import type { Media } from "../../schema/signage/media.ts";
import { MAX_MEDIA } from "../../schema/signage/programme.ts";
import type {
  FileOrigin,
  ImportedFile,
  ImportFormat,
  ImportResult,
  ProgrammeFragment,
  SkipCode,
  Skipped,
  Taken,
} from "./import-result.ts";
import { type MediumOptions, mediumOf, partPath } from "./medium-of.ts";
import type { MediumFacts, MediumReadings } from "./medium-reading.ts";
import { idOf, nameOf, slugPart } from "./names.ts";

/** Most lines that one import tells of what it took, and of what it left. */
export const MAX_TOLD = 5_000;

type Mutable<T> = { -readonly [K in keyof T]: T[K] extends readonly (infer E)[] ? E[] : T[K] };

/** A medium that is in the draft. */
export interface DraftMedium {
  readonly mediaId: string;
  readonly facts: MediumFacts;
}

/** What an import gathers while it reads its source. Lives as long as one translation. */
export interface Draft extends Omit<Mutable<ProgrammeFragment>, "media"> {
  take(what: string, as: Taken["as"], id: string, tells: string, notes?: readonly string[]): void;
  skip(what: string, code: SkipCode, why: string, retryKey?: string | null): void;
  /** The medium under a key, added once; null where it was not read, which is told once. */
  medium(key: string, options?: MediumOptions): DraftMedium | null;
  /** A medium that the importer wrote itself, e.g. a table. */
  add(medium: Media, what: string, text: string): void;
  /** An id out of parts that nothing in the draft has yet: sources number their parts twice at times. */
  freshId(...parts: readonly (string | number)[]): string;
  result(format: ImportFormat): ImportResult;
}

/** An empty draft. Its name becomes the programme's. */
export function createDraft(name: string, readings: MediumReadings): Draft {
  const taken: Taken[] = [];
  const skipped: Skipped[] = [];
  const media = new Map<string, Media>();
  const files = new Map<string, FileOrigin>();
  const told = new Set<string>();
  const given = new Set<string>();
  const once = (line: readonly unknown[]): boolean => {
    const key = JSON.stringify(line);
    if (told.has(key) || told.size >= 2 * MAX_TOLD) return false;
    told.add(key);
    return true;
  };
  const draft: Draft = {
    programmeId: idOf(slugPart(name) === "" ? `import ${name}` : name),
    name: nameOf(name, "Import"),
    playlists: [],
    layouts: [],
    campaigns: [],
    dayparts: [],
    schedule: [],
    take(what, as, id, tells, notes = []) {
      if (once([as, id])) taken.push({ what, as, id, tells, notes });
    },
    skip(what, code, why, retryKey = null) {
      if (once([what, why])) skipped.push({ what, why, code, retryKey });
    },
    medium(key, options = {}) {
      const reading = readings.get(key);
      if (reading === undefined) return null;
      if (!reading.ok) {
        draft.skip(key, reading.code, reading.why, key);
        return null;
      }
      const medium = mediumOf(reading.facts, options);
      if (!media.has(medium.mediaId)) {
        if (media.size >= MAX_MEDIA) {
          draft.skip(key, "too-large", `One import takes ${MAX_MEDIA} media; split the source.`);
          return null;
        }
        media.set(medium.mediaId, medium);
        for (const [path, origin] of filesOf(medium, key, reading.facts)) {
          if (!files.has(path)) files.set(path, origin);
        }
        draft.take(key, "medium", medium.mediaId, tellFacts(reading.facts), reading.facts.notes);
      }
      return { mediaId: medium.mediaId, facts: reading.facts };
    },
    add(medium, what, text) {
      if (media.has(medium.mediaId)) return;
      media.set(medium.mediaId, medium);
      files.set(medium.path, { kind: "text", text });
      draft.take(what, "medium", medium.mediaId, `${medium.kind}, written from the source`);
    },
    freshId(...parts) {
      let id = idOf(...parts);
      for (let number = 2; given.has(id); number++) id = idOf(...parts, number);
      given.add(id);
      return id;
    },
    result(format) {
      const { programmeId, name: called, playlists, layouts, campaigns, dayparts, schedule } = draft;
      const isEmpty = layouts.length === 0;
      const listed: readonly ImportedFile[] = [...files].map(([path, origin]) => ({ path, origin }));
      return {
        format,
        taken: isEmpty ? [] : taken,
        skipped,
        programme: isEmpty
          ? null
          : {
              programmeId,
              name: called,
              media: [...media.values()],
              playlists,
              layouts,
              campaigns,
              dayparts,
              schedule,
            },
        files: isEmpty ? [] : listed,
      };
    },
  };
  return draft;
}

function filesOf(medium: Media, key: string, facts: MediumFacts): readonly (readonly [string, FileOrigin])[] {
  const parts = facts.kind === "html" ? facts.parts : [];
  const [start] = parts;
  if (start === undefined) return [[medium.path, { kind: "medium", key }]];
  return parts.map((part) => [partPath(medium, start, part), { kind: "part", key, part }]);
}

function tellFacts(facts: MediumFacts): string {
  const megabytes = `${Math.max(0.1, facts.bytes / 1_000_000).toFixed(1)} MB`;
  switch (facts.kind) {
    case "image":
      return `picture ${facts.widthPixels}×${facts.heightPixels}, ${megabytes}`;
    case "video": {
      const sound = facts.hasSound ? "with sound" : "silent";
      return `film ${facts.widthPixels}×${facts.heightPixels}, ${seconds(facts.durationMs)}, ${sound}, ${megabytes}`;
    }
    case "audio":
      return `sound, ${seconds(facts.durationMs)}, ${megabytes}`;
    case "pdf":
      return `PDF, ${facts.pages} ${facts.pages === 1 ? "page" : "pages"}, ${megabytes}`;
    case "html":
      return `page of HTML, ${megabytes}`;
    case "font":
      return `font ${facts.family}, ${megabytes}`;
  }
}

/** A length of time for people: `12.5 s`. */
export function seconds(durationMs: number): string {
  return `${Math.round(durationMs / 100) / 10} s`;
}

/** `1 item`, `3 items`. */
export function counted(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? "" : "s"}`;
}

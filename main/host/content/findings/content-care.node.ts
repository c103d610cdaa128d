import type { Locale } from "../../../../content/schema/locale.ts";
import type { PackageFile } from "../../../../content/schema/signage/manifest.ts";
import type { Timers } from "../../../base/timers.ts";
import type { ContentWarning } from "../../../bridge/contract/content.ts";
import type { DraftState } from "../draft-state.ts";
import { accessibleWarnings } from "./accessible-warnings.ts";
import type { Finding } from "./finding.ts";
import { type FoundContent, isLookedAt, openFindings } from "./findings.node.ts";
import { publishStop, shownMedia } from "./publish-stop.ts";

/** Whoever publishes waits so long for what was not looked at yet; a request may take half a minute. */
const PATIENCE_MS = 20_000;

export interface ContentCareOptions {
  /** Where findings are kept; made where it is missing. */
  readonly folder: string;
  /** Where the library keeps a content. */
  readonly pathOf: (sha256: string) => string;
  readonly timers: Timers;
  /** Something more was found. */
  readonly onChange: () => void;
}

/** A programme with its files. */
export type ShownContent = Pick<DraftState, "programme" | "files">;

/** Takes care that what is shown hurts nobody and can be read. Looks at files beside everything else, one at a time. */
export interface ContentCare {
  /** Counts up whenever warnings may be others. */
  readonly revision: number;
  /** By what was found until now. */
  warnings(state: DraftState, locales: readonly Locale[]): readonly ContentWarning[];
  /** Why this must not be published; null: it may be. Waits a while for what was not looked at yet. */
  stop(state: DraftState): Promise<string | null>;
  /** The same of anything that plays, however long it takes to look at it. */
  stopOf(shown: ShownContent): Promise<string | null>;
  look(file: PackageFile, signal: AbortSignal): Promise<Finding | null>;
  /** Looks at all that a draft shows, and forgets what it shows no more. */
  follow(state: DraftState): Promise<void>;
  close(): Promise<void>;
}

export function openContentCare({ folder, onChange, pathOf, timers }: ContentCareOptions): ContentCare {
  const findings = openFindings(folder);
  const ending = new AbortController();
  let following: Promise<void> = Promise.resolve();
  let followed: DraftState | null = null;

  function contentOf(file: PackageFile): FoundContent {
    return { sha256: file.sha256, mimeType: file.mimeType, file: pathOf(file.sha256) };
  }

  function finder({ files }: Pick<ShownContent, "files">): (path: string) => Finding | null {
    const byPath = new Map(files.map(({ path, sha256 }) => [path, sha256]));
    return (path) => findings.of(byPath.get(path) ?? "");
  }

  function stopBy(shown: ShownContent): string | null {
    const types = new Map(shown.files.map(({ mimeType, path }) => [path, mimeType]));
    return publishStop(shown.programme, {
      findingOf: finder(shown),
      isLookedAt: (path) => isLookedAt(types.get(path) ?? ""),
    });
  }

  async function followNow(state: DraftState): Promise<void> {
    const before = findings.revision;
    // What is shown first: it is what whoever publishes waits for.
    const shown = new Set(shownMedia(state.programme).map(({ path }) => path));
    const inOrder = state.files.toSorted((a, b) => Number(shown.has(b.path)) - Number(shown.has(a.path)));
    await findings.follow(inOrder.map(contentOf), ending.signal);
    if (findings.revision !== before) onChange();
  }

  function follow(state: DraftState): Promise<void> {
    if (followed === state) return following;
    followed = state;
    following = following.then(() => followNow(state));
    return following;
  }

  return {
    get revision() {
      return findings.revision;
    },
    warnings: (state, locales) => accessibleWarnings(state.programme, { findingOf: finder(state), locales }),
    async stop(state) {
      await within(timers, PATIENCE_MS, follow(state));
      return stopBy(state);
    },
    async stopOf(shown) {
      for (const file of shown.files) await findings.look(contentOf(file), ending.signal);
      return ending.signal.aborted ? null : stopBy(shown);
    },
    look: (file, signal) => findings.look(contentOf(file), AbortSignal.any([signal, ending.signal])),
    follow,
    async close() {
      ending.abort();
      await following;
    },
  };
}

/** Waits for work, or for so long. */
async function within(timers: Timers, durationMs: number, work: Promise<void>): Promise<void> {
  let callOff = (): void => undefined;
  const enough = new Promise<void>((resolve) => {
    callOff = timers.after(durationMs, resolve);
  });
  await Promise.race([work, enough]);
  callOff();
}

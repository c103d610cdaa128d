import type { PackageFile } from "../../../content/schema/signage/manifest.ts";
import type { Programme } from "../../../content/schema/signage/programme.ts";
import type { ContentPackage } from "../../../content/verify/verify.node.ts";
import { createSignal, type Unsubscribe } from "../../base/signal.ts";

/** Versions whose files are still answered for: screens change over within seconds, or on their next word. */
const MAX_ANSWERED = 8;

/** What screens play and where its files are. */
export interface Played {
  readonly programme: Programme;
  /** Begin of the address of a file; the path follows. */
  readonly filesAt: string;
  /** As it was published; null: the content folder's own. */
  readonly version: number | null;
}

/** What is on the screens. */
export interface PlayingSign {
  /** The version of the library that is shown; null where none is. */
  version(): number | null;
  /** Whom its manifest names. */
  author(): string | null;
  current(): Played | null;
  /** Files of a version that is played, or was lately; null where it was not. */
  filesOf(version: number): ReadonlyMap<string, PackageFile> | null;
  /** Answers for a version's files, without showing it. */
  answerFor(version: ContentPackage): void;
  show(version: ContentPackage): void;
  /** The fallback is another. */
  retell(): void;
  onChange(listener: () => void): Unsubscribe;
}

/** `fallback`: what is played while no version is. */
export function createPlayingSign(fallback: () => Played | null): PlayingSign {
  const answered = new Map<number, ReadonlyMap<string, PackageFile>>();
  const changes = createSignal<null>();
  let shown: ContentPackage | null = null;

  function answerFor({ manifest }: ContentPackage): void {
    answered.delete(manifest.version);
    answered.set(manifest.version, new Map(manifest.files.map((file) => [file.path, file])));
    for (const version of answered.keys())
      if (answered.size > MAX_ANSWERED && version !== shown?.manifest.version) answered.delete(version);
  }

  return {
    version: () => shown?.manifest.version ?? null,
    author: () => shown?.manifest.author ?? null,
    current: () =>
      shown === null
        ? fallback()
        : {
            programme: shown.programme,
            filesAt: `/sign/${shown.manifest.version}/`,
            version: shown.manifest.version,
          },
    filesOf: (version) => answered.get(version) ?? null,
    answerFor,
    show(version) {
      shown = version;
      answerFor(version);
      changes.emit(null);
    },
    retell: () => changes.emit(null),
    onChange: (listener) => changes.subscribe(() => listener()),
  };
}

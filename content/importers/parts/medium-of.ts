import type { ContentText } from "../../schema/signage/content-text.ts";
import type { Media } from "../../schema/signage/media.ts";
import type { MediumFacts } from "./medium-reading.ts";
import { baseName, idOf, nameOf, slugPart } from "./names.ts";

/** How a medium is called and until when it may be shown. */
export interface MediumOptions {
  /** As staff call it; else after its file. */
  readonly name?: string;
  /** What it shows, for those who cannot see it. */
  readonly alt?: ContentText | null;
  readonly expiresAtMs?: number | null;
}

const HASH_DIGITS = 10;

/** The medium of a file: its id and path come from its name and content, so that another import finds it again. */
export function mediumOf(facts: MediumFacts, { name, alt = null, expiresAtMs = null }: MediumOptions): Media {
  const called = slugPart(baseName(facts.fileName)) || facts.kind;
  const fileId = idOf(called, facts.sha256.slice(0, HASH_DIGITS));
  const shared = {
    mediaId: expiresAtMs === null ? fileId : idOf(fileId, "until", Math.floor(expiresAtMs / 60_000)),
    name: nameOf(name ?? baseName(facts.fileName), facts.kind),
    path: `media/${fileId}.${facts.extension}`,
    tags: [],
    expiresAtMs,
  };
  switch (facts.kind) {
    case "image": {
      const { kind, widthPixels, heightPixels } = facts;
      return { kind, ...shared, widthPixels, heightPixels, alt };
    }
    case "video": {
      const { kind, widthPixels, heightPixels, durationMs, hasSound } = facts;
      return { kind, ...shared, widthPixels, heightPixels, durationMs, hasSound, alt, captions: {} };
    }
    case "audio":
      return { kind: facts.kind, ...shared, durationMs: facts.durationMs, alt, captions: {} };
    case "pdf":
      return { kind: facts.kind, ...shared, pages: facts.pages, alt };
    case "html":
      return {
        kind: facts.kind,
        ...shared,
        path: `${pageFolder(fileId)}/${facts.parts[0] ?? "index.html"}`,
        alt,
      };
    case "font":
      return { kind: facts.kind, ...shared, family: facts.family };
  }
}

/** The folder of a page, which it shares with nothing else. */
function pageFolder(fileId: string): string {
  return `pages/${fileId}`;
}

/** Where the parts of a packed page go, beside its first file. */
export function partPath(medium: Media, start: string, part: string): string {
  return `${medium.path.slice(0, -start.length)}${part}`;
}

import { type Untranslated, untranslated } from "../../../../content/programme/accessible/untranslated.ts";
import { faintWords } from "../../../../content/programme/accessible/words-on-ground.ts";
import { indexProgramme } from "../../../../content/programme/index-programme.ts";
import type { Locale } from "../../../../content/schema/locale.ts";
import type { Media } from "../../../../content/schema/signage/media.ts";
import type { Programme } from "../../../../content/schema/signage/programme.ts";
import type { ContentWarning } from "../../../bridge/contract/content.ts";
import type { Finding } from "./finding.ts";

/** Faults of one captions file that are told. */
const MAX_TOLD_FAULTS = 3;
/** Captions may stay on for so long after their film's end: times are rounded. */
const LATE_CAPTION_MS = 500;
const LANGUAGES: Readonly<Record<Locale, string>> = { en: "English", fr: "French", de: "German" };
const WHAT: Readonly<Record<Untranslated["what"], string>> = {
  text: "Its words are",
  alt: "Its words for those who cannot see it are",
  captions: "Its captions are",
};

export interface AccessibleRequest {
  /** What was found in the file of a path; null: nothing yet. */
  readonly findingOf: (path: string) => Finding | null;
  /** Languages of the site's screens. */
  readonly locales: readonly Locale[];
}

/** What some people could not see, read, hear or bear of a programme. Files that were not looked at yet add nothing. */
export function accessibleWarnings(
  programme: Programme,
  { findingOf, locales }: AccessibleRequest,
): readonly ContentWarning[] {
  return [
    ...programme.media.flatMap((medium) => flashing(medium, findingOf(medium.path))),
    ...programme.media.flatMap((medium) => faultyCaptions(medium, findingOf)),
    ...hardToRead(programme, findingOf),
    ...untranslated(programme, [...new Set(locales)]).map(inOtherLanguage),
  ];
}

/** Seconds in which a medium flashes too often, as words; null: in none. */
export function flashSentence({ name }: Media, finding: Finding | null): string | null {
  if (finding?.kind !== "picture") return null;
  const { general, red } = finding.flashes;
  if (general.length === 0 && red.length === 0) return null;
  const [seconds, what] = general.length > 0 ? [general, "flashes"] : [red, "flashes in red"];
  const places = seconds.slice(0, 5).map((second) => clock(second));
  const more = seconds.length > 5 ? " and later" : "";
  return `"${name}" ${what} more than three times a second at ${places.join(", ")}${more}; that can bring on seizures. Slow, dim or cut that part, and load it again.`;
}

function flashing(medium: Media, finding: Finding | null): readonly ContentWarning[] {
  const text = flashSentence(medium, finding);
  if (text !== null) return [{ kind: "media", id: medium.mediaId, code: "flashes", text }];
  if (finding?.kind !== "unseen") return [];
  const why = `"${medium.name}" could not be looked at for flashes: ${finding.why}. Look at it yourself, or load it again.`;
  return [{ kind: "media", id: medium.mediaId, code: "not-looked-at", text: why }];
}

function faultyCaptions(medium: Media, findingOf: AccessibleRequest["findingOf"]): readonly ContentWarning[] {
  if (!("captions" in medium)) return [];
  return Object.entries(medium.captions).flatMap(([locale, path]) => {
    const finding = findingOf(path);
    if (finding?.kind !== "captions") return [];
    const { faults, untilMs } = finding;
    const told = faults.slice(0, MAX_TOLD_FAULTS).map(({ line, message }) => `line ${line} ${message}`);
    if (faults.length > MAX_TOLD_FAULTS) told.push(`and more below line ${faults[MAX_TOLD_FAULTS]?.line}.`);
    if (untilMs > medium.durationMs + LATE_CAPTION_MS)
      told.push(
        `they go on until ${clock(untilMs / 1_000)}, and it ends at ${clock(medium.durationMs / 1_000)}.`,
      );
    if (told.length === 0) return [];
    const text = `Captions (${locale}) of "${medium.name}", ${path}: ${told.join(" ")}`;
    return [{ kind: "media", id: medium.mediaId, code: "captions-faulty", text }];
  });
}

function hardToRead(
  programme: Programme,
  findingOf: AccessibleRequest["findingOf"],
): readonly ContentWarning[] {
  const groundOf = ({ path }: Media) => {
    const finding = findingOf(path);
    return finding?.kind === "picture" ? finding.ground : null;
  };
  return faintWords(indexProgramme(programme), groundOf).map(({ layout, needed, on, ratio, widget }) => {
    const upon = on === null ? "its ground" : `"${on}"`;
    const text = `In "${layout.name}" the words of "${widget.name}" stand out by ${tell(ratio)}:1 from ${upon}; they need ${tell(needed)}:1 to be read. Give them another colour, or a ground of their own.`;
    return { kind: "layout", id: layout.layoutId, code: "low-contrast", text };
  });
}

function inOtherLanguage({ missing, name, part, what }: Untranslated): ContentWarning {
  const languages = missing.map((locale) => LANGUAGES[locale]).join(" and ");
  const text = `"${name}" is shown on screens that speak ${languages}. ${WHAT[what]} not there in that language, and are told in another one; translate them.`;
  return { kind: part.kind, id: part.id, code: "no-translation", text };
}

/** Cut, not rounded: 4.48 must not be told as 4.5. */
function tell(ratio: number): string {
  return (Math.floor(10 * ratio) / 10).toFixed(1);
}

function clock(seconds: number): string {
  return `${Math.floor(seconds / 60)}:${String(Math.floor(seconds % 60)).padStart(2, "0")}`;
}

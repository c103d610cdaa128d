import { cutRatio, placeText } from "../../../../content/programme/accessible/told-numbers.ts";
import { type Untranslated, untranslated } from "../../../../content/programme/accessible/untranslated.ts";
import { faintWords } from "../../../../content/programme/accessible/words-on-ground.ts";
import { indexProgramme } from "../../../../content/programme/index-programme.ts";
import { LOCALES, type Locale } from "../../../../content/schema/locale.ts";
import type { Media } from "../../../../content/schema/signage/media.ts";
import type { Programme } from "../../../../content/schema/signage/programme.ts";
import type { ContentWarning } from "../../../bridge/contract/content.ts";
import type { WarningFacts } from "../../../bridge/contract/content-warning.ts";
import type { Finding } from "./finding.ts";

/** Faults of one captions file that are told. */
const MAX_TOLD_FAULTS = 3;
/** Seconds that flash which are told. */
const MAX_TOLD_SECONDS = 5;
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
  const flashes = flashesOf(finding);
  if (flashes === null) return null;
  const what = flashes.isRed ? "flashes in red" : "flashes";
  const places = flashes.atSeconds.map((second) => placeText(second)).join(", ");
  const more = flashes.hasMore ? " and later" : "";
  return `"${name}" ${what} more than three times a second at ${places}${more}; that can bring on seizures. Slow, dim or cut that part, and load it again.`;
}

function flashesOf(finding: Finding | null): Extract<WarningFacts, { of: "flashes" }> | null {
  if (finding?.kind !== "picture") return null;
  const { general, red } = finding.flashes;
  if (general.length === 0 && red.length === 0) return null;
  const isRed = general.length === 0;
  const seconds = isRed ? red : general;
  const hasMore = seconds.length > MAX_TOLD_SECONDS;
  return { of: "flashes", isRed, atSeconds: seconds.slice(0, MAX_TOLD_SECONDS), hasMore };
}

function flashing(medium: Media, finding: Finding | null): readonly ContentWarning[] {
  const text = flashSentence(medium, finding);
  const facts = flashesOf(finding);
  if (text !== null && facts !== null)
    return [{ kind: "media", id: medium.mediaId, code: "flashes", text, facts }];
  if (finding?.kind !== "unseen") return [];
  const why = `"${medium.name}" could not be looked at for flashes: ${finding.why}. Look at it yourself, or load it again.`;
  return [{ kind: "media", id: medium.mediaId, code: "not-looked-at", text: why }];
}

function faultyCaptions(medium: Media, findingOf: AccessibleRequest["findingOf"]): readonly ContentWarning[] {
  if (!("captions" in medium)) return [];
  return LOCALES.flatMap((locale): readonly ContentWarning[] => {
    const path = medium.captions[locale];
    const finding = path === undefined ? null : findingOf(path);
    if (finding?.kind !== "captions") return [];
    const late =
      finding.untilMs > medium.durationMs + LATE_CAPTION_MS
        ? { untilSeconds: finding.untilMs / 1_000, filmSeconds: medium.durationMs / 1_000 }
        : null;
    if (finding.faults.length === 0 && late === null) return [];
    const faults = finding.faults.slice(0, MAX_TOLD_FAULTS);
    const next = finding.faults[MAX_TOLD_FAULTS];
    const told = [
      ...faults.map(({ line, message }) => `line ${line} ${message}`),
      ...(next === undefined ? [] : [`and more below line ${next.line}.`]),
      ...(late === null
        ? []
        : [
            `they go on until ${placeText(late.untilSeconds)}, and it ends at ${placeText(late.filmSeconds)}.`,
          ]),
    ];
    const text = `Captions (${locale}) of "${medium.name}", ${path}: ${told.join(" ")}`;
    const facts = {
      of: "captions" as const,
      locale,
      faults: faults.map(({ code, line }) => ({ code, line })),
      hasMore: next !== undefined,
      late,
    };
    return [{ kind: "media", id: medium.mediaId, code: "captions-faulty", text, facts }];
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
    const facts = { of: "contrast" as const, words: widget.name, ground: on, ratio, needed };
    return { kind: "layout", id: layout.layoutId, code: "low-contrast", text, facts };
  });
}

function inOtherLanguage({ missing, name, part, what }: Untranslated): ContentWarning {
  const languages = missing.map((locale) => LANGUAGES[locale]).join(" and ");
  const text = `"${name}" is shown on screens that speak ${languages}. ${WHAT[what]} not there in that language, and are told in another one; translate them.`;
  const facts = { of: "languages" as const, name, what, missing: [...missing] };
  return { kind: part.kind, id: part.id, code: "no-translation", text, facts };
}

function tell(ratio: number): string {
  return cutRatio(ratio).toFixed(1);
}

import { describeIssue } from "../../../content/document/describe-issue.ts";
import { tellFault } from "../../../content/document/fault.ts";
import { checkProgramme } from "../../../content/programme/check-programme.ts";
import { referencesOf } from "../../../content/programme/references.ts";
import type { PackageFile } from "../../../content/schema/signage/manifest.ts";
import type { Media } from "../../../content/schema/signage/media.ts";
import { type Programme, programmeSchema } from "../../../content/schema/signage/programme.ts";
import { filesOfProgramme, foldersOfPages } from "../../../content/verify/files-of-programme.ts";
import { fail, type Result, succeed } from "../../base/result.ts";
import { type ContentPart, type ContentPartKind, MAX_REMOVED_PARTS } from "../../bridge/contract/content.ts";
import { idOfPart, keyOf } from "../../bridge/contract/content-part.ts";
import type { DraftState } from "./draft-state.ts";
import { changedParts, partIn, partsOf, withoutPart, withPart } from "./programme-parts.ts";

/** Captions that no film or sound names yet. */
const MAX_LOOSE_CAPTIONS = 200;
const CAPTIONS = "text/vtt";

type Changed<Code extends string> = Result<DraftState, Code>;

/** Keeps a part. `seen`: the revision that the editor began with; null for a new one. Others' work is never covered. */
export function putPart(
  state: DraftState,
  part: ContentPart,
  seen: number | null,
): Changed<"id-taken" | "changed-meanwhile" | "refused"> {
  const id = idOfPart(part);
  const known = partIn(state.programme, part.kind, id);
  if (seen === null && known !== null)
    return fail("id-taken", `There is a ${part.kind} "${id}" already; choose another name.`);
  if (seen !== null && known === null)
    return fail(
      "changed-meanwhile",
      `Somebody removed the ${part.kind} "${id}" meanwhile; restore it, or keep yours as a new one.`,
    );
  if (seen !== null && seen !== revisionOf(state, part.kind, id))
    return fail(
      "changed-meanwhile",
      `Somebody else changed the ${part.kind} "${id}" meanwhile; look at both and choose.`,
    );
  return checked(stamped(state, withPart(state.programme, part), [keyOf(part.kind, id)]));
}

/** Puts a part into the bin, unless something still needs it. */
export function removePart(
  state: DraftState,
  kind: ContentPartKind,
  id: string,
  seen: number,
  nowMs: number,
): Changed<"no-such-part" | "changed-meanwhile" | "in-use"> {
  const part = partIn(state.programme, kind, id);
  if (part === null) return fail("no-such-part", `There is no ${kind} "${id}".`);
  if (seen !== revisionOf(state, kind, id))
    return fail(
      "changed-meanwhile",
      `Somebody else changed the ${kind} "${id}" meanwhile; look at it again.`,
    );
  const uses = usesOf(state.programme, kind, id);
  if (uses.length > 0) {
    const more = uses.length > 3 ? ` and ${uses.length - 3} more` : "";
    return fail("in-use", `It is used in ${uses.slice(0, 3).join(", ")}${more}; take it out there first.`);
  }
  const removed = [{ part, removedAtMs: nowMs }, ...state.removed.filter((one) => !isSame(one.part, part))];
  const next = stamped(state, withoutPart(state.programme, kind, id), [keyOf(kind, id)]);
  return succeed(onlyNeededFiles({ ...next, removed: removed.slice(0, MAX_REMOVED_PARTS) }));
}

/** Takes a part out of the bin again. */
export function restorePart(
  state: DraftState,
  kind: ContentPartKind,
  id: string,
): Changed<"no-such-part" | "id-taken" | "refused"> {
  const found = state.removed.find(({ part }) => part.kind === kind && idOfPart(part) === id);
  if (found === undefined) return fail("no-such-part", `There is no ${kind} "${id}" in the bin.`);
  if (partIn(state.programme, kind, id) !== null)
    return fail("id-taken", `There is another ${kind} "${id}" now; give that one another name first.`);
  const next = stamped(state, withPart(state.programme, found.part), [keyOf(kind, id)]);
  return checked({ ...next, removed: state.removed.filter((one) => one !== found) });
}

/** Chooses the layout that is shown when nothing is due. */
export function setDefaultLayout(state: DraftState, layoutId: string): Changed<"no-such-part"> {
  if (partIn(state.programme, "layout", layoutId) === null)
    return fail("no-such-part", `There is no layout "${layoutId}".`);
  if (state.programme.defaultLayoutId === layoutId) return succeed(state);
  return succeed(stamped(state, { ...state.programme, defaultLayoutId: layoutId }, []));
}

/** Adds a medium and its files; one of the same id is the same content, and stays (or comes back) as it is. */
export function addMedium(
  state: DraftState,
  medium: Media,
  files: readonly PackageFile[],
): Changed<"refused"> {
  const known = files.reduce(addFile, state);
  if (partIn(state.programme, "media", medium.mediaId) !== null) return succeed(known);
  const restored = restorePart(known, "media", medium.mediaId);
  if (restored.ok) return restored;
  const key = keyOf("media", medium.mediaId);
  return checked(stamped(known, withPart(state.programme, { kind: "media", value: medium }), [key]));
}

/** Adds captions, until a film or sound names their path. Of those that nothing names the newest are kept. */
export function addCaptions(state: DraftState, file: PackageFile): DraftState {
  return onlyNeededFiles(addFile(state, file));
}

function addFile(state: DraftState, file: PackageFile): DraftState {
  const others = state.files.filter(({ path }) => path !== file.path);
  return { ...state, files: [...others, file] };
}

/** Takes another programme as a whole, e.g. one that came with the content folder. */
export function adoptProgramme(
  state: DraftState,
  programme: Programme,
  files: readonly PackageFile[],
): DraftState {
  const changed = changedParts(state.programme, programme);
  const paths = new Set(files.map(({ path }) => path));
  const kept = state.files.filter(({ path }) => !paths.has(path));
  return onlyNeededFiles({ ...stamped(state, programme, changed), files: [...kept, ...files] });
}

/**
 * Brings parts back to what the screens show. What they do not show and the schedule plays goes into the bin; the rest
 * of it stays beside, where nothing shows it.
 */
export function takeBack(
  state: DraftState,
  shown: Pick<DraftState, "programme" | "files">,
  keys: readonly string[],
  nowMs: number,
): Changed<"refused"> {
  const taken = new Set(keys);
  const back = partsOf(shown.programme).filter((part) => taken.has(keyOf(part.kind, idOfPart(part))));
  const leaving = state.programme.schedule.filter(
    ({ entryId }) => taken.has(keyOf("entry", entryId)) && partIn(shown.programme, "entry", entryId) === null,
  );
  const shownAgain = back.reduce(withPart, state.programme);
  const programme = leaving.reduce((now, { entryId }) => withoutPart(now, "entry", entryId), shownAgain);
  const standsIn = taken.has(keyOf("layout", state.programme.defaultLayoutId)) ? shown : state;
  const removed = leaving.map((value) => ({ part: { kind: "entry" as const, value }, removedAtMs: nowMs }));
  const withFiles = shown.files.reduce(addFile, state);
  const next = stamped(
    withFiles,
    { ...programme, defaultLayoutId: standsIn.programme.defaultLayoutId },
    keys,
  );
  return checked(
    onlyNeededFiles({ ...next, removed: [...removed, ...state.removed].slice(0, MAX_REMOVED_PARTS) }),
  );
}

/** The revision that an editor of this part begins with. */
export function revisionOf(state: DraftState, kind: ContentPartKind, id: string): number {
  return state.revisions[keyOf(kind, id)] ?? 0;
}

function stamped(state: DraftState, programme: Programme, keys: readonly string[]): DraftState {
  const revision = state.revision + 1;
  const revisions = { ...state.revisions, ...Object.fromEntries(keys.map((key) => [key, revision])) };
  return { ...state, programme, revision, revisions };
}

/** Nothing is kept that could not be published. */
function checked(state: DraftState): Changed<"refused"> {
  const fitting = programmeSchema.safeParse(state.programme);
  if (!fitting.success)
    return fail(
      "refused",
      fitting.error.issues
        .slice(0, 3)
        .map((issue) => tellFault(describeIssue(issue)))
        .join(" "),
    );
  const [fault] = checkProgramme(state.programme);
  if (fault !== undefined) return fail("refused", tellFault(fault));
  const held = new Set(state.files.map(({ path }) => path));
  const lost = filesOfProgramme(state.programme).find(({ path }) => !held.has(path));
  if (lost === undefined) return succeed(state);
  return fail("refused", `${lost.where}: there is no file "${lost.path}" here; load it first.`);
}

/** Where a programme names a part, as people call those places. */
function usesOf(programme: Programme, kind: ContentPartKind, id: string): readonly string[] {
  const uses = referencesOf(programme)
    .filter((reference) => reference.kind === kind && reference.id === id)
    .map(({ path: [list, at] }) => {
      switch (list) {
        case "playlists":
          return `the playlist "${programme.playlists[Number(at)]?.name}"`;
        case "layouts":
          return `the layout "${programme.layouts[Number(at)]?.name}"`;
        case "campaigns":
          return `the campaign "${programme.campaigns[Number(at)]?.name}"`;
        case "schedule":
          return `the schedule entry "${programme.schedule[Number(at)]?.name}"`;
        default:
          return "the place for when nothing is due";
      }
    });
  return [...new Set(uses)];
}

/** Files of media that left the bin are no longer named. */
function onlyNeededFiles(state: DraftState): DraftState {
  const binned = state.removed.flatMap(({ part }) => (part.kind === "media" ? [part.value] : []));
  const needed = { ...state.programme, media: [...state.programme.media, ...binned] };
  const paths = new Set(filesOfProgramme(needed).map(({ path }) => path));
  const folders = foldersOfPages(needed);
  const isNeeded = ({ path }: PackageFile): boolean =>
    paths.has(path) || folders.some((folder) => path.startsWith(folder));
  const loose = state.files.filter((file) => !isNeeded(file) && file.mimeType === CAPTIONS);
  const waiting = new Set(loose.slice(-MAX_LOOSE_CAPTIONS));
  const files = state.files.filter((file) => isNeeded(file) || waiting.has(file));
  return { ...state, files };
}

function isSame(a: ContentPart, b: ContentPart): boolean {
  return a.kind === b.kind && idOfPart(a) === idOfPart(b);
}

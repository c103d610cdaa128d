import type { ImportedFile, ProgrammeFragment } from "../../../../content/importers/parts/import-result.ts";
import { fileNameOf } from "../../../../content/importers/parts/names.ts";
import type { Media } from "../../../../content/schema/signage/media.ts";
import type { Playlist } from "../../../../content/schema/signage/playlist.ts";
import { fail, type Result, succeed } from "../../../base/result.ts";
import type { ContentPart } from "../../../bridge/contract/content.ts";
import { idOfPart, keyOf } from "../../../bridge/contract/content-part.ts";
import type { BridgeClient } from "../../../bridge/contract/pipe.ts";
import { partsOf } from "../programme-parts.ts";

const LOOK_EVERY_MS = 250;

/** What was imported, as far as a host needs it. */
export interface Brought {
  readonly programme: ProgrammeFragment;
  readonly files: readonly ImportedFile[];
  /** Lays a file of the import where the host takes uploads, a packed page as it was packed; the upload's id. */
  upload(file: ImportedFile): Promise<Result<string>>;
  /** After each file and part, those among them that were there already. */
  onPart?(done: number, all: number): void;
}

export interface BringTools {
  readonly request: BridgeClient["request"];
  readonly wait: (durationMs: number) => Promise<void>;
}

/** What became of an import in the draft. */
export interface BroughtIn {
  readonly added: number;
  /** Parts whose names were there already. They stay as they are: staff may have worked on them. */
  readonly kept: number;
}

/**
 * Brings an import into the draft of the host that runs: its files one by one, then its parts, inner ones first. On no
 * screen before somebody publishes. Doing it again adds what is missing and changes nothing.
 */
export async function bringImport(brought: Brought, tools: BringTools): Promise<Result<BroughtIn>> {
  const { files, programme } = brought;
  const draft = await tools.request("content.draft", {});
  if (!draft.ok) return draft;
  const known = new Set(partsOf(draft.value.programme).map(nameOf));
  /** The draft's own names of media: a file that was converted on the way has another content, and so another id. */
  const ids = new Map<string, string>();
  let added = 0;
  let kept = 0;
  const parts = inOrder(programme);
  const all = programme.media.length + parts.length;
  const count = (isNew: boolean): void => {
    if (isNew) added++;
    else kept++;
    brought.onPart?.(added + kept, all);
  };
  for (const medium of programme.media) {
    if (known.has(`media:${medium.mediaId}`)) {
      count(false);
      continue;
    }
    const file = files.find(({ path }) => path === medium.path);
    if (file === undefined) return fail("absent", `"${medium.path}" is not in the import.`);
    const taken = await takeFile(brought, tools, file, medium);
    if (!taken.ok) return fail(taken.code, `${medium.name}: ${taken.message}`);
    ids.set(medium.mediaId, taken.value);
    count(!known.has(`media:${taken.value}`));
  }
  for (const part of parts) {
    const renamed = withMediaIds(part, ids);
    if (known.has(nameOf(renamed))) {
      count(false);
      continue;
    }
    const put = await tools.request("content.put", { part: renamed, seen: null });
    if (!put.ok) return fail(put.code, `${nameOf(renamed)}: ${put.message}`);
    count(true);
  }
  return succeed({ added, kept });
}

/** Loads a file; the id of the medium that it became, with the name, words and end that the import knows. */
async function takeFile(
  { upload }: Brought,
  { request, wait }: BringTools,
  file: ImportedFile,
  medium: Media,
): Promise<Result<string>> {
  const uploaded = await upload(file);
  if (!uploaded.ok) return uploaded;
  const { origin, path } = file;
  // As the source calls it: the host names media after their files, too, and finds them again by that.
  const fileName = fileNameOf(origin.kind === "text" ? path : origin.key);
  const asked = await request("content.take-file", { uploadId: uploaded.value, fileName });
  if (!asked.ok) return asked;
  for (;;) {
    const jobs = await request("content.jobs", {});
    if (!jobs.ok) return jobs;
    const job = jobs.value.find(({ jobId }) => jobId === asked.value.jobId);
    if (job === undefined) return fail("lost", "The host was started anew in the middle; import again.");
    if (job.step === "refused") return fail("refused", job.refusal ?? "It was refused.");
    if (job.step === "done" && job.mediaId !== null) return describe(request, job.mediaId, medium);
    await wait(LOOK_EVERY_MS);
  }
}

async function describe(
  request: BridgeClient["request"],
  mediaId: string,
  medium: Media,
): Promise<Result<string>> {
  const draft = await request("content.draft", {});
  if (!draft.ok) return draft;
  const found = draft.value.programme.media.find((one) => one.mediaId === mediaId);
  if (found === undefined) return fail("lost", "Somebody removed it in the middle; import again.");
  const { expiresAtMs, name, tags } = medium;
  const words = "alt" in medium && "alt" in found && medium.alt !== null ? { alt: medium.alt } : {};
  // The same file may end here and not there: what ends is a medium of its own.
  const isOwn = expiresAtMs !== null && medium.mediaId !== mediaId;
  const value = {
    ...found,
    name,
    tags,
    expiresAtMs,
    ...words,
    ...(isOwn ? { mediaId: medium.mediaId } : {}),
  };
  const seen = isOwn ? null : (draft.value.revisions[`media:${mediaId}`] ?? 0);
  const put = await request("content.put", { part: { kind: "media", value }, seen });
  return put.ok ? succeed(value.mediaId) : put;
}

/** Parts so that each comes after all that it names. */
function inOrder({
  campaigns,
  dayparts,
  layouts,
  playlists,
  schedule,
}: ProgrammeFragment): readonly ContentPart[] {
  return [
    ...innerFirst(playlists).map((value) => ({ kind: "playlist" as const, value })),
    ...layouts.map((value) => ({ kind: "layout" as const, value })),
    ...campaigns.map((value) => ({ kind: "campaign" as const, value })),
    ...dayparts.map((value) => ({ kind: "daypart" as const, value })),
    ...schedule.map((value) => ({ kind: "entry" as const, value })),
  ];
}

/** Playlists after those that lie in them; an import's never lie in themselves. */
function innerFirst(playlists: readonly Playlist[]): readonly Playlist[] {
  const byId = new Map(playlists.map((one) => [one.playlistId, one]));
  const ordered = new Set<Playlist>();
  const add = (one: Playlist): void => {
    for (const entry of one.entries) {
      const inner = entry.kind === "playlist" ? byId.get(entry.playlistId) : undefined;
      if (inner !== undefined && !ordered.has(inner)) add(inner);
    }
    ordered.add(one);
  };
  for (const one of playlists) add(one);
  return [...ordered];
}

function withMediaIds(part: ContentPart, ids: ReadonlyMap<string, string>): ContentPart {
  const idOf = (mediaId: string): string => ids.get(mediaId) ?? mediaId;
  if (part.kind === "layout") {
    const { background } = part.value;
    const mediaId = background.mediaId === null ? null : idOf(background.mediaId);
    return { kind: "layout", value: { ...part.value, background: { ...background, mediaId } } };
  }
  if (part.kind !== "playlist") return part;
  const entries = part.value.entries.map((entry): Playlist["entries"][number] => {
    if (entry.kind !== "widget") return entry;
    const { widget } = entry;
    if ("mediaId" in widget) return { kind: "widget", widget: { ...widget, mediaId: idOf(widget.mediaId) } };
    if (widget.kind !== "page" || widget.source.kind !== "package") return entry;
    const source = { kind: "package" as const, mediaId: idOf(widget.source.mediaId) };
    return { kind: "widget", widget: { ...widget, source } };
  });
  return { kind: "playlist", value: { ...part.value, entries } };
}

function nameOf(part: ContentPart): string {
  return keyOf(part.kind, idOfPart(part));
}

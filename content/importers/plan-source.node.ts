import { fail, type Result, succeed } from "../../main/base/result.ts";
import { holdsMedia, planFolder } from "./folder/plan-folder.ts";
import type { ImportPlan } from "./parts/import-plan.ts";
import type { ImportFormat } from "./parts/import-result.ts";
import { fileNameOf } from "./parts/names.ts";
import { endingOf } from "./parts/shown-files.ts";
import { planSmil } from "./smil/plan-smil.ts";
import type { ImportSource } from "./source/import-source.ts";
import { planXibo } from "./xibo/plan-xibo.ts";

/** A source that was understood, and as what. */
export interface PlannedSource {
  readonly format: ImportFormat;
  readonly plan: ImportPlan;
}

const LAYOUTS = ["layout.json", "layout.xml"];
const SMIL_ENDINGS = ["smil", "smi"];
/** How much of a document says what it is, characters. */
const OPENING = 4_000;

/** Says what a source is by what lies in it, and understands it. Fails with one sentence. */
export async function planSource(source: ImportSource): Promise<Result<PlannedSource>> {
  const { paths } = source;
  if (paths.some((path) => LAYOUTS.includes(path))) return planned("xibo", await xiboOf(source));
  const playlists = paths.filter((path) => SMIL_ENDINGS.includes(endingOf(path)));
  const [playlist, ...others] = playlists;
  if (others.length > 0) {
    const named = playlists.slice(0, 5).map(fileNameOf).join(", ");
    return fail(
      "unclear",
      `Holds ${playlists.length} SMIL playlists (${named}); import the one that is meant.`,
    );
  }
  if (playlist !== undefined) return planned("smil", await smilOf(source, playlist));
  const packed = paths.filter((path) => endingOf(path) === "zip");
  if (packed.length > 0 && !holdsMedia(paths)) {
    const named = packed.slice(0, 5).map(fileNameOf).join(", ");
    return fail("unclear", `Holds another ZIP (${named}); unpack it and import that one.`);
  }
  const [only] = paths;
  if (paths.length === 1 && only !== undefined && !holdsMedia(paths)) return planDocument(source, only);
  if (!holdsMedia(paths))
    return fail("empty", "Holds no pictures, films, sounds or PDFs, and no layout or playlist.");
  return succeed({ format: "folder", plan: planFolder(source.name, paths) });
}

async function planDocument(source: ImportSource, path: string): Promise<Result<PlannedSource>> {
  const text = await source.readText(path);
  if (!text.ok) return text;
  const opening = text.value.slice(0, OPENING);
  if (/<([\w-]+:)?smil[\s>]/i.test(opening))
    return planned("smil", planSmil(source.name, path, text.value, source.paths));
  const none = { mapping: null, dataSets: null, playlists: null, nestedPlaylists: null };
  if (/<layout[\s>]/i.test(opening) || endingOf(path) === "xlf") {
    const documents = { ...none, layoutJson: null, layoutXml: text.value };
    return planned("xibo", planXibo(source.name, documents, source.paths));
  }
  if (endingOf(path) === "json" && opening.trimStart().startsWith("{")) {
    const documents = { ...none, layoutJson: text.value, layoutXml: null };
    return planned("xibo", planXibo(source.name, documents, source.paths));
  }
  const known = "a Xibo export (ZIP), a SMIL playlist, a picture, film or PDF, or a folder or ZIP of them";
  return fail("unknown-format", `"${fileNameOf(path)}" is nothing that can be imported; choose ${known}.`);
}

async function xiboOf(source: ImportSource): Promise<Result<ImportPlan>> {
  const textOf = async (path: string): Promise<Result<string | null>> =>
    source.paths.includes(path) ? source.readText(path) : succeed(null);
  const [layoutJson, layoutXml, mapping, dataSets, playlists, nestedPlaylists] = await Promise.all(
    [...LAYOUTS, "mapping.json", "dataSet.json", "playlist.json", "nestedPlaylist.json"].map(textOf),
  );
  // The second of the two layouts, and what only adds to them, may be broken: what can be read counts.
  const valueOf = (text: Result<string | null> | undefined): string | null =>
    text?.ok === true ? text.value : null;
  const documents = {
    layoutJson: valueOf(layoutJson),
    layoutXml: valueOf(layoutXml),
    mapping: valueOf(mapping),
    dataSets: valueOf(dataSets),
    playlists: valueOf(playlists),
    nestedPlaylists: valueOf(nestedPlaylists),
  };
  if (documents.layoutJson === null && documents.layoutXml === null) {
    const unread = [layoutJson, layoutXml].find((text) => text?.ok === false);
    if (unread?.ok === false) return unread;
  }
  return planXibo(source.name, documents, source.paths);
}

async function smilOf(source: ImportSource, path: string): Promise<Result<ImportPlan>> {
  const text = await source.readText(path);
  return text.ok ? planSmil(source.name, path, text.value, source.paths) : text;
}

function planned(format: ImportFormat, plan: Result<ImportPlan>): Result<PlannedSource> {
  return plan.ok ? succeed({ format, plan: plan.value }) : plan;
}

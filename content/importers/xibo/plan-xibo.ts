import { fail, type Result, succeed } from "../../../main/base/result.ts";
import type { ImportPlan, WantedMedium } from "../parts/import-plan.ts";
import { fileNameOf } from "../parts/names.ts";
import { plainPath } from "../source/entry-path.ts";
import { withoutCanvases } from "./canvas-regions.ts";
import { readLayoutJson, readPlaylists } from "./read-layout-json.ts";
import { readXlf } from "./read-xlf.ts";
import { translateXibo } from "./translate-xibo.ts";
import { readDataSets, readMapping } from "./xibo-json.ts";
import type { XiboFile, XiboLayout, XiboMediumName, XiboPlaylist } from "./xibo-layout.ts";

/** The documents of an export, as texts; null: not there. */
export interface XiboDocuments {
  readonly layoutJson: string | null;
  readonly layoutXml: string | null;
  readonly mapping: string | null;
  readonly dataSets: string | null;
  readonly playlists: string | null;
  readonly nestedPlaylists: string | null;
}

/** A file that a widget shows: what it is asked for as, and its name in the library. */
export interface XiboMedium {
  readonly key: string;
  readonly name: string | null;
}

const LIBRARY = "library/";
const MAX_WANTED = 5_000;

/**
 * Understands an export of Xibo: layout.json where it describes the layout (it says more than the XLF), else
 * layout.xml; media by mapping.json. `paths` are all files of the export. Fails where neither document is a layout.
 */
export function planXibo(
  name: string,
  documents: XiboDocuments,
  paths: readonly string[],
): Result<ImportPlan, "broken" | "unsafe" | "too-large"> {
  const read = readLayout(name, documents);
  if (!read.ok) return read;
  const { passedOver } = read.value;
  const { layout, left } = withoutCanvases(read.value.layout);
  const files = readMapping(parsed(documents.mapping));
  const playlists = [documents.playlists, documents.nestedPlaylists].flatMap((text) =>
    readPlaylists(parsed(text)),
  );
  const dataSets = readDataSets(parsed(documents.dataSets));
  const mediumOf = (wanted: XiboMediumName): XiboMedium | null => locate(wanted, files, paths);
  const named = mediaNames(layout, playlists, files).flatMap((one) => mediumOf(one) ?? []);
  const keys = [...new Set(named.map(({ key }) => key))].slice(0, MAX_WANTED);
  const wanted: readonly WantedMedium[] = keys.map((key) => ({ key, path: key }));
  const unused = paths.filter(
    (path) => path.startsWith(LIBRARY) && !keys.includes(path) && !path.startsWith(`${LIBRARY}thumbs/`),
  );
  return succeed({
    wanted,
    translate: (request) =>
      translateXibo({ layout, files, playlists, dataSets, mediumOf, unused, left, passedOver }, request),
  });
}

interface ReadLayout {
  readonly layout: XiboLayout;
  /** A document that could not be read while another could. */
  readonly passedOver: { readonly what: string; readonly why: string } | null;
}

function readLayout(
  name: string,
  { layoutJson, layoutXml }: XiboDocuments,
): Result<ReadLayout, "broken" | "unsafe" | "too-large"> {
  const json = layoutJson === null ? null : readJsonLayout(layoutJson);
  if (json?.ok === true && json.value.layout !== null)
    return succeed({ layout: json.value.layout, passedOver: null });
  if (layoutXml === null) {
    if (json?.ok === false) return json;
    return fail(
      "broken",
      "The export holds no description of its layout; export it from Xibo 3 or later, with its media.",
    );
  }
  const xlf = readXlf(layoutXml, (json?.ok === true && json.value.name) || name);
  if (!xlf.ok) return xlf;
  const passedOver =
    json?.ok === false
      ? { what: "layout.json", why: `${json.message} layout.xml was read in its place.` }
      : null;
  return succeed({ layout: xlf.value, passedOver });
}

function readJsonLayout(text: string): ReturnType<typeof readLayoutJson> {
  const json = parsed(text);
  return json === undefined
    ? fail("broken", "layout.json is no JSON; export the layout anew.")
    : readLayoutJson(json);
}

function parsed(text: string | null): unknown {
  try {
    return text === null ? undefined : JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch {
    return undefined;
  }
}

function mediaNames(
  layout: XiboLayout,
  playlists: readonly XiboPlaylist[],
  files: readonly XiboFile[],
): readonly XiboMediumName[] {
  const widgets = [...layout.regions, ...playlists].flatMap(({ widgets: all }) => all);
  const background = files.filter(({ isBackground }) => isBackground).map(({ id, file }) => ({ id, file }));
  return [
    ...widgets.flatMap(({ media }) => media),
    ...(layout.background === null ? [] : [layout.background]),
    ...background,
  ];
}

/** Where a medium lies: by its number in mapping.json, else under the name that players keep it by. */
function locate(
  { id, file }: XiboMediumName,
  files: readonly XiboFile[],
  paths: readonly string[],
): XiboMedium | null {
  const listed = files.find((one) => id !== null && one.id === id);
  const called = listed?.file ?? file;
  if (called === null || called === undefined) return null;
  const plain = plainPath(called);
  if (plain === null || plain === "") return null;
  const name = listed?.name ?? null;
  const found = [`${LIBRARY}${plain}`, plain, `${LIBRARY}${fileNameOf(plain)}`].find((path) =>
    paths.includes(path),
  );
  const inLibrary = paths.some((path) => path.startsWith(LIBRARY)) || listed !== undefined;
  return { key: found ?? (inLibrary ? `${LIBRARY}${plain}` : plain), name };
}

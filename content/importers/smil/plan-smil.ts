import { fail, type Result, succeed } from "../../../main/base/result.ts";
import type { ImportPlan, WantedMedium } from "../parts/import-plan.ts";
import { whyNotShown } from "../parts/shown-files.ts";
import { childOf, readXml, type XmlElement } from "../source/read-xml.ts";
import { descendants, idsOf } from "./read-head.ts";
import { isMedium } from "./scenes-of.ts";
import { sourceOf } from "./smil-source.ts";
import { translateSmil } from "./translate-smil.ts";

/** Most media of one playlist. */
const MAX_WANTED = 5_000;

/** Understands a SMIL playlist that lies at `path` in its source, whose files are `paths`. Fails on broken XML and on XML that is no SMIL. */
export function planSmil(
  name: string,
  path: string,
  text: string,
  paths: readonly string[],
): Result<ImportPlan, "broken" | "unsafe" | "too-large"> {
  const read = readXml(text);
  if (!read.ok) return read;
  const root = read.value;
  if (root.name !== "smil")
    return fail("broken", `The XML begins with <${root.name}>; a SMIL playlist begins with <smil>.`);
  const body = childOf(root, "body");
  if (body === undefined) return fail("broken", "The playlist has no <body>, so it shows nothing.");
  const folder = path.split("/").slice(0, -1).join("/");
  const wanted = wantedIn(body, folder);
  const used = new Set(wanted.map((one) => one.path));
  const unused = paths.filter((one) => !used.has(one) && whyNotShown(one) === null);
  return succeed({
    wanted,
    translate: (request) => translateSmil({ name, root, body, folder, unused, byId: byId(root) }, request),
  });
}

function wantedIn(body: XmlElement, folder: string): readonly WantedMedium[] {
  const wanted = new Map<string, WantedMedium>();
  for (const element of descendants(body)) {
    if (!isMedium(element)) continue;
    const source = sourceOf(element, folder);
    if (source.kind === "file" && wanted.size < MAX_WANTED) wanted.set(source.key, source);
  }
  return [...wanted.values()].map(({ key, path }) => ({ key, path }));
}

function byId(root: XmlElement): ReadonlyMap<string, XmlElement> {
  return new Map(descendants(root).flatMap((element) => idsOf(element).map((id) => [id, element] as const)));
}

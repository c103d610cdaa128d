import { fail, type Result, succeed } from "../../../main/base/result.ts";
import { isPackagePath } from "../../schema/signage/package-path.ts";
import { openZip } from "../source/open-zip.node.ts";
import { readXml } from "../source/read-xml.ts";

/** Most files of one HTML package. */
export const MAX_PAGE_FILES = 500;

/** The files of an HTML package; the page that it begins with comes first. */
export interface HtmlPackage {
  readonly parts: readonly string[];
  readonly notes: readonly string[];
}

/**
 * Reads a page packed with all that it needs: a widget of the W3C (`.wgt`, its `config.xml` names the page), an HTML
 * package of Xibo (`.htz`), or any ZIP with an `index.html`. Fails where it holds no page to begin with.
 */
export async function readHtmlPackage(
  file: string,
): Promise<Result<HtmlPackage, "broken" | "unsafe" | "too-large" | "unsupported">> {
  const zip = await openZip(file);
  if (!zip.ok) return zip;
  try {
    const { paths, skipped } = zip.value;
    const config = paths.includes("config.xml") ? await zip.value.readText("config.xml") : null;
    const named = config?.ok === true ? startOf(config.value) : null;
    const start = [named, "index.html", "index.htm"].find((path) => path !== null && paths.includes(path));
    if (start === undefined || start === null || !isPackagePath(start)) {
      return fail(
        "unsupported",
        "Is a ZIP without an index.html to begin with; pack the page with all that it needs.",
      );
    }
    const usable = paths.filter((path) => path !== start && isPackagePath(path));
    if (usable.length >= MAX_PAGE_FILES)
      return fail("too-large", `Holds more than ${MAX_PAGE_FILES} files; pack what the page needs.`);
    const lost = paths.length - usable.length - 1 + skipped.length;
    const notes = lost === 0 ? [] : [`${lost} files of it have names that are not served, and were left out`];
    return succeed({
      parts: [start, ...usable],
      notes: ["reaches no network until hosts are allowed", ...notes],
    });
  } finally {
    await zip.value.close();
  }
}

/** The page that a widget's configuration names. Source: W3C Widget Packaging and XML Configuration, 7.11. */
function startOf(config: string): string | null {
  const read = readXml(config);
  const content = read.ok ? read.value.children.find(({ name }) => name === "content") : undefined;
  return content?.attributes.get("src") ?? null;
}

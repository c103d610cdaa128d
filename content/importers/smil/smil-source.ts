import { plainPath } from "../source/entry-path.ts";
import type { XmlElement } from "../source/read-xml.ts";

/** What a media element shows. */
export type SmilSource =
  | { readonly kind: "file"; readonly key: string; readonly path: string | null }
  | { readonly kind: "page"; readonly url: string }
  | { readonly kind: "words"; readonly text: string; readonly runs: boolean }
  | { readonly kind: "none"; readonly code: "unsafe" | "unsupported"; readonly why: string };

/** Where a media element's content lies; `folder` is that of the playlist. */
export function sourceOf(element: XmlElement, folder: string): SmilSource {
  const { name, attributes } = element;
  const source = (attributes.get("src") ?? "").trim();
  if (name === "smilText" || name === "ticker" || source === "") return wordsOf(element);
  const type = (attributes.get("type") ?? "").toLowerCase();
  const bare = source.replace(/[?#].*$/, "");
  if (/^data:/i.test(source))
    return { kind: "none", code: "unsupported", why: "Lies in the playlist itself; put it into a file." };
  if (
    attributes.get("isStream") === "true" ||
    /^(?:rtsp|rtmp|udp|rtp|mms|igmp):/i.test(source) ||
    /\.m3u8$/i.test(bare)
  ) {
    return {
      kind: "none",
      code: "unsupported",
      why: "Is a live stream; nothing is shown before it is here and checked.",
    };
  }
  if (/^https?:/i.test(source)) {
    if (!type.startsWith("text/html") && !/\.html?$/i.test(bare))
      return { kind: "file", key: source, path: null };
    const url = URL.parse(source);
    return url?.protocol === "https:"
      ? { kind: "page", url: url.href }
      : {
          kind: "none",
          code: "unsafe",
          why: "Is a page that is not reached over https; only such are shown.",
        };
  }
  if (/^[a-z][a-z0-9+.-]+:/i.test(source)) {
    return {
      kind: "none",
      code: "unsafe",
      why: "Lies at an address of the old player; put the file beside the playlist.",
    };
  }
  const path = plainPath(`${folder}/${decoded(bare)}`);
  return path === null || path === ""
    ? {
        kind: "none",
        code: "unsafe",
        why: "Leads out of the playlist's folder; put the file beside the playlist.",
      }
    : { kind: "file", key: path, path };
}

/** Text that stands in the playlist; the parts of a ticker one behind the other. */
function wordsOf({ name, text, children }: XmlElement): SmilSource {
  const parts = [text, ...children.filter((child) => child.name === "text").map((child) => child.text)];
  const words = parts.map((part) => part.replaceAll(/\s+/g, " ").trim()).filter((part) => part !== "");
  if (words.length > 0) return { kind: "words", text: words.join(" · "), runs: name === "ticker" };
  return { kind: "none", code: "unsupported", why: "Names nothing to show." };
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

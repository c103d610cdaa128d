import { MAX_ENTRY_PATH_LENGTH } from "./zip-limits.ts";

/** Why a ZIP that holds an entry of this name is refused; null where the name stays inside. */
export function pathFault(path: string): string | null {
  const shown = JSON.stringify(path.slice(0, 120));
  if (path.length > MAX_ENTRY_PATH_LENGTH)
    return `The ZIP holds a path of ${path.length} characters, ${shown}…; shorten its folders' names.`;
  if (path.includes("\0")) return `The ZIP holds the path ${shown}, which is no path; pack it anew.`;
  if (/^[a-z]:|^[\\/]/i.test(path)) {
    return `The ZIP holds the absolute path ${shown}, which leads out of it; pack it anew without.`;
  }
  if (path.split(/[\\/]/).includes("..")) {
    return `The ZIP holds the path ${shown}, which leads out of it; pack it anew without.`;
  }
  return null;
}

/** One way to write a path inside a source: `./a//b\c` is `a/b/c`. Null where it leads out. */
export function plainPath(path: string): string | null {
  const parts: string[] = [];
  for (const part of path.split(/[\\/]/)) {
    if (part === "..") {
      if (parts.pop() === undefined) return null;
    } else if (part !== "." && part !== "") parts.push(part);
  }
  return parts.join("/");
}

/** What systems leave in folders and nobody put there: hidden files, thumbnails, resource forks. */
export function isLitter(path: string): boolean {
  return path
    .split("/")
    .some((part) => part.startsWith(".") || part === "__MACOSX" || /^(thumbs\.db|desktop\.ini)$/i.test(part));
}

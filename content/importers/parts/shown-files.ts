import { fileNameOf } from "./names.ts";

const SHOWN = new Set(
  "jpg jpeg jfif png apng webp avif gif svg mp4 m4v mov webm mkv ogv avi mpg mpeg wmv ts m2ts flv 3gp mp3 m4a aac wav ogg opus flac pdf heic heif tif tiff bmp wgt htz".split(
    " ",
  ),
);
const PAGES = new Set(["htm", "html"]);
const OFFICE = new Set(["doc", "docx", "odp", "odt", "ppt", "pptx", "key", "pages"]);
const PACKED = new Set(["zip", "rar", "7z", "gz", "tar", "tgz"]);

/** The ending of a file's name in small letters, without the dot; empty where it has none. */
export function endingOf(path: string): string {
  return /\.([a-z0-9]{1,8})$/i.exec(fileNameOf(path))?.[1]?.toLowerCase() ?? "";
}

/** Why a file of an ordinary folder is nothing to show, after its name; null where its content decides. */
export function whyNotShown(path: string): string | null {
  const ending = endingOf(path);
  if (SHOWN.has(ending)) return null;
  if (OFFICE.has(ending)) return "Is an office document; save it as PDF.";
  if (PACKED.has(ending)) return "Is packed inside the folder; unpack it or import it by itself.";
  if (PAGES.has(ending))
    return "Is a page of HTML; pack it with all that it needs into a ZIP that ends with .htz, the page as index.html.";
  return "Is no picture, film, sound or PDF.";
}

/** Media types of content by the ending of its path; what is not here is not taken. */
const TYPES: Readonly<Record<string, string>> = {
  jpg: "image/jpeg",
  jpeg: "image/jpeg",
  png: "image/png",
  webp: "image/webp",
  avif: "image/avif",
  gif: "image/gif",
  svg: "image/svg+xml",
  mp4: "video/mp4",
  webm: "video/webm",
  mp3: "audio/mpeg",
  m4a: "audio/mp4",
  ogg: "audio/ogg",
  wav: "audio/wav",
  flac: "audio/flac",
  pdf: "application/pdf",
  html: "text/html",
  htm: "text/html",
  css: "text/css",
  js: "text/javascript",
  mjs: "text/javascript",
  json: "application/json",
  csv: "text/csv",
  txt: "text/plain",
  vtt: "text/vtt",
  ttf: "font/ttf",
  otf: "font/otf",
  woff: "font/woff",
  woff2: "font/woff2",
};
/** A sound alone in WebM. */
const SOUND_IN_WEBM = "audio/webm";

/** The media type of a file of a package; null where nothing of that ending is shown. `isSound`: nothing to see in it. */
export function contentTypeOf(path: string, isSound = false): string | null {
  const ending = path.slice(path.lastIndexOf(".") + 1).toLowerCase();
  return isSound && ending === "webm" ? SOUND_IN_WEBM : (TYPES[ending] ?? null);
}

/** Whether a browser can open it by itself without running anything of it: safe beside a signed-in page. */
export function isHarmless(mimeType: string): boolean {
  return /^(?:image|video|audio|font)\/|^application\/pdf$|^text\/(?:vtt|csv|plain)$/.test(mimeType);
}

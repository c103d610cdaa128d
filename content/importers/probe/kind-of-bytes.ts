/** What a file is by its first bytes, whatever it is called. */
export type FileKind =
  | { readonly kind: "picture"; readonly extension: "jpg" | "png" | "webp" | "avif" | "gif" | "svg" }
  | { readonly kind: "film"; readonly container: "mp4" | "webm" | "mkv" | "ogg" | "other" }
  | { readonly kind: "sound"; readonly extension: "mp3" | "m4a" | "ogg" | "wav" | "flac" }
  | { readonly kind: "pdf" }
  | { readonly kind: "zip" }
  | { readonly kind: "html" }
  | { readonly kind: "font"; readonly extension: "ttf" | "otf" | "woff" | "woff2" }
  | { readonly kind: "foreign"; readonly name: string };

/** How many bytes are enough to know a kind. */
export const KIND_BYTES = 512;

/** A file's kind from its first `KIND_BYTES`; null where they are of no kind that is known. */
export function kindOfBytes(bytes: Uint8Array): FileKind | null {
  const text = Array.from(bytes.subarray(0, KIND_BYTES), (byte) => String.fromCharCode(byte)).join("");
  const begins = (...openings: readonly string[]): boolean =>
    openings.some((opening) => text.startsWith(opening));
  if (begins("\xff\xd8\xff")) return { kind: "picture", extension: "jpg" };
  if (begins("\x89PNG\r\n\x1a\n")) return { kind: "picture", extension: "png" };
  if (begins("GIF87a", "GIF89a")) return { kind: "picture", extension: "gif" };
  if (begins("RIFF")) return kindOfRiff(text.slice(8, 12));
  if (text.slice(4, 8) === "ftyp") return kindOfBrand(text.slice(8, 12), text.slice(8, 40));
  if (["moov", "mdat", "wide", "free"].includes(text.slice(4, 8))) return { kind: "film", container: "mp4" };
  if (begins("\x1aE\xdf\xa3")) return { kind: "film", container: text.includes("webm") ? "webm" : "mkv" };
  if (begins("OggS")) {
    return text.includes("\x80theora")
      ? { kind: "film", container: "ogg" }
      : { kind: "sound", extension: "ogg" };
  }
  if (begins("fLaC")) return { kind: "sound", extension: "flac" };
  if (begins("ID3") || /^\xff[\xe2-\xff]/.test(text)) return { kind: "sound", extension: "mp3" };
  if (/^[\s\S]{0,200}%PDF-/.test(text)) return { kind: "pdf" };
  if (begins("PK\x03\x04", "PK\x05\x06")) return { kind: "zip" };
  if (begins("\x00\x01\x00\x00", "true")) return { kind: "font", extension: "ttf" };
  if (begins("OTTO")) return { kind: "font", extension: "otf" };
  if (begins("wOFF")) return { kind: "font", extension: "woff" };
  if (begins("wOF2")) return { kind: "font", extension: "woff2" };
  return kindOfText(text) ?? foreign(text);
}

function kindOfRiff(form: string): FileKind {
  if (form === "WEBP") return { kind: "picture", extension: "webp" };
  if (form === "WAVE") return { kind: "sound", extension: "wav" };
  return { kind: "film", container: "other" };
}

function kindOfBrand(brand: string, brands: string): FileKind {
  if (/^avi[fs]/.test(brand) || (brand === "mif1" && brands.includes("avif"))) {
    return { kind: "picture", extension: "avif" };
  }
  if (/^(hei[cxms]|hev[cx]|mif1|msf1)/.test(brand)) return { kind: "foreign", name: "HEIC" };
  return brand.startsWith("M4A") ? { kind: "sound", extension: "m4a" } : { kind: "film", container: "mp4" };
}

function kindOfText(text: string): FileKind | null {
  const plain = text.replace(/^\xef\xbb\xbf/, "").trimStart();
  if (/^(?:<\?xml[^>]*>\s*)?(?:<!--[^>]*-->\s*)?<svg[\s>]/i.test(plain))
    return { kind: "picture", extension: "svg" };
  return /^<!doctype html|^<html/i.test(plain) ? { kind: "html" } : null;
}

function foreign(text: string): FileKind | null {
  if (text.startsWith("II*\0") || text.startsWith("MM\0*")) return { kind: "foreign", name: "TIFF" };
  if (text.startsWith("BM")) return { kind: "foreign", name: "BMP" };
  if (text.startsWith("8BPS")) return { kind: "foreign", name: "Photoshop" };
  if (text.startsWith("\0\0\x01\xba") || text.startsWith("\0\0\x01\xb3") || text.startsWith("FLV")) {
    return { kind: "film", container: "other" };
  }
  if (text.startsWith("0&\xb2u") || (text.startsWith("G") && text[188] === "G"))
    return { kind: "film", container: "other" };
  return null;
}

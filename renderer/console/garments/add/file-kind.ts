/** What a file is taken for by its name and type; null where it is neither photo nor mesh. */
export function fileKindOf(name: string, mimeType: string): "photo" | "glb" | null {
  if (/\.glb$/i.test(name) || mimeType === "model/gltf-binary") return "glb";
  const photo =
    /^image\/(jpeg|png|webp|avif|tiff)$/.test(mimeType) || /\.(jpe?g|png|webp|avif|tiff?)$/i.test(name);
  return photo ? "photo" : null;
}

/** A name for a garment from its file's: `IMG_linen-shirt (2).jpg` becomes `IMG linen shirt (2)`. */
export function labelOf(fileName: string): string {
  return fileName
    .replace(/\.[a-z0-9]{2,5}$/i, "")
    .replace(/[_-]+/g, " ")
    .trim()
    .slice(0, 80);
}

/** Address of a file of the content folder, e.g. a product's picture. */
export function contentUrl(path: string): string {
  return `/content/${path.split("/").map(encodeURIComponent).join("/")}`;
}

/** Where the host serves files of packages and of the catalogue. Nothing of the camera is ever at an address. */
const OWN_FOLDERS = ["/sign/", "/content/"];

/**
 * Whether a picture or film comes from a file of the host, so that a picture of the sign may show it. Bitmaps of the
 * page's memory (`blob:`, `data:`) and other hosts may not.
 */
export function isOwnFile(address: string, page: string): boolean {
  if (!URL.canParse(address)) return false;
  const { origin, pathname } = new URL(address);
  return origin === new URL(page).origin && OWN_FOLDERS.some((folder) => pathname.startsWith(folder));
}

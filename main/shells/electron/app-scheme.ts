/** The mirror's own scheme under Electron: nothing listens on a port, and nothing else can be opened. */
export const APP_SCHEME = "psyche";
export const APP_ORIGIN = `${APP_SCHEME}://mirror`;
export const MIRROR_ADDRESS = `${APP_ORIGIN}/mirror/index.html`;

/** Whether an address is one of our own pages or files. */
export function isOwnAddress(address: string): boolean {
  return (
    URL.canParse(address) &&
    new URL(address).protocol === `${APP_SCHEME}:` &&
    new URL(address).host === "mirror"
  );
}

/** Whether the page may ask for an address at all: its own files, and what lives in its own memory. */
export function mayRequest(address: string): boolean {
  return isOwnAddress(address) || /^(blob:psyche:\/\/mirror\/|data:)/.test(address);
}

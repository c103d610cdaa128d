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

const WEB_PORTS: Readonly<Record<string, number>> = { "http:": 80, "ws:": 80, "https:": 443, "wss:": 443 };

/**
 * Whether a page may ask for an address at all: its own files, what lives in its own memory, and of the net what the
 * published programme allows.
 */
export function mayRequest(address: string, mayReach: (host: string, port: number) => boolean): boolean {
  if (isOwnAddress(address) || /^(blob:psyche:\/\/mirror\/|blob:null\/|data:)/.test(address)) return true;
  if (!URL.canParse(address)) return false;
  const { hostname, port, protocol } = new URL(address);
  const usual = WEB_PORTS[protocol];
  return usual !== undefined && mayReach(hostname, port === "" ? usual : Number(port));
}

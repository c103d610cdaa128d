/** Chromium knows no `psyche:` scheme without Electron; there the mirror's origin is one that it trusts alike. */
export const STAND_IN_ORIGIN = "http://mirror.localhost";
const APP_ORIGIN = "psyche://mirror";

export function toStandIn(address: string): string {
  return address.startsWith(APP_ORIGIN) ? STAND_IN_ORIGIN + address.slice(APP_ORIGIN.length) : address;
}

export function toApp(address: string): string {
  return address.startsWith(STAND_IN_ORIGIN) ? APP_ORIGIN + address.slice(STAND_IN_ORIGIN.length) : address;
}

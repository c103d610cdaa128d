/** The server of an address as people call it; the address itself where it is none. */
export function hostOfAddress(address: string): string {
  return URL.canParse(address) ? new URL(address).host : address;
}

import { networkInterfaces } from "node:os";

/** Most addresses of one machine that the console listens on. */
const MAX_ADDRESSES = 16;

/** IPv4 addresses of this machine in the shop's networks; loopback and self-assigned ones are none. */
export function shopAddresses(): readonly string[] {
  return Object.values(networkInterfaces())
    .flatMap((addresses) => addresses ?? [])
    .filter(
      ({ family, internal, address }) => family === "IPv4" && !internal && !address.startsWith("169.254."),
    )
    .map(({ address }) => address)
    .slice(0, MAX_ADDRESSES);
}

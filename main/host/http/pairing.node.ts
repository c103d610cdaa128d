import { createHash, randomBytes, timingSafeEqual } from "node:crypto";
import type { Clock } from "../../base/clock.ts";
import { MAX_DEVICES, type NetworkChoice } from "./network-file.node.ts";
import { createTickets } from "./tickets.node.ts";

/** Life of a link, and of the cookie that it is exchanged for. */
export const LINK_MS = 10 * 60_000;
export const DEVICE_MS = 180 * 24 * 3_600_000;
const MAX_LINKS = 20;

type Devices = NetworkChoice["devices"];

/** Which devices of the shop's network may reach more than the sign-in page. */
export interface Pairing {
  /** Secret of a one-time link. */
  makeLink(): string;
  /** Exchanges a link for a device's own secret; null where the link is used up or over. */
  pair(linkSecret: string | null): string | null;
  isPaired(deviceSecret: string | null): boolean;
  /** For the file. */
  readonly devices: Devices;
  forgetAll(): void;
}

export function createPairing(clock: Clock, known: Devices, onChange: () => void): Pairing {
  const links = createTickets<"link">({ clock, limit: MAX_LINKS, absoluteMs: LINK_MS, idleMs: null });
  let devices: Devices = known;

  return {
    makeLink: () => links.issue("link"),
    pair(linkSecret) {
      if (links.take(linkSecret) === null) return null;
      const secret = randomBytes(32).toString("base64url");
      const device = { digest: digestOf(secret).toString("hex"), pairedAtMs: clock.nowMs() };
      devices = [...devices, device].slice(-MAX_DEVICES);
      onChange();
      return secret;
    },
    isPaired(deviceSecret) {
      if (deviceSecret === null) return false;
      const digest = digestOf(deviceSecret);
      let paired = false;
      for (const device of devices) {
        const same = timingSafeEqual(Buffer.from(device.digest, "hex"), digest);
        if (same && clock.nowMs() - device.pairedAtMs < DEVICE_MS) paired = true;
      }
      return paired;
    },
    get devices() {
      return devices;
    },
    forgetAll() {
      links.endWhere(() => true);
      devices = [];
      onChange();
    },
  };
}

function digestOf(secret: string): Buffer {
  return createHash("sha256").update(secret).digest();
}

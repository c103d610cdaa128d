import type { Delivery } from "../../main/bridge/contract/delivery.ts";
import type { Situation } from "./situation.ts";

const KEY = `${"A".repeat(43)}=`;

/** A head office of the imagination: in trouble it is out of reach, on an ordinary day a version is on its way. */
export function fakeDelivery(situation: Situation, nowMs: number): Delivery {
  const isOff = situation === "empty";
  const isAway = situation === "trouble";
  const message = "content.example cannot be reached (getaddrinfo ENOTFOUND). Look whether it runs.";
  return {
    follow: isOff ? null : { address: "https://content.example/shop/manifest.json", key: KEY },
    state: isOff ? "off" : isAway ? "resting" : "coming",
    progress: isOff || isAway ? null : { version: 41, bytes: 900_000_000, bytesHere: 410_000_000 },
    trouble: isAway ? { code: "unreachable", message, sinceMs: nowMs - 3_600_000 } : null,
    taken: isOff ? null : { version: 40, atMs: nowMs - 86_400_000 },
    heardAtMs: isOff ? null : nowMs - 120_000,
    ownKey: KEY,
  };
}

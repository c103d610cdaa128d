import type { Transition } from "../../schema/signage/widget.ts";
import type { XiboOptions } from "./xibo-layout.ts";

const DEFAULT_MS = 1_000;
const SHORTEST_MS = 50;
const LONGEST_MS = 5_000;
/** Where something comes from that flies towards a point of the compass; half points fly as their neighbours. */
const FLIES_FROM = {
  N: "bottom",
  NE: "bottom",
  NW: "bottom",
  S: "top",
  SE: "top",
  SW: "top",
  E: "left",
  W: "right",
} as const;

/** How a widget comes in; null where it has no transition of its own. */
export function xiboTransition(options: XiboOptions): Transition | null {
  const kind = (options.get("transIn") ?? "").toLowerCase();
  const asked = Number(options.get("transInDuration") || DEFAULT_MS);
  const durationMs = Math.round(Math.min(LONGEST_MS, Math.max(SHORTEST_MS, asked || DEFAULT_MS)));
  if (kind.startsWith("fade")) return { kind: "fade", durationMs };
  if (kind !== "fly") return null;
  const towards = (options.get("transInDirection") || "E").toUpperCase();
  const from = FLIES_FROM[towards as keyof typeof FLIES_FROM] ?? "left";
  return { kind: "slide", durationMs, from };
}

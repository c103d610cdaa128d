import type { Format } from "../words/format.ts";

const MINUTE_MS = 60_000;
/** From here on seconds tell nothing. */
const SECONDS_BELOW_MS = 10 * MINUTE_MS;

/** "1 min 45 s": minutes with their seconds while both matter. */
export function exactDuration(durationMs: number, format: Pick<Format, "duration">): string {
  const restMs = durationMs % MINUTE_MS;
  if (durationMs < MINUTE_MS || durationMs >= SECONDS_BELOW_MS || restMs < 1_000)
    return format.duration(durationMs);
  return `${format.duration(durationMs - restMs)} ${format.duration(restMs)}`;
}

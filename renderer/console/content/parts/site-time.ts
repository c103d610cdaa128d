import { wallOffsetMs } from "../../../sign/wall-offset.ts";

/** The wall of the site at an instant, to the minute: `2026-12-24T10:00`. */
export function civilAt(atMs: number, timeZone: string): string {
  return new Date(atMs + wallOffsetMs(timeZone, atMs)).toISOString().slice(0, 16);
}

/**
 * The instant of a time on the wall of the site. An hour that comes twice is its first one; one that is left out is
 * taken as if the clocks had not been changed yet.
 */
export function instantOf(civil: string, timeZone: string): number {
  const wallMs = Date.parse(`${civil}:00Z`);
  const before = wallMs - wallOffsetMs(timeZone, wallMs - DAY_MS);
  const after = wallMs - wallOffsetMs(timeZone, wallMs + DAY_MS);
  const isAt = (atMs: number): boolean => atMs + wallOffsetMs(timeZone, atMs) === wallMs;
  if (isAt(before)) return before;
  return isAt(after) ? after : before;
}

/** An ISO day's midnight on the wall, moved by days. */
export function dayOf(civil: string): string {
  return civil.slice(0, 10);
}

const DAY_MS = 86_400_000;

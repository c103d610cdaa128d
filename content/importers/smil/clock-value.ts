const UNITS = { ms: 1, s: 1_000, min: 60_000, h: 3_600_000 } as const;

/**
 * A SMIL clock value in milliseconds: `02:30:03`, `02:33.5`, `3.2h`, `45min`, `30s`, `5ms`, `12.467` (seconds).
 * Null where the text is none. Source: SMIL 3.0, 5.4.5 "Clock values".
 */
export function clockValueMs(text: string): number | null {
  const plain = text.trim().replace(/^\+/, "");
  const count = /^(\d+(?:\.\d+)?)\s*(ms|s|min|h)?$/.exec(plain);
  if (count !== null) return Math.round(Number(count[1]) * UNITS[(count[2] ?? "s") as keyof typeof UNITS]);
  const clock = /^(?:(\d+):)?([0-5]?\d):([0-5]\d(?:\.\d+)?)$/.exec(plain);
  if (clock === null) return null;
  const [hours = "0", minutes = "0", seconds = "0"] = clock.slice(1);
  return Math.round(3_600_000 * Number(hours ?? 0) + 60_000 * Number(minutes) + 1_000 * Number(seconds));
}

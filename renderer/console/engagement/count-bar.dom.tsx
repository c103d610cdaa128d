import type { Bar } from "./bar-of-cell.ts";

/** What the chart hands to the drawing of one bar. */
export interface CountBarProps {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly background: {
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
  };
  readonly payload: {
    readonly up: boolean;
    readonly visitsBar: Bar;
    readonly tryOnsBar: Bar;
    readonly hatch: string;
  };
}

/** Visits are filled with the accent, try-ons outlined, so that they differ in grey print as well. */
export function CountBar({
  x,
  y,
  width,
  height,
  background,
  payload,
  part,
}: CountBarProps & { readonly part: "visits" | "tryOns" }) {
  const bar = part === "visits" ? payload.visitsBar : payload.tryOnsBar;
  if (!payload.up || bar.kind === "unknown") {
    if (part === "tryOns") return null;
    return (
      <rect
        x={x}
        y={background.y}
        width={width * 2 + 1}
        height={background.height}
        fill={`url(#${payload.hatch})`}
      />
    );
  }
  if (bar.kind === "hidden") {
    // Its length would tell what is hidden: a dotted line over the whole height says only that there is a number.
    return (
      <line
        x1={x + width / 2}
        x2={x + width / 2}
        y1={background.y}
        y2={background.y + background.height}
        stroke={part === "visits" ? "var(--mantine-primary-color-filled)" : "var(--second)"}
        strokeWidth={2}
        strokeDasharray="1 6"
        strokeLinecap="round"
      />
    );
  }
  if (bar.length === 0) return null;
  if (bar.kind === "small") {
    return (
      <rect
        x={x + 0.5}
        y={y + 0.5}
        width={Math.max(1, width - 1)}
        height={Math.max(1, height - 0.5)}
        fill="none"
        stroke={part === "visits" ? "var(--mantine-primary-color-filled)" : "var(--second)"}
        strokeDasharray="2 2"
      />
    );
  }
  const inset = Math.min(0.75, width / 4);
  return part === "visits" ? (
    <rect
      x={x}
      y={y}
      width={width}
      height={height}
      rx={Math.min(2, width / 3)}
      fill="var(--mantine-primary-color-filled)"
    />
  ) : (
    <rect
      x={x + inset}
      y={y + inset}
      width={Math.max(0.5, width - inset * 2)}
      height={Math.max(0.5, height - inset)}
      rx={Math.min(2, width / 3)}
      fill="color-mix(in srgb, var(--second) 22%, var(--card))"
      stroke="var(--second)"
      strokeWidth={inset * 2}
    />
  );
}

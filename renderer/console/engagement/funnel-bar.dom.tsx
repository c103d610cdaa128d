import type { Bar } from "./bar-of-cell.ts";

/** Thickness of a bar and its distance from the next step's words, pixels. */
const BAR_PIXELS = 34;
const GAP_PIXELS = 8;

/** What the chart hands to the drawing of one bar. `hatch` is the id of the pattern. */
export interface FunnelBarProps {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly background: { readonly width: number };
  readonly payload: Bar & { readonly hatch: string };
}

/** A bar from zero on its track; an outline for "<5", hatching where there is no number. */
export function FunnelBar({ x, y, width, height, background, payload }: FunnelBarProps) {
  const top = y + height - BAR_PIXELS - GAP_PIXELS;
  const track = { x, y: top, width: background.width, height: BAR_PIXELS, rx: 6 };
  switch (payload.kind) {
    case "solid":
      return (
        <g>
          <rect {...track} fill="var(--sunken)" />
          <rect
            {...track}
            width={payload.length === 0 ? 0 : Math.max(2, width)}
            rx={Math.min(6, width / 2)}
            fill="var(--mantine-primary-color-filled)"
          />
        </g>
      );
    case "small":
      return (
        <g>
          <rect {...track} fill="var(--sunken)" />
          <rect
            x={x + 1}
            y={top + 1}
            width={Math.max(8, width) - 2}
            height={BAR_PIXELS - 2}
            rx={3}
            fill="var(--card)"
            stroke="var(--mantine-primary-color-filled)"
            strokeWidth={2}
            strokeDasharray="4 3"
          />
        </g>
      );
    case "hidden":
      return <rect {...track} fill="var(--sunken)" />;
    case "unknown":
      return <rect {...track} fill={`url(#${payload.hatch})`} />;
  }
}

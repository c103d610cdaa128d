const PATHS = {
  today: "M4 12h2M18 12h2M12 4v2M6.3 6.3l1.4 1.4M17.7 6.3l-1.4 1.4M8 14a4 4 0 1 1 8 0M3 18h18",
  requests: "M6 16V11a6 6 0 1 1 12 0v5l1.5 2h-15zM10 20.5a2.2 2.2 0 0 0 4 0",
  content:
    "M4.5 5h15A1.5 1.5 0 0 1 21 6.5v11a1.5 1.5 0 0 1-1.5 1.5h-15A1.5 1.5 0 0 1 3 17.5v-11A1.5 1.5 0 0 1 4.5 5zM3.5 16.5 9 11.5l4 3.5 3-2.5 4.5 4M15.5 9h.01",
  garments:
    "M12 9c0-1.2 1.8-1.4 1.8-3A1.8 1.8 0 0 0 10.2 6M12 9 3.5 15.5c-1 .8-.5 2.5.8 2.5h15.4c1.3 0 1.8-1.7.8-2.5z",
  screens:
    "M8 3h8a1.5 1.5 0 0 1 1.5 1.5v13A1.5 1.5 0 0 1 16 19H8a1.5 1.5 0 0 1-1.5-1.5v-13A1.5 1.5 0 0 1 8 3zM9 22h6M10 11l4-4",
  // Two arms of a balance.
  experiments: "M12 4v15M8 19h8M5 7h14M5 7l-2.5 6a2.6 2.6 0 0 0 5 0zM19 7l-2.5 6a2.6 2.6 0 0 0 5 0z",
  engagement: "M4 20V13M9.5 20V9M15 20V12M20.5 20V4",
  settings: "M4 7h9M17 7h3M4 17h3M11 17h9M15 5v4M9 15v4",
  more: "M5 12h.01M12 12h.01M19 12h.01",
  search: "M11 5a6 6 0 1 1 0 12 6 6 0 0 1 0-12zM15.5 15.5 20 20",
  check: "M5 12.5 10 17.5 19.5 7",
  close: "M6 6l12 12M18 6 6 18",
  "sound-on": "M4 10v4h3l5 4V6L7 10zM15.5 9a4.2 4.2 0 0 1 0 6M18 6.5a8 8 0 0 1 0 11",
  "sound-off": "M4 10v4h3l5 4V6L7 10zM16 10l5 5M21 10l-5 5",
  download: "M12 4v11M7.5 11 12 15.5 16.5 11M5 20h14",
  print: "M7 9V4h10v5M7 17H4.5v-6.5A1.5 1.5 0 0 1 6 9h12a1.5 1.5 0 0 1 1.5 1.5V17H17M7.5 14h9v6h-9z",
  camera:
    "M4 8.5A1.5 1.5 0 0 1 5.5 7H14a1.5 1.5 0 0 1 1.5 1.5v7A1.5 1.5 0 0 1 14 17H5.5A1.5 1.5 0 0 1 4 15.5zM15.5 11 20.5 8v8l-5-3",
  "camera-off":
    "M15.5 11 20.5 8v8l-5-3M9 7h5a1.5 1.5 0 0 1 1.5 1.5v4M15 16.5a1.5 1.5 0 0 1-1 .5H5.5A1.5 1.5 0 0 1 4 15.5v-7A1.5 1.5 0 0 1 5.5 7M3 4l18 17",
  scanner: "M4 8V5h3M17 5h3v3M20 16v3h-3M7 19H4v-3M8 9v6M11 9v6M13.5 9v6M16 9v6",
  person: "M12 4.5a3.5 3.5 0 1 1 0 7 3.5 3.5 0 0 1 0-7zM5 20c.6-4 3.5-6 7-6s6.4 2 7 6",
  up: "M6 15l6-6 6 6",
  down: "M6 9l6 6 6-6",
  clock: "M12 4a8 8 0 1 1 0 16 8 8 0 0 1 0-16zM12 8v4.5l3 2",
  walk: "M12 5h7M16 2l3 3-3 3M5 12h14M5 19h9",
} as const;

export type IconName = keyof typeof PATHS;

/** A line drawing beside a word; never alone, so hidden from screen readers. */
export function Icon({ name, size = 20 }: { readonly name: IconName; readonly size?: number }) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth={name === "more" ? 2.6 : 1.6}
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      <path d={PATHS[name]} />
    </svg>
  );
}

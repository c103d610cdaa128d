const PATHS = {
  bring: "M12 4v10m0 0 4-4m-4 4-4-4M5 18h14",
  person: "M12 12a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7Zm-6.5 7.5c.6-3.4 3.2-5.3 6.5-5.3s5.9 1.9 6.5 5.3",
  back: "M9 7 4.5 11.5 9 16m-4.5-4.5H15a4.5 4.5 0 0 1 0 9h-2",
  check: "m5 12.5 4.5 4.5L19 7.5",
  cover: "M4 5h16v9.5c0 1-1 1.5-2 1.5s-2 .5-2 1.5V19l-4-2-4 2v-1.5c0-1-1-1.5-2-1.5s-2-.5-2-1.5V5Z",
  left: "m14.5 5.5-6.5 6.5 6.5 6.5",
  right: "m9.5 5.5 6.5 6.5-6.5 6.5",
  waiting: "M12 7.5V12l3 2m6-2a9 9 0 1 1-18 0 9 9 0 0 1 18 0Z",
  walking: "M13 4.5a1.4 1.4 0 1 0 0 .01M9 20l2.2-5.5 2.8 2.5V20M8 12l1.8-3.5L13 8l1.5 3H17M11.2 14.5 12.5 9",
  sorry: "M5 12h14m2 0a9 9 0 1 1-18 0 9 9 0 0 1 18 0Z",
  reach: "M11 4.5a1.5 1.5 0 1 0 0 .01M11 8v5.5h4.5L18 19m-9.5-7.5a4.75 4.75 0 1 0 5.8 6.3",
  tape: "M3.5 9.5h17v5.5h-17zM7 9.5v2.5m3.3-2.5v2m3.4-2v2.5m3.3-2.5v2",
  compare: "M4 4.5h7v15H4zm9 0h7v15h-7z",
  turn: "M20 12c0 2-3.6 3.7-8 3.7S4 14 4 12s3.6-3.7 8-3.7c2.6 0 5 .6 6.4 1.5M19 5.5V10h-4.5",
  touch:
    "M9.5 12.5V6a1.5 1.5 0 0 1 3 0v5l4.2.9c1 .2 1.6 1.1 1.5 2.1l-.6 4c-.2 1.2-1.2 2-2.4 2h-3.4c-.8 0-1.5-.4-2-1L6.5 14.6c-.5-.7-.3-1.6.4-2 .6-.4 1.3-.3 1.8.2l.8.8",
} as const;

export type IconName = keyof typeof PATHS;

/** A drawn sign beside a word; says nothing by itself. */
export function Icon({
  name,
  className,
}: {
  readonly name: IconName;
  readonly className?: string | undefined;
}) {
  return (
    <svg
      viewBox="0 0 24 24"
      width="1.25em"
      height="1.25em"
      className={className}
      aria-hidden="true"
      focusable="false"
    >
      <path
        d={PATHS[name]}
        fill="none"
        stroke="currentColor"
        strokeWidth="1.6"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}

/** Names of the marks by which a trace is read. */
export const MARKS = {
  networkBegins: "psyche-network-begins",
  networkEnds: "psyche-network-ends",
  /** Inside the page's handling of a frame. */
  frameOnPage: "psyche-frame-on-page",
} as const;

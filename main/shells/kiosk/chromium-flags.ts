export interface FlagOptions {
  /** Browser's own files: cookies, caches. Wiped at every start. */
  readonly profileDir: string;
  readonly headless: boolean;
  /** Chromium's sandbox refuses to run as root. */
  readonly root: boolean;
  /** Whether there is a graphics card; without one, Mesa's software renderer is three times faster than Chromium's own. */
  readonly graphicsCard: boolean;
  readonly extraFlags: readonly string[];
}

/** Features that talk to the outside, ask questions, or have no place on a mirror. */
const DISABLED_FEATURES = [
  "Translate",
  "MediaRouter",
  "OptimizationHints",
  "AutofillServerCommunication",
  "CertificateTransparencyComponentUpdater",
  "InterestFeedContentSuggestions",
  "PrivacySandboxSettings4",
];

/**
 * Whatever would leave this machine by its number goes to a proxy that is not there. A page that came in with content
 * could else send by WebRTC, which no content security policy holds: neither by UDP nor to a relay by TCP.
 */
export const NOTHING_BUT_LOOPBACK: readonly string[] = [
  "--proxy-server=http://127.0.0.1:9",
  "--proxy-bypass-list=<-loopback>;127.0.0.1",
  "--webrtc-ip-handling-policy=disable_non_proxied_udp",
];

/** Flags of a Chromium that shows one page of ours, full screen, and reaches nothing but this machine. */
export function chromiumFlags(options: FlagOptions): readonly string[] {
  return [
    "--remote-debugging-pipe",
    `--user-data-dir=${options.profileDir}`,
    ...(options.headless ? ["--headless=new"] : ["--kiosk"]),
    // Nothing but loopback has an address here; what the page may ask for is the content security policy's part.
    "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
    ...NOTHING_BUT_LOOPBACK,
    "--disable-quic",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-domain-reliability",
    "--disable-sync",
    "--disable-default-apps",
    "--disable-extensions",
    "--disable-breakpad",
    "--no-pings",
    `--disable-features=${DISABLED_FEATURES.join(",")}`,
    "--no-first-run",
    "--no-default-browser-check",
    "--noerrdialogs",
    "--disable-session-crashed-bubble",
    "--disable-pinch",
    "--overscroll-history-navigation=0",
    "--autoplay-policy=no-user-gesture-required",
    "--password-store=basic",
    "--use-mock-keychain",
    "--hide-scrollbars",
    // The mirror draws also while Chromium believes that nobody looks.
    "--disable-background-timer-throttling",
    "--disable-renderer-backgrounding",
    "--disable-backgrounding-occluded-windows",
    ...(options.graphicsCard ? [] : ["--use-gl=angle", "--use-angle=gl-egl", "--ignore-gpu-blocklist"]),
    // As root Chromium would lay a warning over the mirror; the log says it instead.
    ...(options.root ? ["--no-sandbox", "--test-type"] : []),
    ...options.extraFlags,
    "about:blank",
  ];
}

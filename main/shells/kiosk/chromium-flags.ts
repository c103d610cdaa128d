export interface FlagOptions {
  /** Browser's own files: cookies, caches. Wiped at every start. */
  readonly profileDir: string;
  readonly headless: boolean;
  /** Chromium's sandbox refuses to run as root. */
  readonly root: boolean;
  /** Whether there is a graphics card; without one, Mesa's software renderer is three times faster than Chromium's own. */
  readonly graphicsCard: boolean;
  readonly ways: Ways;
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

/** Nothing listens there. */
const NO_PROXY_PORT = 9;

/** What a browser may reach. */
export interface Ways {
  /** Of the mirror's own listener, `127.0.0.1:port`: the only place that is reached without the proxy. */
  readonly ownHost: string;
  /** Of the host's proxy on this machine, which lets out what the programme allows; null: nothing leaves. */
  readonly proxyPort: number | null;
}

/**
 * Whatever would leave this machine, or go to another listener on it, goes to the host's proxy or to one that is not
 * there. A page in a frame could else send by WebRTC, which no content security policy holds: neither by UDP nor to a
 * relay by TCP; and ask what listens here.
 */
export function waysOut({ ownHost, proxyPort }: Ways): readonly string[] {
  return [
    `--proxy-server=http://127.0.0.1:${proxyPort ?? NO_PROXY_PORT}`,
    `--proxy-bypass-list=<-loopback>;${ownHost}`,
    "--webrtc-ip-handling-policy=disable_non_proxied_udp",
  ];
}

/** Flags of a Chromium that shows one page of ours, full screen, and reaches nothing but this machine. */
export function chromiumFlags(options: FlagOptions): readonly string[] {
  return [
    "--remote-debugging-pipe",
    `--user-data-dir=${options.profileDir}`,
    ...(options.headless ? ["--headless=new"] : ["--kiosk"]),
    // Nothing but loopback has an address here; what the page may ask for is the content security policy's part.
    "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
    ...waysOut(options.ways),
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

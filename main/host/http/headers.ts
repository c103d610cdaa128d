/** What a response is part of; decides how much the browser may do there. */
export type Surface =
  | { readonly kind: "mirror" }
  /** `styleNonce`: fresh per response, for the component library's own style elements. */
  | { readonly kind: "console"; readonly styleNonce: string }
  /** A page that shows a draft on the rehearsal figure, inside a page of the console and nowhere else. */
  | { readonly kind: "preview" }
  /** A page that came in with content, for the mirror's frame without an origin: nothing of it is ours. */
  | { readonly kind: "package" };

export interface HeaderOptions {
  readonly surface: Surface;
  /** `ws://host:port` of the page's own bridge, for browsers whose 'self' does not cover it; null over IPC. */
  readonly socketOrigin: string | null;
}

/**
 * The security headers of every response, the same under every shell. Nothing may leave the origin; scripts come from
 * files only ('wasm-unsafe-eval' compiles the vision code and lets no string become a script); `blob:` in the mirror's
 * and the preview's connect-src reads pictures inside a garment's file, which live in the page's own memory. Only the
 * preview may stand in a frame, and only in the console's; of the mirror's page, only what came in with content. There is no Strict-Transport-Security: with a certificate of our own it would lock staff out where browsers warn today.
 */
export function securityHeaders(options: HeaderOptions): Readonly<Record<string, string>> {
  if (options.surface.kind === "package") return PACKAGE_HEADERS;
  const mirror = options.surface.kind === "mirror";
  return {
    "Content-Security-Policy": contentSecurityPolicy(options),
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Embedder-Policy": "require-corp",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Origin-Agent-Cluster": "?1",
    "Permissions-Policy": permissionsPolicy(mirror),
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": options.surface.kind === "preview" ? "SAMEORIGIN" : "DENY",
  };
}

function contentSecurityPolicy({ surface, socketOrigin }: HeaderOptions): string {
  const connect = ["'self'", ...(socketOrigin === null ? [] : [socketOrigin])];
  const mirror = surface.kind === "mirror";
  const preview = surface.kind === "preview";
  const directives: readonly (readonly [string, ...string[]])[] = [
    ["default-src", "'none'"],
    ["script-src", "'self'", ...(mirror ? ["'wasm-unsafe-eval'"] : [])],
    ["style-src", "'self'", ...(surface.kind === "console" ? [`'nonce-${surface.styleNonce}'`] : [])],
    ["img-src", "'self'", "blob:", "data:"],
    ["media-src", "'self'", "blob:"],
    ["font-src", "'self'"],
    ["connect-src", ...connect, ...(mirror || preview ? ["blob:"] : [])],
    ["worker-src", "'self'"],
    ["manifest-src", "'self'"],
    ...(preview ? [] : [["frame-src", "'self'"] as const]),
    ["frame-ancestors", preview ? "'self'" : "'none'"],
    ["base-uri", "'none'"],
    ["form-action", "'self'"],
  ];
  return directives.map((directive) => directive.join(" ")).join("; ");
}

const SENSORS = ["camera", "microphone", "geolocation", "display-capture", "usb", "hid", "serial"];

/**
 * What came in with content has no origin, whoever opens it, and no network but https. Which part of that it may use
 * is the frame's to say: its `csp` attribute is obeyed ("Allow-CSP-From") and can only take away. Requests of a page
 * without an origin come from nowhere, so everybody may read the answers; who may ask is the listener's part.
 */
const PACKAGE_HEADERS: Readonly<Record<string, string>> = {
  "Content-Security-Policy": [
    "sandbox allow-scripts",
    "default-src 'none'",
    "script-src 'self' 'unsafe-inline' https:",
    "style-src 'self' 'unsafe-inline' https:",
    "img-src 'self' data: blob: https:",
    "media-src 'self' data: blob: https:",
    "font-src 'self' data: https:",
    "connect-src 'self' https: wss:",
    "frame-ancestors 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; "),
  "Access-Control-Allow-Origin": "*",
  "Allow-CSP-From": "*",
  "Cross-Origin-Embedder-Policy": "unsafe-none",
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cross-Origin-Resource-Policy": "cross-origin",
  "Origin-Agent-Cluster": "?1",
  "Permissions-Policy": permissionsPolicy(false),
  "Referrer-Policy": "no-referrer",
  "X-Content-Type-Options": "nosniff",
  "X-DNS-Prefetch-Control": "off",
  "X-Frame-Options": "SAMEORIGIN",
};

/**
 * Headers of a document of ours around a page of the net, with a policy that names the hosts that it may frame. It is
 * isolated as the mirror's own page is; the page in it, which says nothing of that, stands there without credentials.
 */
export function webFrameHeaders(policy: string): Readonly<Record<string, string>> {
  return {
    ...securityHeaders({ surface: { kind: "mirror" }, socketOrigin: null }),
    "Content-Security-Policy": policy,
    "Permissions-Policy": permissionsPolicy(false),
    "X-DNS-Prefetch-Control": "off",
    "X-Frame-Options": "SAMEORIGIN",
  };
}

/** Headers of the question that phones answer: one page of plain HTML, its own style, its own form, and nothing else. */
export function questionHeaders(styleNonce: string): Readonly<Record<string, string>> {
  return {
    ...securityHeaders({ surface: { kind: "console", styleNonce }, socketOrigin: null }),
    "Content-Security-Policy": [
      "default-src 'none'",
      `style-src 'nonce-${styleNonce}'`,
      "form-action 'self'",
      "frame-ancestors 'none'",
      "base-uri 'none'",
    ].join("; "),
  };
}

function permissionsPolicy(mirror: boolean): string {
  return SENSORS.map((sensor) => `${sensor}=(${mirror && sensor === "camera" ? "self" : ""})`).join(", ");
}

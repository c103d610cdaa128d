/**
 * The content security policy that a framed page of a package is held to: its own folder, and the hosts that its
 * widget allows. The frame is given it as its `csp` attribute, so that it also holds for every page that the frame
 * goes on to, and no page can loosen it (CSP: Embedded Enforcement, W3C).
 */
export function framePolicy(folderUrl: string, allowedHosts: readonly string[]): string {
  const hosts = allowedHosts.map((host) => `https://${host}`);
  const sockets = allowedHosts.map((host) => `wss://${host}`);
  const directives: readonly (readonly string[])[] = [
    ["default-src", "'none'"],
    ["script-src", folderUrl, "'unsafe-inline'", ...hosts],
    ["style-src", folderUrl, "'unsafe-inline'", ...hosts],
    ["img-src", folderUrl, "data:", "blob:", ...hosts],
    ["media-src", folderUrl, "data:", "blob:", ...hosts],
    ["font-src", folderUrl, "data:", ...hosts],
    ["connect-src", folderUrl, ...hosts, ...sockets],
    ["base-uri", "'none'"],
    ["form-action", "'none'"],
  ];
  return directives.map((directive) => directive.join(" ")).join("; ");
}

import { request as askPlain, type IncomingMessage } from "node:http";
import { request as askSecure } from "node:https";
import { fail, type Result, succeed } from "../../base/result.ts";
import { addressOf, type ReachOut } from "./reach-out.node.ts";

/** A screen waits five seconds for a picture; the page itself must still come after this. */
const LOOK_MS = 3_000;
const MAX_REDIRECTS = 4;

/**
 * Whether a page of the net can be shown in a frame now. Asks for it once as a screen would, reads its headers only,
 * and says in a sentence what stands against it: no network, another host behind it, a page that lets nobody frame it.
 */
export async function lookAtPage(
  reach: ReachOut,
  address: string,
  redirects = 0,
): Promise<Result<null, "unreachable" | "not-allowed" | "refused">> {
  const url = new URL(address);
  const port = Number(url.port || (url.protocol === "https:" ? 443 : 80));
  const known = await addressOf(reach, url.hostname, port);
  if (!known.ok) return fail(known.code === "unknown-host" ? "unreachable" : "not-allowed", known.message);
  const answer = await headersOf(url, known.value);
  if (!answer.ok) return answer;
  const { headers, statusCode = 0 } = answer.value;
  if (statusCode >= 300 && statusCode < 400 && headers.location !== undefined) {
    if (redirects >= MAX_REDIRECTS || !URL.canParse(headers.location, url))
      return fail("refused", `${url.host} leads from address to address; name the last one.`);
    const next = new URL(headers.location, url);
    if (!/^https?:$/.test(next.protocol)) return fail("refused", `${url.host} leads to no page of the net.`);
    const nextPort = Number(next.port || (next.protocol === "https:" ? 443 : 80));
    if (!reach.mayReach(next.hostname, nextPort))
      return fail("not-allowed", `${url.host} leads on to ${next.hostname}; allow that host too.`);
    return lookAtPage(reach, next.href, redirects + 1);
  }
  if (statusCode >= 400)
    return fail("refused", `${url.host} answers ${statusCode}; open the address elsewhere and look at it.`);
  if (refusesFrames(headers))
    return fail("refused", `${url.host} lets no other page show it in a frame; ask whoever runs it.`);
  return succeed(null);
}

function headersOf(url: URL, address: string): Promise<Result<IncomingMessage, "unreachable">> {
  return new Promise((resolve) => {
    const isSecure = url.protocol === "https:";
    const request = (isSecure ? askSecure : askPlain)({
      host: address,
      port: url.port || (isSecure ? 443 : 80),
      path: `${url.pathname}${url.search}`,
      headers: { host: url.host, accept: "text/html" },
      ...(isSecure ? { servername: url.hostname } : {}),
      agent: false,
      signal: AbortSignal.timeout(LOOK_MS),
    });
    request.once("response", (answer) => {
      answer.destroy();
      resolve(succeed(answer));
    });
    request.on("error", (error) => {
      const why = isTls(error) ? "its certificate is not to be trusted" : "it does not answer";
      resolve(
        fail("unreachable", `${url.host} cannot be shown now: ${why}; look at it, and at the network.`),
      );
    });
    request.end();
  });
}

function isTls(error: Error): boolean {
  return "code" in error && /CERT|SSL|TLS|SELF_SIGNED/.test(String(error.code));
}

/** Source: HTML, X-Frame-Options; CSP 3, frame-ancestors, which goes before it. */
function refusesFrames(headers: IncomingMessage["headers"]): boolean {
  const policy = String(headers["content-security-policy"] ?? "");
  const ancestors = /(?:^|[;,])\s*frame-ancestors\s+([^;,]*)/i.exec(policy)?.[1];
  if (ancestors !== undefined) return !/(?:^|\s)(?:\*|https?:)(?:\s|$)/.test(ancestors);
  return /deny|sameorigin/i.test(String(headers["x-frame-options"] ?? ""));
}

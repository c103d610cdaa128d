import { createHash } from "node:crypto";
import {
  isWithin,
  type WebPage,
  type WebPlace,
  webPagesOf,
  webReachOf,
} from "../../../content/programme/web-reach.ts";
import type { Programme } from "../../../content/schema/signage/programme.ts";
import type { Clock } from "../../base/clock.ts";
import type { Log } from "../../base/log.ts";
import { fail, type Result, succeed } from "../../base/result.ts";
import { lookAtPage } from "./look-at-page.node.ts";
import { askSystem, type Lookup } from "./reach-out.node.ts";
import { openWayOut } from "./way-out.node.ts";

/** A page that could be shown is not asked again for so long; one that could not, sooner. */
const WELL_MS = 60_000;
const ILL_MS = 10_000;
const STYLE = "html,body,iframe{display:block;width:100%;height:100%;margin:0;border:0}body{overflow:hidden}";
const STYLE_HASH = createHash("sha256").update(STYLE).digest("base64");

export interface WebPagesOptions {
  /** What is published now; null: nothing. */
  readonly programme: () => Programme | null;
  readonly clock: Clock;
  readonly log: Log;
  /** Handed in by tests. */
  readonly network?: { readonly lookup: Lookup; readonly isNear: (address: string) => boolean };
}

/** A document of ours around a page of the net, and the policy that it comes with. */
export interface WebFrame {
  readonly html: string;
  readonly policy: string;
}

/** Pages of the net on the screen, and the only way out that they have. Lives as long as the host. */
export interface WebPages {
  /** Where the browser's proxy is; null where nothing leaves. */
  readonly proxyPort: number | null;
  mayReach(host: string, port: number): boolean;
  /** Whether a widget's page can be shown now; fails with a sentence that says why not. */
  look(widgetId: string): Promise<Result<null, "no-such-page" | "unreachable" | "not-allowed" | "refused">>;
  /** Null where no such widget is published. */
  frame(widgetId: string): WebFrame | null;
  close(): Promise<void>;
}

export async function openWebPages({ clock, log, network, programme }: WebPagesOptions): Promise<WebPages> {
  let known: {
    readonly of: Programme;
    readonly reach: readonly WebPlace[];
    readonly pages: ReadonlyMap<string, WebPage>;
  } | null = null;
  /** As many as the programme has pages. */
  const looked = new Map<
    string,
    { readonly atMs: number; readonly outcome: Awaited<ReturnType<typeof lookAtPage>> }
  >();

  function published() {
    const current = programme();
    if (current === null) return null;
    if (known?.of !== current) {
      known = { of: current, reach: webReachOf(current), pages: webPagesOf(current) };
      looked.clear();
    }
    return known;
  }

  const mayReach = (host: string, port: number): boolean => isWithin(published()?.reach ?? [], host, port);
  const reach = { mayReach, lookup: askSystem, ...network };
  const wayOut = await openWayOut({ ...reach, log });

  return {
    proxyPort: wayOut.port,
    mayReach,
    async look(widgetId) {
      const page = published()?.pages.get(widgetId);
      if (page === undefined) return fail("no-such-page", "No such page is published.");
      if (wayOut.port === null)
        return fail("unreachable", "No page of the net can be shown; the host's log says why.");
      const before = looked.get(widgetId);
      const lastsMs = before?.outcome.ok === true ? WELL_MS : ILL_MS;
      if (before !== undefined && clock.monotonicMs() - before.atMs < lastsMs) return before.outcome;
      const own = { ...reach, mayReach: (host: string, port: number) => isWithin(page.places, host, port) };
      const outcome = await lookAtPage(own, page.url);
      looked.set(widgetId, { atMs: clock.monotonicMs(), outcome });
      return outcome.ok ? succeed(null) : outcome;
    },
    frame(widgetId) {
      const page = published()?.pages.get(widgetId);
      return page === undefined ? null : frameOf(page);
    },
    close: () => wayOut.close(),
  };
}

/**
 * A page of the net keeps an origin of its own, without which few of them work; it is another than ours, and what it
 * stores is dropped with the frame. The document around it runs nothing and frames nothing but these hosts.
 */
function frameOf({ places, url }: WebPage): WebFrame {
  const hosts = places.flatMap(({ host, port }) =>
    port === 80
      ? [`http://${host}`]
      : port === 443
        ? [`https://${host}`]
        : [`http://${host}:${port}`, `https://${host}:${port}`],
  );
  const policy = [
    "default-src 'none'",
    `frame-src ${hosts.join(" ")}`,
    `style-src 'sha256-${STYLE_HASH}'`,
    "frame-ancestors 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
  const attributes = `sandbox="allow-scripts allow-same-origin" credentialless allow="" referrerpolicy="no-referrer" scrolling="no" tabindex="-1"`;
  const html = `<!doctype html><meta charset="utf-8"><title></title><style>${STYLE}</style><iframe src="${escaped(new URL(url).href)}" ${attributes}></iframe>`;
  return { html, policy };
}

function escaped(text: string): string {
  return text.replace(/[&"<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

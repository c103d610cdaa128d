import type { Clock } from "../../base/clock.ts";
import type { WebPages } from "../web/web-pages.node.ts";
import { securityHeaders, webFrameHeaders } from "./headers.ts";
import type { ServedFile } from "./served-file.node.ts";
import { createTickets } from "./tickets.node.ts";

/** What came in with content, or a page of the net, below a pass that only the mirror's page can ask for. */
const FRAMED = /^\/frame\/([\w-]{43})(\/.+)$/;
const CONTENT = /^\/(?:sign|content\/campaign)\//;
const WEB = /^\/web\/([a-z0-9-]{1,64})$/;
const PASS = "/frame/pass";

export interface FrameDoorOptions {
  readonly files: (urlPath: string) => ServedFile | null;
  readonly web: Pick<WebPages, "frame" | "look"> | null;
  readonly clock: Clock;
}

/** An answer in the words of no shell. */
export interface FrameAnswer {
  readonly headers: Readonly<Record<string, string>>;
  readonly body:
    | { readonly kind: "file"; readonly served: ServedFile }
    | { readonly kind: "text"; readonly status: number; readonly mimeType: string; readonly text: string };
}

/**
 * What the mirror's page shows in frames, the same for HTTP and for Electron's own protocol. Frames have no origin of
 * ours and no cookies: the pass in their address lets them in, to content and to nothing else.
 */
export interface FrameDoor {
  /** For a frame, whoever asks: null where the path is none of a frame. */
  forFrame(path: string): FrameAnswer | null;
  /** For the mirror's own page, which was let in: the pass, and whether a page of the net can be shown now. */
  forPage(path: string): Promise<FrameAnswer | null>;
}

export function createFrameDoor({ clock, files, web }: FrameDoorOptions): FrameDoor {
  const passes = createTickets<"frame">({ clock, limit: 1, absoluteMs: null, idleMs: null });
  const pass = passes.issue("frame");
  const ofPackage = securityHeaders({ surface: { kind: "package" }, socketOrigin: null });
  const nothing = text(404, "There is no such file.", ofPackage);

  return {
    forFrame(path) {
      const [, shown = null, framed] = FRAMED.exec(path) ?? [];
      if (framed === undefined) return null;
      if (passes.find(shown) === null) return nothing;
      const widgetId = WEB.exec(framed)?.[1];
      if (widgetId !== undefined) {
        const frame = web?.frame(widgetId) ?? null;
        return frame === null
          ? nothing
          : {
              headers: webFrameHeaders(frame.policy),
              body: { kind: "text", status: 200, mimeType: "text/html", text: frame.html },
            };
      }
      const served = CONTENT.test(framed) ? files(framed) : null;
      return served === null ? nothing : { headers: ofPackage, body: { kind: "file", served } };
    },
    async forPage(path) {
      if (path === PASS) return text(200, pass);
      const widgetId = WEB.exec(path)?.[1];
      if (widgetId === undefined) return null;
      const looked = (await web?.look(widgetId)) ?? null;
      if (looked === null) return text(404, "No page of the net is shown here.");
      return looked.ok
        ? text(200, "It can be shown.")
        : text(looked.code === "no-such-page" ? 404 : 502, looked.message);
    },
  };
}

function text(status: number, words: string, headers: FrameAnswer["headers"] = {}): FrameAnswer {
  return { headers, body: { kind: "text", status, mimeType: "text/plain", text: `${words}\n` } };
}

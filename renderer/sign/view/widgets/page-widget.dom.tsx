import { useEffect, useEffectEvent, useRef, useState } from "react";
import { textIn } from "../../../../content/schema/signage/content-text.ts";
import type { Widget } from "../../../../content/schema/signage/widget.ts";
import { framePolicy } from "../../frame/frame-policy.ts";
import styles from "../sign.module.css";
import { useSignPage } from "../sign-page.dom.ts";
import { DecodedImage } from "./decoded-image.dom.tsx";
import { type PageFrameOptions, pageFrame } from "./page-frame.dom.ts";
import type { WidgetTold } from "./widget-told.dom.ts";

interface PageWidgetProps {
  readonly widget: Extract<Widget, { kind: "page" }>;
  readonly told: WidgetTold;
}

/** What decides which page is shown; `hosts` joined by blanks, `path` null where it is a page of the net. */
interface Wanted {
  readonly hosts: string;
  readonly path: string | null;
  readonly title: string;
  readonly widgetId: string;
}

/** What was told of a widget last: a page that is away at every turn is told once. As many as a programme has pages. */
const toldFaults = new Map<string, string>();

/** Why a page is not shown, for those who look after the screen; null: it only cannot be. */
type Shown = { readonly frame: PageFrameOptions } | { readonly fault: string | null };

/**
 * A page in a frame that has no bridge, no credentials and no way to the top. One of a package has no origin either, and
 * no network but the hosts that it names. One of the net keeps its own origin and lies in a document of ours that frames
 * nothing else; what it reaches is the host's proxy's to say. Where it cannot be shown its stand-in is, if it has one.
 */
export function PageWidget({ widget, told }: PageWidgetProps) {
  const { fileUrl, frameUrl, index, locale, onFault, webUrl } = useSignPage();
  const place = useRef<HTMLDivElement>(null);
  const [standsIn, setStandsIn] = useState(false);
  const { allowedHosts, fallbackMediaId, source, widgetId } = widget;
  const medium = source.kind === "package" ? index.media.get(source.mediaId) : undefined;
  const path = medium?.kind === "html" ? medium.path : null;
  const title = medium?.kind === "html" && medium.alt !== null ? textIn(medium.alt, locale) : widget.name;
  const hosts = allowedHosts.join(" ");
  const fallback = index.media.get(fallbackMediaId ?? "");
  const shown = useEffectEvent(() => {
    toldFaults.delete(widgetId);
    told.onShown(null);
  });
  const failed = useEffectEvent((fault: string | null) => {
    if (fault !== null && toldFaults.get(widgetId) !== fault) onFault?.(`"${widget.name}": ${fault}`);
    if (fault !== null) toldFaults.set(widgetId, fault);
    if (fallback?.kind === "image") setStandsIn(true);
    else told.onFailed("broken");
  });
  const find = useEffectEvent(
    async ({ hosts: allowed, path: file, title: name, widgetId: id }: Wanted): Promise<Shown> => {
      if (file === null) {
        const found = (await webUrl?.(id)) ?? { ok: false, message: null };
        return found.ok
          ? { frame: { url: found.url, title: name, policy: null, keepsOrigin: true } }
          : { fault: found.message };
      }
      // Without the attribute nothing would hold the page to what it may reach.
      if (!("csp" in HTMLIFrameElement.prototype)) return { fault: null };
      const [url, there] = await Promise.all([
        frameUrl?.(file) ?? null,
        fetch(fileUrl(file), { method: "HEAD" }),
      ]);
      if (url === null || !there.ok) return { fault: null };
      const { href } = new URL(url, location.href);
      const policy = framePolicy(new URL(".", href).href, allowed === "" ? [] : allowed.split(" "));
      return { frame: { url: href, title: name, policy, keepsOrigin: false } };
    },
  );
  useEffect(() => {
    const box = place.current;
    if (box === null) return;
    let hasLeft = false;
    let frame: HTMLIFrameElement | null = null;
    const show = (found: Shown): void => {
      if (hasLeft) return;
      if ("fault" in found) return failed(found.fault);
      frame = pageFrame(found.frame);
      const loaded = (): void => void requestAnimationFrame(() => requestAnimationFrame(() => shown()));
      frame.addEventListener("load", loaded, { once: true });
      box.append(frame);
    };
    find({ hosts, path, title, widgetId }).then(show, () => show({ fault: null }));
    return () => {
      hasLeft = true;
      frame?.remove();
    };
  }, [hosts, path, title, widgetId]);
  if (standsIn && fallback?.kind === "image") {
    return (
      <DecodedImage
        url={fileUrl(fallback.path)}
        alt={fallback.alt === null ? "" : textIn(fallback.alt, locale)}
        fill="cover"
        onPresented={told.onShown}
        onBroken={() => told.onFailed("broken")}
      />
    );
  }
  return <div ref={place} className={styles["frame"]} />;
}

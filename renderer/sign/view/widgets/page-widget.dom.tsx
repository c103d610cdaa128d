import { useEffect, useEffectEvent, useRef } from "react";
import { textIn } from "../../../../content/schema/signage/content-text.ts";
import type { Widget } from "../../../../content/schema/signage/widget.ts";
import { framePolicy } from "../../frame/frame-policy.ts";
import styles from "../sign.module.css";
import { useSignPage } from "../sign-page.dom.ts";
import type { WidgetTold } from "./widget-told.dom.ts";

interface PageWidgetProps {
  readonly widget: Extract<Widget, { kind: "page" }>;
  readonly told: WidgetTold;
}

/**
 * A page of a package, in a frame that has no origin, no cookies, no bridge, no way to the top and no network but the
 * hosts that it names. A page of the net is passed over: its network could be confined by its own server only.
 */
export function PageWidget({ widget, told }: PageWidgetProps) {
  const { fileUrl, frameUrl, index, locale } = useSignPage();
  const place = useRef<HTMLDivElement>(null);
  const medium = widget.source.kind === "package" ? index.media.get(widget.source.mediaId) : undefined;
  const path = medium?.kind === "html" ? medium.path : null;
  const title = medium?.kind === "html" && medium.alt !== null ? textIn(medium.alt, locale) : widget.name;
  const hosts = widget.allowedHosts.join(" ");
  const shown = useEffectEvent(() => told.onShown(null));
  const failed = useEffectEvent(() => told.onFailed("broken"));
  const addressesOf = useEffectEvent(async (file: string) => {
    const [url, there] = await Promise.all([
      frameUrl?.(file) ?? null,
      fetch(fileUrl(file), { method: "HEAD" }),
    ]);
    return there.ok ? url : null;
  });
  useEffect(() => {
    const box = place.current;
    if (box === null) return;
    // Without the attribute nothing would hold the page to what it may reach.
    if (path === null || !("csp" in HTMLIFrameElement.prototype)) return failed();
    let hasLeft = false;
    let frame: HTMLIFrameElement | null = null;
    addressesOf(path).then(
      (url) => {
        if (hasLeft) return;
        if (url === null) return failed();
        frame = frameOf(url, hosts === "" ? [] : hosts.split(" "), title);
        frame.addEventListener(
          "load",
          () => requestAnimationFrame(() => requestAnimationFrame(() => shown())),
          {
            once: true,
          },
        );
        box.append(frame);
      },
      () => hasLeft || failed(),
    );
    return () => {
      hasLeft = true;
      frame?.remove();
    };
  }, [hosts, path, title]);
  return <div ref={place} className={styles["frame"]} />;
}

function frameOf(url: string, allowedHosts: readonly string[], title: string): HTMLIFrameElement {
  const frame = document.createElement("iframe");
  const address = new URL(url, location.href);
  frame.setAttribute("sandbox", "allow-scripts");
  frame.setAttribute("credentialless", "");
  frame.setAttribute("csp", framePolicy(new URL(".", address).href, allowedHosts));
  frame.setAttribute("allow", "");
  frame.setAttribute("referrerpolicy", "no-referrer");
  frame.setAttribute("scrolling", "no");
  // Only the page's own widget decides when it leaves; a touch goes to the invitation.
  frame.tabIndex = -1;
  frame.title = title;
  frame.src = address.href;
  return frame;
}

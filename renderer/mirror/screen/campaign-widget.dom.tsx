import { useRef, useState } from "react";
import type { Widget } from "../../../content/schema/campaign.ts";
import styles from "./campaign-player.module.css";
import { contentUrl } from "./content-url.ts";
import { useScreen } from "./screen-context.dom.ts";

interface CampaignWidgetProps {
  readonly widget: Widget;
  /** The one before, still and whole below the one that comes. */
  readonly under?: boolean;
  readonly onShown?: (element: HTMLImageElement | HTMLVideoElement) => void;
  readonly onEnded?: () => void;
  readonly onBroken?: () => void;
}

/** One image or video of a campaign. It becomes visible with its first picture, never before. */
export function CampaignWidget({ widget, under = false, onShown, onEnded, onBroken }: CampaignWidgetProps) {
  const { locale } = useScreen();
  const [ready, setReady] = useState(under);
  const told = useRef(false);
  const show = (element: HTMLImageElement | HTMLVideoElement) => {
    setReady(true);
    if (told.current) return;
    told.current = true;
    onShown?.(element);
  };
  const shared = {
    className: styles["widget"],
    "data-ready": ready,
    "data-under": under,
    "data-fill": widget.fill,
    "data-widget": widget.widgetId,
    src: contentUrl(widget.path),
    onError: onBroken,
  } as const;
  if (widget.kind === "image") {
    return <img {...shared} alt={widget.alt[locale]} onLoad={(event) => show(event.currentTarget)} />;
  }
  return (
    <video
      {...shared}
      aria-label={widget.alt[locale]}
      muted
      playsInline
      autoPlay={!under}
      preload="auto"
      onPlaying={(event) => show(event.currentTarget)}
      onEnded={widget.durationMs === null ? onEnded : undefined}
      loop={widget.durationMs !== null}
    />
  );
}

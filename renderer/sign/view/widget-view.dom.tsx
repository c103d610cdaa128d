import { type CSSProperties, useEffect, useEffectEvent, useState } from "react";
import type { Zone } from "../../../content/schema/signage/layout.ts";
import type { Widget } from "../../../content/schema/signage/widget.ts";
import { unreachable } from "../../../main/base/assert.ts";
import type { PlayFault } from "../player/play-words.ts";
import type { ZonePlayer } from "../player/zone-player.ts";
import styles from "./sign.module.css";
import { useSignPage } from "./sign-page.dom.ts";
import { ClockWidget } from "./widgets/clock-widget.dom.tsx";
import { CountdownWidget } from "./widgets/countdown-widget.dom.tsx";
import { FilmWidget } from "./widgets/film-widget.dom.tsx";
import { ImageWidget } from "./widgets/image-widget.dom.tsx";
import { MirrorWidget } from "./widgets/mirror-widget.dom.tsx";
import { ProductWidget } from "./widgets/product-widget.dom.tsx";
import { TextWidget } from "./widgets/text-widget.dom.tsx";

/** What every widget says of itself. Each is called at most once a turn. */
export interface WidgetTold {
  /** Frames of it were presented; with the picture that it shows, where it is one. */
  readonly onShown: (picture: CanvasImageSource | null) => void;
  readonly onEnded: () => void;
  readonly onFailed: (fault: PlayFault) => void;
}

export interface WidgetViewProps {
  readonly widget: Widget;
  readonly zone: Zone;
  readonly fromMs: number;
  /** The turn that it reports to; none: it stands still below another. */
  readonly on?: { readonly turn: number; readonly player: ZonePlayer };
  readonly isBackdrop?: boolean;
}

/** One widget in its zone. It becomes visible with its first picture, never before, by its transition. */
export function WidgetView({ widget, zone, fromMs, on, isBackdrop = false }: WidgetViewProps) {
  const { onBackdrop } = useSignPage();
  const [ready, setReady] = useState(on === undefined);
  const transition = widget.transition ?? zone.transition;
  const told: WidgetTold = {
    onShown(picture) {
      setReady(true);
      on?.player.shown(on.turn);
      if (picture !== null && isBackdrop) onBackdrop(picture);
    },
    onEnded: () => on?.player.ended(on.turn),
    onFailed: (fault) => on?.player.failed(on.turn, fault),
  };
  const style = {
    "--transition": `${transition.kind === "cut" ? 0 : transition.durationMs}ms`,
  } as CSSProperties;
  return (
    <div
      className={styles["widget"]}
      data-widget={widget.widgetId}
      data-ready={ready}
      data-transition={transition.kind}
      data-from={transition.kind === "slide" ? transition.from : undefined}
      style={style}
    >
      <Kind widget={widget} told={told} fromMs={fromMs} still={on === undefined} />
    </div>
  );
}

interface KindProps {
  readonly widget: Widget;
  readonly told: WidgetTold;
  readonly fromMs: number;
  readonly still: boolean;
}

function Kind({ widget, told, fromMs, still }: KindProps) {
  switch (widget.kind) {
    case "image":
      return <ImageWidget widget={widget} told={told} />;
    case "video":
    case "audio":
      return <FilmWidget widget={widget} told={told} fromMs={fromMs} still={still} />;
    case "text":
    case "ticker":
      return <TextWidget widget={widget} told={told} />;
    case "clock":
      return <ClockWidget widget={widget} told={told} />;
    case "countdown":
      return <CountdownWidget widget={widget} told={told} />;
    case "product":
      return <ProductWidget widget={widget} told={told} />;
    case "mirror":
      return <MirrorWidget told={told} />;
    case "page":
    case "pdf":
    case "table":
      return <NotYet told={told} />;
    default:
      return unreachable(widget);
  }
}

/** Kinds that this player does not draw: they are passed over, and the proof says so. */
function NotYet({ told }: { readonly told: WidgetTold }) {
  const failed = useEffectEvent(() => told.onFailed("broken"));
  useEffect(() => failed(), []);
  return null;
}

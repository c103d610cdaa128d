import { type CSSProperties, useEffect, useEffectEvent, useRef, useState } from "react";
import type { Zone } from "../../../content/schema/signage/layout.ts";
import type { Widget } from "../../../content/schema/signage/widget.ts";
import { unreachable } from "../../../main/base/assert.ts";
import type { PlayFault } from "../player/play-words.ts";
import type { ZonePlayer } from "../player/zone-player.ts";
import { usePictureWatch } from "../watch/use-picture-watch.dom.ts";
import { plainGround } from "./plain-ground.dom.ts";
import styles from "./sign.module.css";
import { useSignPage } from "./sign-page.dom.ts";
import { useCovers } from "./use-covers.dom.ts";
import { ClockWidget } from "./widgets/clock-widget.dom.tsx";
import { CountdownWidget } from "./widgets/countdown-widget.dom.tsx";
import { FilmWidget } from "./widgets/film-widget.dom.tsx";
import { ImageWidget } from "./widgets/image-widget.dom.tsx";
import { MirrorWidget } from "./widgets/mirror-widget.dom.tsx";
import { PageWidget } from "./widgets/page-widget.dom.tsx";
import { PdfWidget } from "./widgets/pdf-widget.dom.tsx";
import { ProductWidget } from "./widgets/product-widget.dom.tsx";
import { TableWidget } from "./widgets/table-widget.dom.tsx";
import { TextWidget } from "./widgets/text-widget.dom.tsx";
import type { WidgetPicture, WidgetTold } from "./widgets/widget-told.dom.ts";

/** Which part a widget has in its zone: it is loaded unseen, is on and reports to its turn, or lies still below. */
export type WidgetPart =
  | { readonly kind: "ahead" }
  | {
      readonly kind: "on";
      readonly turn: number;
      readonly player: ZonePlayer;
      /** It covers most of the screen: words above it take their veil from it. */
      readonly isBackdrop: boolean;
      /** Nothing of its zone lies below it: it comes with its layout, and else its ground would be seen through it. */
      readonly isFirst: boolean;
    }
  | { readonly kind: "under" };

export interface WidgetViewProps {
  readonly widget: Widget;
  readonly zone: Zone;
  readonly fromMs: number;
  readonly part: WidgetPart;
}

const CUT = { kind: "cut" } as const;

/** What a widget said while it was loaded ahead; told when its turn comes. */
type Early = { readonly picture: WidgetPicture | null } | { readonly fault: PlayFault };

/** One widget in its zone. It becomes visible with its first picture, never before, by its transition. */
export function WidgetView({ widget, zone, fromMs, part }: WidgetViewProps) {
  const { onBackdrop } = useSignPage();
  const [ready, setReady] = useState(part.kind === "under");
  const [early, setEarly] = useState<Early | null>(null);
  const [picture, setPicture] = useState<WidgetPicture | null>(null);
  const element = useRef<HTMLDivElement>(null);
  const isOn = part.kind === "on";
  const transition = isOn && part.isFirst ? CUT : (widget.transition ?? zone.transition);

  const tell = (said: Early): void => {
    if (part.kind === "ahead") return setEarly(said);
    if (part.kind === "under") return;
    if ("fault" in said) return part.player.failed(part.turn, said.fault);
    setReady(true);
    setPicture(said.picture);
    part.player.shown(part.turn);
    if (part.isBackdrop) onBackdrop(said.picture ?? plainGround());
  };
  const told: WidgetTold = {
    onShown: (shown) => tell({ picture: shown }),
    onFailed: (fault) => tell({ fault }),
    onEnded: () => part.kind === "on" && part.player.ended(part.turn),
  };
  const tellEarly = useEffectEvent(() => {
    if (early !== null) tell(early);
  });
  useEffect(() => {
    if (!isOn) return;
    const handle = requestAnimationFrame(() => tellEarly());
    return () => cancelAnimationFrame(handle);
  }, [isOn]);
  useCovers(element, isOn && ready, () => part.kind === "on" && part.player.covered(part.turn));
  usePictureWatch(isOn ? picture : null, widget, told.onFailed);

  const style = {
    "--transition": `${transition.kind === "cut" ? 0 : transition.durationMs}ms`,
  } as CSSProperties;
  return (
    <div
      ref={element}
      className={styles["widget"]}
      data-widget={widget.widgetId}
      data-kind={widget.kind}
      data-part={part.kind}
      data-ready={ready}
      data-transition={transition.kind}
      data-from={transition.kind === "slide" ? transition.from : undefined}
      aria-hidden={isOn ? undefined : true}
      style={style}
    >
      <Kind widget={widget} told={told} fromMs={fromMs} part={part.kind} />
    </div>
  );
}

interface KindProps {
  readonly widget: Widget;
  readonly told: WidgetTold;
  readonly fromMs: number;
  readonly part: WidgetPart["kind"];
}

function Kind({ widget, told, fromMs, part }: KindProps) {
  switch (widget.kind) {
    case "image":
      return <ImageWidget widget={widget} told={told} />;
    case "video":
    case "audio":
      return <FilmWidget widget={widget} told={told} fromMs={fromMs} isOn={part === "on"} />;
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
      return <PageWidget widget={widget} told={told} />;
    case "pdf":
      return <PdfWidget widget={widget} told={told} fromMs={fromMs} isOn={part === "on"} />;
    case "table":
      return <TableWidget widget={widget} told={told} fromMs={fromMs} isOn={part === "on"} />;
    default:
      return unreachable(widget);
  }
}

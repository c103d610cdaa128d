import { type CSSProperties, useSyncExternalStore } from "react";
import type { Zone } from "../../../content/schema/signage/layout.ts";
import type { Widget } from "../../../content/schema/signage/widget.ts";
import type { ZonePlayer } from "../player/zone-player.ts";
import styles from "./sign.module.css";
import { useRoom } from "./use-room.dom.ts";
import { WidgetView } from "./widget-view.dom.tsx";

export interface ZoneViewProps {
  readonly zone: Zone;
  readonly player: ZonePlayer;
  /** The zone of a layout that lies below the one that comes: it shows what it showed last. */
  readonly under: boolean;
  readonly isBackdrop: boolean;
  /** Its place in the layout. */
  readonly style: CSSProperties;
}

/**
 * What a zone has on. The widget before stays below until the one that comes has a picture, and what comes next is
 * loaded unseen, so that its film begins where the one before ends. A widget keeps its element through all three.
 */
export function ZoneView({ zone, player, under, isBackdrop, style }: ZoneViewProps) {
  const { ahead, before, fromMs, turn, widget } = useSyncExternalStore(
    (listener) => player.onChange(listener),
    () => player.now,
  );
  const box = useRoom();
  return (
    <div ref={box} className={styles["zone"]} data-zone={zone.zoneId} style={style}>
      {before !== null && (
        <WidgetView
          key={`${before.turn} ${before.widget.widgetId}`}
          widget={before.widget}
          zone={zone}
          fromMs={0}
          part={{ kind: "under" }}
        />
      )}
      {widget !== null && (
        <WidgetView
          key={`${turn} ${widget.widgetId}`}
          widget={widget}
          zone={zone}
          fromMs={fromMs}
          part={under ? { kind: "under" } : { kind: "on", turn, player, isBackdrop }}
        />
      )}
      {ahead !== null && !under && loadsAhead(ahead) && (
        <WidgetView
          key={`${turn + 1} ${ahead.widgetId}`}
          widget={ahead}
          zone={zone}
          fromMs={0}
          part={{ kind: "ahead" }}
        />
      )}
    </div>
  );
}

/** Whether it has files that take time. A page would begin to run unseen, and words need none. */
function loadsAhead({ kind }: Widget): boolean {
  return ["image", "video", "audio", "pdf", "product", "table"].includes(kind);
}

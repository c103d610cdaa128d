import { type CSSProperties, useSyncExternalStore } from "react";
import type { Zone } from "../../../content/schema/signage/layout.ts";
import type { Widget } from "../../../content/schema/signage/widget.ts";
import type { ZoneView as ZoneNow, ZonePlayer } from "../player/zone-player.ts";
import styles from "./sign.module.css";
import { useRoom } from "./use-room.dom.ts";
import { type WidgetPart, WidgetView } from "./widget-view.dom.tsx";

export interface ZoneViewProps {
  readonly zone: Zone;
  readonly player: ZonePlayer;
  /** The zone of a layout that lies below the one that comes: it shows what it showed last. */
  readonly under: boolean;
  readonly isBackdrop: boolean;
  /** Its place in the layout. */
  readonly style: CSSProperties;
}

/** A widget that has a part in its zone now. */
interface ZonePart {
  readonly turn: number;
  readonly widget: Widget;
  readonly fromMs: number;
  readonly part: WidgetPart;
}

const UNDER: WidgetPart = { kind: "under" };
const AHEAD: WidgetPart = { kind: "ahead" };

/**
 * What a zone has on. What was on stays below until the one that comes covers it, and what comes next is loaded unseen,
 * so that its film begins where the one before ends. A widget keeps its element through all three:
 * all are in one list, so that React knows them by their keys.
 */
export function ZoneView({ zone, player, under, isBackdrop, style }: ZoneViewProps) {
  const now = useSyncExternalStore(
    (listener) => player.onChange(listener),
    () => player.now,
  );
  const box = useRoom();
  const on: WidgetPart = { kind: "on", turn: now.turn, player, isBackdrop, isFirst: now.below.length === 0 };
  return (
    <div ref={box} className={styles["zone"]} data-zone={zone.zoneId} style={style}>
      {(under ? partsOf({ ...now, ahead: null }, UNDER) : partsOf(now, on)).map((each) => (
        <WidgetView
          key={`${each.turn} ${each.widget.widgetId}`}
          widget={each.widget}
          zone={zone}
          fromMs={each.fromMs}
          part={each.part}
        />
      ))}
    </div>
  );
}

/** The widgets of a zone from the lowest to the highest; `part`: of the one whose turn it is. */
function partsOf({ ahead, below, fromMs, turn, widget }: ZoneNow, part: WidgetPart): readonly ZonePart[] {
  const parts: ZonePart[] = below.map((before) => ({ ...before, fromMs: 0, part: UNDER }));
  if (widget !== null) parts.push({ turn, widget, fromMs, part });
  if (ahead !== null && loadsAhead(ahead))
    parts.push({ turn: turn + 1, widget: ahead, fromMs: 0, part: AHEAD });
  return parts;
}

/** Whether it has files that take time. A page would begin to run unseen, and words need none. */
function loadsAhead({ kind }: Widget): boolean {
  return ["image", "video", "audio", "pdf", "product", "table"].includes(kind);
}

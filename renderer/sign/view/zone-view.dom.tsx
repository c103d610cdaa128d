import { useSyncExternalStore } from "react";
import type { Zone } from "../../../content/schema/signage/layout.ts";
import type { ZonePlayer } from "../player/zone-player.ts";
import { WidgetView } from "./widget-view.dom.tsx";

export interface ZoneViewProps {
  readonly zone: Zone;
  readonly player: ZonePlayer;
  /** The zone of a layout that lies below the one that comes: it shows what it showed last. */
  readonly under: boolean;
  readonly isBackdrop: boolean;
}

/** What a zone has on. The widget before stays below until the one that comes has a picture. */
export function ZoneView({ zone, player, under, isBackdrop }: ZoneViewProps) {
  const { before, fromMs, turn, widget } = useSyncExternalStore(
    (listener) => player.onChange(listener),
    () => player.now,
  );
  return (
    <>
      {before !== null && <WidgetView key={turn - 1} widget={before} zone={zone} fromMs={0} />}
      {widget !== null && (
        <WidgetView
          key={turn}
          widget={widget}
          zone={zone}
          fromMs={fromMs}
          {...(under ? {} : { on: { turn, player }, isBackdrop })}
        />
      )}
    </>
  );
}

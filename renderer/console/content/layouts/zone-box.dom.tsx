import { type KeyboardEvent, type PointerEvent, useRef, useState } from "react";
import type { Layout, Zone } from "../../../../content/schema/signage/layout.ts";
import { useTranslate } from "../../words/use-translate.dom.ts";
import { useDraft } from "../draft/draft-context.dom.tsx";
import { pictureOfPlaylist } from "../parts/picture-of.ts";
import { ThumbImage } from "../parts/thumb-image.dom.tsx";
import classes from "./layouts.module.css";
import { layoutsWords } from "./layouts-words.ts";
import { shareStyle } from "./share-style.ts";
import {
  gridPixels,
  HANDLES,
  type Handle,
  type MoveOptions,
  movedPlace,
  type Place,
  resizedPlace,
} from "./zone-moves.ts";

const STEPS: Readonly<Record<string, readonly [x: number, y: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};
/** The lower right corner is what the keyboard resizes with. */
const KEYBOARD_HANDLE: Handle = { x: 1, y: 1 };

interface Drag {
  readonly pointerId: number;
  /** Null: the whole zone is moved. */
  readonly handle: Handle | null;
  readonly fromX: number;
  readonly fromY: number;
  /** Layout pixels of one pixel of the page. */
  readonly scale: number;
  readonly place: Place;
}

/**
 * A zone on the canvas. Mouse, pen and touch move it and its handles; arrows move it, with Shift they resize it, with
 * Alt they go by single pixels.
 */
export function ZoneBox({
  zone,
  layout,
  isChosen,
  snap,
  onChoose,
  onPlace,
}: {
  readonly zone: Zone;
  readonly layout: Layout;
  readonly isChosen: boolean;
  readonly snap: boolean;
  readonly onChoose: () => void;
  readonly onPlace: (place: Place) => void;
}) {
  const t = useTranslate(layoutsWords);
  const { index } = useDraft();
  const box = useRef<HTMLDivElement>(null);
  const [drag, setDrag] = useState<Drag | null>(null);
  const others = layout.zones.filter(({ zoneId }) => zoneId !== zone.zoneId);

  function begin(event: PointerEvent, handle: Handle | null): void {
    event.stopPropagation();
    const canvas = box.current?.parentElement;
    if (!canvas || event.button !== 0) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    onChoose();
    const scale = layout.widthPixels / canvas.getBoundingClientRect().width;
    setDrag({
      pointerId: event.pointerId,
      handle,
      fromX: event.clientX,
      fromY: event.clientY,
      scale,
      place: placeOf(zone),
    });
  }
  function follow(event: PointerEvent): void {
    if (drag === null || event.pointerId !== drag.pointerId) return;
    const options: MoveOptions = { layout, others, snap: snap && !event.altKey };
    const x = (event.clientX - drag.fromX) * drag.scale;
    const y = (event.clientY - drag.fromY) * drag.scale;
    const from = placeOf(zone);
    const place =
      drag.handle === null ? movedPlace(from, x, y, options) : resizedPlace(from, drag.handle, x, y, options);
    setDrag({ ...drag, place });
  }
  function end(event: PointerEvent): void {
    if (drag === null || event.pointerId !== drag.pointerId) return;
    setDrag(null);
    if (JSON.stringify(drag.place) !== JSON.stringify(placeOf(zone))) onPlace(drag.place);
  }
  function press(event: KeyboardEvent): void {
    const [x, y] = STEPS[event.key] ?? [0, 0];
    if (x === 0 && y === 0) return;
    event.preventDefault();
    const byPixel = event.altKey || !snap;
    const step = byPixel ? 1 : gridPixels(layout);
    // The keyboard steps exactly; it is not caught by an edge that it just left.
    const options: MoveOptions = { layout, others: [], snap: false };
    onPlace(
      event.shiftKey
        ? resizedPlace(placeOf(zone), KEYBOARD_HANDLE, x * step, y * step, options)
        : movedPlace(placeOf(zone), x * step, y * step, options),
    );
  }
  const place = drag?.place ?? placeOf(zone);
  return (
    <div
      ref={box}
      className={classes.zone}
      data-chosen={isChosen}
      style={shareStyle(place, layout)}
      role="button"
      tabIndex={0}
      aria-pressed={isChosen}
      aria-label={t("zoneAt", { name: zone.name, ...rounded(place) })}
      onFocus={onChoose}
      onKeyDown={press}
      onPointerDown={(event) => begin(event, null)}
      onPointerMove={follow}
      onPointerUp={end}
      onPointerCancel={() => setDrag(null)}
    >
      <ThumbImage medium={pictureOfPlaylist(zone.playlistId, index)} />
      <span className={classes.zoneName}>{zone.name}</span>
      {isChosen &&
        HANDLES.map((handle) => (
          <span
            key={`${handle.x} ${handle.y}`}
            className={classes.handle}
            data-x={handle.x}
            data-y={handle.y}
            aria-hidden="true"
            onPointerDown={(event) => begin(event, handle)}
            onPointerMove={follow}
            onPointerUp={end}
            onPointerCancel={() => setDrag(null)}
          />
        ))}
    </div>
  );
}

function placeOf({ heightPixels, leftPixels, topPixels, widthPixels }: Zone): Place {
  return { leftPixels, topPixels, widthPixels, heightPixels };
}

function rounded(place: Place): Record<"left" | "top" | "width" | "height", number> {
  return {
    left: Math.round(place.leftPixels),
    top: Math.round(place.topPixels),
    width: Math.round(place.widthPixels),
    height: Math.round(place.heightPixels),
  };
}

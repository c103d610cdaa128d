import { type PointerEvent, useEffect, useId, useMemo, useRef, useState } from "react";
import type { GarmentCategory } from "../../../../content/schema/product.ts";
import { useTranslate } from "../../words/use-translate.dom.ts";
import { BorderLine } from "./border-line.dom.tsx";
import { bordersOf } from "./borders.ts";
import { correctWords } from "./correct-words.ts";
import { Handle } from "./handle.dom.tsx";
import type { HistoryAction } from "./history.ts";
import { Loupe } from "./loupe.dom.tsx";
import { type Hold, nearest } from "./nearest.ts";
import classes from "./photo-board.module.css";
import { pointWords } from "./point-words.ts";
import { movedBy, type Place, type Places, type PointId, trustOf } from "./points.ts";
import type { DraftPhoto } from "./use-correction.dom.ts";

/** How near a pointer must come to take hold, pixels of the screen. */
const REACH_PIXELS = 26;

/** The photo with its points and the borders between parts, all to be dragged or moved by keys. */
export function PhotoBoard({
  label,
  folder,
  category,
  photo,
  places,
  chosen,
  onChoose,
  change,
}: {
  readonly label: string;
  /** Address of the version's files, with a slash at its end. */
  readonly folder: string;
  readonly category: GarmentCategory;
  readonly photo: DraftPhoto;
  readonly places: Places;
  readonly chosen: Hold | null;
  readonly onChoose: (hold: Hold | null) => void;
  readonly change: (action: HistoryAction) => void;
}) {
  const t = useTranslate(correctWords);
  const say = useTranslate(pointWords);
  const keys = useId();
  const board = useRef<SVGSVGElement>(null);
  const grip = useRef<{ readonly hold: Hold; readonly at: Place; readonly from: Places } | null>(null);
  const unit = useUnit(board, photo.widthPixels);
  const borders = useMemo(() => bordersOf(category, places), [category, places]);

  const placeOf = (press: PointerEvent): Place => {
    const box = press.currentTarget.getBoundingClientRect();
    return {
      xPixels: ((press.clientX - box.left) / box.width) * photo.widthPixels,
      yPixels: ((press.clientY - box.top) / box.height) * photo.heightPixels,
    };
  };
  const take = (press: PointerEvent<SVGSVGElement>) => {
    if (press.button !== 0) return;
    const at = placeOf(press);
    const hold = nearest(at, places, borders, REACH_PIXELS * unit);
    onChoose(hold);
    if (hold === null) return;
    press.preventDefault();
    press.currentTarget.setPointerCapture(press.pointerId);
    grip.current = { hold, at, from: places };
  };
  const moved = (press: PointerEvent<SVGSVGElement>): Places | null => {
    const held = grip.current;
    if (held === null) return null;
    const to = placeOf(press);
    const way = { xPixels: to.xPixels - held.at.xPixels, yPixels: to.yPixels - held.at.yPixels };
    return movedBy(held.from, held.hold.ids, way, photo);
  };
  const follow = (press: PointerEvent<SVGSVGElement>) => {
    const next = moved(press);
    if (next !== null) change({ kind: "follow", places: next });
  };
  const drop = (press: PointerEvent<SVGSVGElement>) => {
    const next = moved(press);
    const held = grip.current;
    grip.current = null;
    if (next !== null && held !== null) change({ kind: "drop", from: held.from, places: next });
  };
  // A pointer has chosen already what is nearest, which need not be what lies on top.
  const focus = (hold: Hold) => {
    if (grip.current === null) onChoose(hold);
  };
  const step = (ids: readonly PointId[], way: Place) =>
    change({ kind: "drop", from: places, places: movedBy(places, ids, way, photo) });

  const shownAt = chosen === null ? null : middleOf(chosen.ids.flatMap((id) => places.get(id) ?? []));
  return (
    <div className={classes.board}>
      <svg
        ref={board}
        className={classes.photo}
        viewBox={`0 0 ${photo.widthPixels} ${photo.heightPixels}`}
        role="group"
        aria-label={t("photo", { name: label })}
        aria-describedby={keys}
        onPointerDown={take}
        onPointerMove={follow}
        onPointerUp={drop}
        onPointerCancel={drop}
      >
        <image href={`${folder}front.webp`} width={photo.widthPixels} height={photo.heightPixels} />
        <image href={`${folder}veil.webp`} width={photo.widthPixels} height={photo.heightPixels} />
        {borders.map((border) => (
          <BorderLine
            key={border.id}
            line={border.through.flatMap((id) => places.get(id) ?? [])}
            label={t("border", { name: say(`border.${border.id}`) })}
            chosen={chosen?.name === `border.${border.id}`}
            unit={unit}
            onFocus={() => focus({ ids: border.through, name: `border.${border.id}` })}
            onMove={(way) => step(border.through, way)}
          />
        ))}
        {photo.landmarks.map((landmark) => {
          const place = places.get(landmark.id);
          if (place === undefined) return null;
          const trust = trustOf(landmark, place);
          const name = say(`point.${landmark.id}`);
          return (
            <Handle
              key={landmark.id}
              place={place}
              trust={trust}
              label={t("handle", { name, trust: t(`handle.${trust}`) })}
              chosen={chosen?.ids.includes(landmark.id) === true}
              unit={unit}
              onFocus={() => focus({ ids: [landmark.id], name: `point.${landmark.id}` })}
              onMove={(way) => step([landmark.id], way)}
            />
          );
        })}
      </svg>
      {chosen !== null && shownAt !== null && (
        <Loupe at={shownAt} size={photo} picture={`${folder}front.webp`} name={say(chosen.name)} />
      )}
      <p id={keys} className={classes.keys}>
        {t("keys")}
      </p>
    </div>
  );
}

/** Pixels of the photo for one pixel of the screen, as the board is now. */
function useUnit(board: { readonly current: SVGSVGElement | null }, widthPixels: number): number {
  const [unit, setUnit] = useState(1);
  useEffect(() => {
    const element = board.current;
    if (element === null) return;
    const watch = new ResizeObserver(() => setUnit(widthPixels / Math.max(1, element.clientWidth)));
    watch.observe(element);
    return () => watch.disconnect();
  }, [board, widthPixels]);
  return unit;
}

function middleOf(places: readonly Place[]): Place | null {
  if (places.length === 0) return null;
  const sum = places.reduce((all, { xPixels, yPixels }) => ({
    xPixels: all.xPixels + xPixels,
    yPixels: all.yPixels + yPixels,
  }));
  return { xPixels: sum.xPixels / places.length, yPixels: sum.yPixels / places.length };
}

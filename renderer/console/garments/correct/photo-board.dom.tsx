import { type PointerEvent, useEffect, useId, useMemo, useRef, useState } from "react";
import type { GarmentCategory } from "../../../../content/schema/product.ts";
import { useTranslate } from "../../words/use-translate.dom.ts";
import { BorderLine } from "./border-line.dom.tsx";
import { correctWords } from "./correct-words.ts";
import { type Drawing, type Grip, moved } from "./drawing.ts";
import { Handle } from "./handle.dom.tsx";
import type { HistoryAction } from "./history.ts";
import { Loupe } from "./loupe.dom.tsx";
import { type Hold, holdBorder, holdPoint, holdRow, nearest } from "./nearest.ts";
import classes from "./photo-board.module.css";
import { type PhotoView, viewOf } from "./photo-view.ts";
import { pointWords } from "./point-words.ts";
import { borderTrust, type Place, trustOf } from "./points.ts";
import { RowLine } from "./row-line.dom.tsx";
import { rowsOf } from "./rows.ts";
import type { DraftPhoto } from "./use-correction.dom.ts";

/** How near a pointer must come to take hold, pixels of the screen; a finger hides what it aims at. */
const REACH_PIXELS = 26;
const FINGER_REACH_PIXELS = 36;

/** The photo with its points and the borders between parts, all to be dragged or moved by keys. */
export function PhotoBoard({
  label,
  folder,
  category,
  photo,
  drawing,
  chosen,
  onChoose,
  change,
}: {
  readonly label: string;
  /** Address of the version's files, with a slash at its end. */
  readonly folder: string;
  readonly category: GarmentCategory;
  readonly photo: DraftPhoto;
  readonly drawing: Drawing;
  readonly chosen: Hold | null;
  readonly onChoose: (hold: Hold | null) => void;
  readonly change: (action: HistoryAction) => void;
}) {
  const t = useTranslate(correctWords);
  const say = useTranslate(pointWords);
  const keys = useId();
  const board = useRef<SVGSVGElement>(null);
  const held = useRef<{ readonly grip: Grip; readonly at: Place; readonly from: Drawing } | null>(null);
  /** What was let go of and not chosen anew: the loupe no longer hides what lies beside it. */
  const [rested, setRested] = useState<Hold | null>(null);
  const view = useMemo(() => viewOf(photo), [photo]);
  const unit = useUnit(board, view);
  const { points, borders } = drawing;
  const rows = useMemo(() => rowsOf(category, points), [category, points]);

  const placeOf = (press: PointerEvent<SVGSVGElement>): Place => {
    // Right also where the board is wider or taller than its picture.
    const toPhoto = press.currentTarget.getScreenCTM()?.inverse();
    const { x, y } = new DOMPoint(press.clientX, press.clientY).matrixTransform(toPhoto);
    return { xPixels: x, yPixels: y };
  };
  const take = (press: PointerEvent<SVGSVGElement>) => {
    if (press.button !== 0) return;
    const at = placeOf(press);
    const reach = press.pointerType === "touch" ? FINGER_REACH_PIXELS : REACH_PIXELS;
    const hold = nearest(at, drawing, rows, reach * unit);
    onChoose(hold);
    if (hold === null) return;
    press.preventDefault();
    press.currentTarget.setPointerCapture(press.pointerId);
    held.current = { grip: hold.grip, at, from: drawing };
    setRested(null);
  };
  const underHand = (press: PointerEvent<SVGSVGElement>): Drawing | null => {
    if (held.current === null) return null;
    const { at, from, grip } = held.current;
    const to = placeOf(press);
    return moved(from, grip, { xPixels: to.xPixels - at.xPixels, yPixels: to.yPixels - at.yPixels }, photo);
  };
  const follow = (press: PointerEvent<SVGSVGElement>) => {
    const next = underHand(press);
    if (next !== null) change({ kind: "follow", drawing: next });
  };
  const drop = (press: PointerEvent<SVGSVGElement>) => {
    const next = underHand(press);
    const from = held.current?.from;
    held.current = null;
    setRested(chosen);
    if (next !== null && from !== undefined) change({ kind: "drop", from, drawing: next });
  };
  // A pointer has chosen already what is nearest, which need not be what lies on top.
  const focus = (hold: Hold) => {
    if (held.current === null) onChoose(hold);
  };
  const step = (grip: Grip, way: Place) => {
    setRested(null);
    change({ kind: "drop", from: drawing, drawing: moved(drawing, grip, way, photo) });
  };

  const shownAt = chosen === null ? null : placeOfGrip(drawing, chosen.grip);
  return (
    <div className={classes.board}>
      <svg
        ref={board}
        className={classes.photo}
        viewBox={`${view.left} ${view.top} ${view.width} ${view.height}`}
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
        {rows.map((row) => (
          <RowLine
            key={row.id}
            line={row.through.flatMap((id) => points.get(id) ?? [])}
            label={t("row", { name: say(`row.${row.id}`) })}
            chosen={chosen?.name === `row.${row.id}`}
            unit={unit}
            onFocus={() => focus(holdRow(row))}
            onMove={(way) => step(holdRow(row).grip, way)}
          />
        ))}
        {Array.from(borders, ([id, border]) => {
          const trust = borderTrust(
            photo.borders.find((read) => read.id === id),
            border.drawn,
          );
          const name = say(`border.${id}`);
          return (
            <BorderLine
              key={id}
              id={id}
              border={border}
              trust={trust}
              label={t("handle", { name, trust: t(`handle.${trust}`) })}
              placeLabel={(number) => t("knot", { name, number })}
              chosen={chosen?.grip.kind === "border" && chosen.grip.id === id ? chosen.grip : null}
              unit={unit}
              onFocus={(at) => focus(holdBorder(id, at))}
              onMove={step}
            />
          );
        })}
        {photo.landmarks.map((landmark) => {
          const place = points.get(landmark.id);
          if (place === undefined) return null;
          const trust = trustOf(landmark, place);
          const name = say(`point.${landmark.id}`);
          return (
            <Handle
              key={landmark.id}
              place={place}
              trust={trust}
              label={t("handle", { name, trust: t(`handle.${trust}`) })}
              chosen={chosen?.grip.kind === "points" && chosen.grip.ids.includes(landmark.id)}
              unit={unit}
              onFocus={() => focus(holdPoint(landmark.id))}
              onMove={(way) => step(holdPoint(landmark.id).grip, way)}
            />
          );
        })}
        {chosen !== rested && shownAt !== null && (
          <Loupe at={shownAt} view={view} unit={unit} size={photo} picture={`${folder}front.webp`} />
        )}
      </svg>
      {chosen !== null && (
        <p className={classes.name} aria-hidden="true">
          {say(chosen.name)}
        </p>
      )}
      <p id={keys} className={classes.keys}>
        {t("keys")}
      </p>
    </div>
  );
}

/** Pixels of the photo for one pixel of the screen, as the board is now. */
function useUnit(board: { readonly current: SVGSVGElement | null }, view: PhotoView): number {
  const [unit, setUnit] = useState(1);
  useEffect(() => {
    const element = board.current;
    if (element === null) return;
    const watch = new ResizeObserver(() =>
      setUnit(
        Math.max(
          view.width / Math.max(1, element.clientWidth),
          view.height / Math.max(1, element.clientHeight),
        ),
      ),
    );
    watch.observe(element);
    return () => watch.disconnect();
  }, [board, view]);
  return unit;
}

/** What the loupe shows of what is held. */
function placeOfGrip({ points, borders }: Drawing, grip: Grip): Place | null {
  if (grip.kind === "points") return middleOf(grip.ids.flatMap((id) => points.get(id) ?? []));
  const places = borders.get(grip.id)?.places ?? [];
  return places[grip.at ?? Math.floor(places.length / 2)] ?? null;
}

function middleOf(places: readonly Place[]): Place | null {
  if (places.length === 0) return null;
  const sum = places.reduce((all, { xPixels, yPixels }) => ({
    xPixels: all.xPixels + xPixels,
    yPixels: all.yPixels + yPixels,
  }));
  return { xPixels: sum.xPixels / places.length, yPixels: sum.yPixels / places.length };
}

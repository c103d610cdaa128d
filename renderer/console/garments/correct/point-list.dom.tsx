import { GARMENT_LANDMARKS } from "../../../../content/garments/schema/garment-asset.ts";
import { useTranslate } from "../../words/use-translate.dom.ts";
import { correctWords } from "./correct-words.ts";
import classes from "./correction-tool.module.css";
import type { Drawing } from "./drawing.ts";
import { type Hold, holdBorder, holdPoint } from "./nearest.ts";
import { pointWords } from "./point-words.ts";
import { borderTrust, type Trust, trustOf } from "./points.ts";
import type { DraftPhoto } from "./use-correction.dom.ts";

/** Every point and border by name, with how sure it is; choosing one shows it in the loupe. The unsure come first. */
export function PointList({
  photo,
  drawing,
  chosen,
  onChoose,
}: {
  readonly photo: DraftPhoto;
  readonly drawing: Drawing;
  readonly chosen: Hold | null;
  readonly onChoose: (hold: Hold | null) => void;
}) {
  const t = useTranslate(correctWords);
  const say = useTranslate(pointWords);
  const entries = entriesOf(photo, drawing);
  if (entries.length === 0) return <p className={classes.hint}>{t("nobody")}</p>;
  const unsure = entries.filter(({ trust }) => trust === "unsure").length;
  return (
    <details className={classes.list} open={unsure > 0}>
      <summary className={classes.listTitle}>
        {t("points", { count: entries.length })}
        {unsure > 0 && <span className={classes.trust}> · {t("unsureCount", { count: unsure })}</span>}
      </summary>
      <ul className={classes.points}>
        {entries.map(({ hold, trust }) => (
          <li key={hold.name}>
            <button
              type="button"
              className={classes.point}
              aria-pressed={chosen?.name === hold.name}
              onClick={() => onChoose(hold)}
            >
              <TrustMark trust={trust} />
              <span>{say(hold.name)}</span>
              <span className={classes.trust}>{t(`trust.${trust}`)}</span>
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}

/** What is unsure first; each half from the collar down, left before right, borders last. */
function entriesOf({ landmarks, borders }: DraftPhoto, drawing: Drawing) {
  const points = landmarks
    .toSorted((a, b) => GARMENT_LANDMARKS.indexOf(a.id) - GARMENT_LANDMARKS.indexOf(b.id))
    .map((landmark) => ({
      hold: holdPoint(landmark.id),
      trust: trustOf(landmark, drawing.points.get(landmark.id)),
    }));
  const lines = Array.from(drawing.borders, ([id, { drawn }]) => ({
    hold: holdBorder(id, null),
    trust: borderTrust(
      borders.find((read) => read.id === id),
      drawn,
    ),
  }));
  return [...points, ...lines].toSorted(
    (a, b) => Number(b.trust === "unsure") - Number(a.trust === "unsure"),
  );
}

/** The same shapes as on the photo. */
function TrustMark({ trust }: { readonly trust: Trust }) {
  return (
    <svg
      className={classes.mark}
      data-trust={trust}
      width="16"
      height="16"
      viewBox="0 0 16 16"
      aria-hidden="true"
    >
      {trust === "sure" && <circle cx="8" cy="8" r="5" />}
      {trust === "by-hand" && <rect x="3.5" y="3.5" width="9" height="9" />}
      {trust === "unsure" && <path d="M8 1l7 7-7 7-7-7z" />}
    </svg>
  );
}

import { GARMENT_LANDMARKS } from "../../../../content/garments/schema/garment-asset.ts";
import { useTranslate } from "../../words/use-translate.dom.ts";
import { correctWords } from "./correct-words.ts";
import classes from "./correction-tool.module.css";
import type { Hold } from "./nearest.ts";
import { pointWords } from "./point-words.ts";
import { type Places, type Trust, trustOf } from "./points.ts";
import type { DraftPhoto } from "./use-correction.dom.ts";

/** Every point by name, with how sure it is; choosing one shows it in the loupe. */
export function PointList({
  photo,
  places,
  chosen,
  onChoose,
}: {
  readonly photo: DraftPhoto;
  readonly places: Places;
  readonly chosen: Hold | null;
  readonly onChoose: (hold: Hold | null) => void;
}) {
  const t = useTranslate(correctWords);
  const say = useTranslate(pointWords);
  if (photo.landmarks.length === 0) return <p className={classes.hint}>{t("nobody")}</p>;
  return (
    <details className={classes.list}>
      <summary className={classes.listTitle}>
        {t("points")} ({photo.landmarks.length})
      </summary>
      <ul className={classes.points}>
        {inOrder(photo.landmarks).map((landmark) => {
          const trust = trustOf(landmark, places.get(landmark.id));
          return (
            <li key={landmark.id}>
              <button
                type="button"
                className={classes.point}
                aria-pressed={chosen?.name === `point.${landmark.id}`}
                onClick={() => onChoose({ ids: [landmark.id], name: `point.${landmark.id}` })}
              >
                <TrustMark trust={trust} />
                <span>{say(`point.${landmark.id}`)}</span>
                <span className={classes.trust}>{t(`trust.${trust}`)}</span>
              </button>
            </li>
          );
        })}
      </ul>
    </details>
  );
}

/** From the collar down, left before right. */
function inOrder(landmarks: DraftPhoto["landmarks"]): DraftPhoto["landmarks"] {
  return landmarks.toSorted((a, b) => GARMENT_LANDMARKS.indexOf(a.id) - GARMENT_LANDMARKS.indexOf(b.id));
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

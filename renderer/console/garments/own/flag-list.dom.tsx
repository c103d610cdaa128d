import { Button } from "@mantine/core";
import { GARMENT_LANDMARKS } from "../../../../content/garments/schema/garment-asset.ts";
import type { GarmentDraft } from "../../../../main/bridge/contract/shop-garment.ts";
import { StateMark } from "../../parts/state-mark.dom.tsx";
import { useTranslate } from "../../words/use-translate.dom.ts";
import { BORDER_IDS } from "../correct/borders.ts";
import { type Hold, holdBorder, holdPoint } from "../correct/nearest.ts";
import { pointWords } from "../correct/point-words.ts";
import { WarningText } from "./fault-text.dom.tsx";
import classes from "./garment-page.module.css";
import { ownWords } from "./own-words.ts";

/** What a person must look at before the garment is published, one by one. */
export function FlagList({
  flags,
  warnings,
  looked,
  onSeen,
  onShow,
}: {
  readonly flags: readonly string[];
  readonly warnings: GarmentDraft["warnings"];
  readonly looked: ReadonlySet<string>;
  readonly onSeen: (flag: string) => void;
  readonly onShow: (hold: Hold) => void;
}) {
  const t = useTranslate(ownWords);
  const say = useTranslate(pointWords);
  if (flags.length === 0) return null;
  const seen = flags.filter((flag) => looked.has(flag)).length;
  return (
    <section className={classes.flags}>
      <div className={classes.flagHead}>
        <h2>{t("seeFlags")}</h2>
        <span className={classes.soft}>{t("lookAt", { seen, all: flags.length })}</span>
      </div>
      <ul className={classes.flagList}>
        {flags.map((flag) => {
          const hold = holdOf(flag);
          const warning = warnings.find(({ code }) => flag === `warning:${code}`);
          const done = looked.has(flag);
          return (
            <li key={flag} className={classes.flag}>
              <StateMark tone={done ? "calm" : "waiting"}>
                <span className={classes.flagText}>
                  {hold === null
                    ? warning && <WarningText warning={warning} />
                    : t("unsurePoint", { name: say(hold.name) })}
                </span>
              </StateMark>
              <span className={classes.flagButtons}>
                {hold !== null && !done && (
                  <Button variant="default" onClick={() => onShow(hold)}>
                    {t("see")}
                  </Button>
                )}
                {done ? (
                  <span className={classes.soft}>{t("seen")}</span>
                ) : (
                  <Button variant="default" onClick={() => onSeen(flag)}>
                    {t(hold === null ? "seen" : "right")}
                  </Button>
                )}
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** What of the photo a flag means; null for a warning about the whole. */
function holdOf(flag: string): Hold | null {
  const point = GARMENT_LANDMARKS.find((id) => flag === `landmark:${id}`);
  if (point !== undefined) return holdPoint(point);
  const border = BORDER_IDS.find((id) => flag === `border:${id}`);
  return border === undefined ? null : holdBorder(border, null);
}

import { Button } from "@mantine/core";
import { GARMENT_LANDMARKS } from "../../../../content/garments/schema/garment-asset.ts";
import type { GarmentDraft } from "../../../../main/bridge/contract/garments.ts";
import { StateMark } from "../../parts/state-mark.dom.tsx";
import { useTranslate } from "../../words/use-translate.dom.ts";
import type { Hold } from "../correct/nearest.ts";
import { pointWords } from "../correct/point-words.ts";
import type { PointId } from "../correct/points.ts";
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
          const point = pointOf(flag);
          const warning = warnings.find(({ code }) => flag === `warning:${code}`);
          const done = looked.has(flag);
          return (
            <li key={flag} className={classes.flag}>
              <StateMark tone={done ? "calm" : "waiting"}>
                <span className={classes.flagText}>
                  {point === null
                    ? warning && <WarningText warning={warning} />
                    : t("unsurePoint", { name: say(`point.${point}`) })}
                </span>
              </StateMark>
              <span className={classes.flagButtons}>
                {point !== null && !done && (
                  <Button variant="default" onClick={() => onShow({ ids: [point], name: `point.${point}` })}>
                    {t("see")}
                  </Button>
                )}
                {done ? (
                  <span className={classes.soft}>{t("seen")}</span>
                ) : (
                  <Button variant="default" onClick={() => onSeen(flag)}>
                    {t(point === null ? "seen" : "right")}
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

function pointOf(flag: string): PointId | null {
  return GARMENT_LANDMARKS.find((id) => flag === `landmark:${id}`) ?? null;
}

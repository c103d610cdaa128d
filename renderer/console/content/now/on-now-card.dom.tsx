import { indexProgramme, type ProgrammeIndex } from "../../../../content/programme/index-programme.ts";
import type { CurrentSign } from "../../../../main/bridge/contract/sign.ts";
import { useFormat } from "../../words/use-format.dom.tsx";
import { useNow } from "../../words/use-now.dom.ts";
import { useTranslate } from "../../words/use-translate.dom.ts";
import { pictureOfEntry, pictureOfLayout } from "../parts/picture-of.ts";
import { Thumb } from "../parts/thumb.dom.tsx";
import classes from "./now.module.css";
import { nowWords } from "./now-words.ts";
import { onNow } from "./on-now.ts";
import { ScreensAnswer } from "./screens-answer.dom.tsx";

const LOOK_EVERY_MS = 10_000;

/** What plays on the screens now, what follows, and whether each screen shows it. */
export function OnNowCard({ sign }: { readonly sign: CurrentSign }) {
  const t = useTranslate(nowWords);
  const format = useFormat();
  const nowMs = useNow(LOOK_EVERY_MS);
  const index = indexProgramme(sign.programme);
  const on = onNow(sign.plan, nowMs);
  return (
    <section className={classes.card}>
      <div className={classes.section}>
        <h2>{t("onNow")}</h2>
        {on === null || on.isDefault ? (
          <Playing name={t("default")} medium={pictureOfLayout(sign.programme.defaultLayoutId, index)} />
        ) : (
          <ul className={classes.playing}>
            {on.entryIds.map((entryId) => (
              <li key={entryId}>
                <Playing name={nameOf(entryId, index)} medium={pictureOfEntry(entryId, index)} />
              </li>
            ))}
          </ul>
        )}
        {on !== null && (
          <p className={classes.soft}>
            {on.changesAtMs === null
              ? t("noChange", {
                  when: format.dateTime(on.plannedUntilMs),
                  count: Math.max(1, on.entryIds.length),
                })
              : t(on.nextIds.length === 0 ? "thenDefault" : "after", {
                  when: format.dateTime(on.changesAtMs),
                  names: on.nextIds.map((entryId) => nameOf(entryId, index)).join(", "),
                })}
          </p>
        )}
      </div>
      <ScreensAnswer withPicture />
    </section>
  );
}

function Playing({
  name,
  medium,
}: {
  readonly name: string;
  readonly medium: ReturnType<typeof pictureOfEntry>;
}) {
  return (
    <span className={classes.one}>
      <Thumb medium={medium} widthPixels={72} />
      <span className={classes.oneName}>{name}</span>
    </span>
  );
}

function nameOf(entryId: string, { entries }: ProgrammeIndex): string {
  return entries.get(entryId)?.name ?? entryId;
}

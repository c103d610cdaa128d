import { indexProgramme, type ProgrammeIndex } from "../../../../content/programme/index-programme.ts";
import type { CurrentSign } from "../../../../main/bridge/contract/sign.ts";
import { usePreferences } from "../../words/preferences.dom.tsx";
import { useFormat, useTimeZone } from "../../words/use-format.dom.tsx";
import { useNow } from "../../words/use-now.dom.ts";
import { useTranslate } from "../../words/use-translate.dom.ts";
import { whenText } from "../calendar/when-text.ts";
import { whenWords } from "../calendar/when-words.ts";
import { pictureOfEntry, pictureOfLayout } from "../parts/picture-of.ts";
import { Thumb } from "../parts/thumb.dom.tsx";
import { nextEntry } from "./next-entry.ts";
import classes from "./now.module.css";
import { nowWords } from "./now-words.ts";
import { onNow } from "./on-now.ts";
import { roundMs } from "./round-ms.ts";
import { ScreensAnswer } from "./screens-answer.dom.tsx";

const LOOK_EVERY_MS = 10_000;
const SECOND_MS = 1_000;

/** What plays on the screens now, what follows, and whether each screen shows it. */
export function OnNowCard({ sign }: { readonly sign: CurrentSign }) {
  const t = useTranslate(nowWords);
  const whenTold = useTranslate(whenWords);
  const { locale } = usePreferences();
  const format = useFormat();
  const nowMs = useNow(LOOK_EVERY_MS);
  const index = indexProgramme(sign.programme);
  const timeZone = useTimeZone();
  const on = onNow(sign.plan, nowMs);
  const onIds = on?.entryIds ?? [];
  const next = nextEntry(sign.programme, { nowMs, timeZone, onIds });
  const { dayparts } = sign.programme;
  // What is always on needs no word about its times.
  const tellWhen = (entryId: string): string | null => {
    const when = index.entries.get(entryId)?.when;
    return when === undefined || when.kind === "always"
      ? null
      : whenText(when, { locale, t: whenTold, dayparts });
  };
  const takesTurns = onIds.length > 1;
  const share = takesTurns ? t("share", { round: Math.round(roundMs(onIds, index) / SECOND_MS) }) : null;
  const isEndless = onIds.every((entryId) => tellWhen(entryId) === null);
  return (
    <section className={classes.card}>
      <div className={classes.section}>
        <h2>{t("onNow")}</h2>
        {on === null || on.isDefault ? (
          <Playing
            name={t("default")}
            medium={pictureOfLayout(sign.programme.defaultLayoutId, index)}
            told={[]}
          />
        ) : (
          <ul className={classes.playing}>
            {on.entryIds.map((entryId) => (
              <li key={entryId}>
                <Playing
                  name={nameOf(entryId, index)}
                  medium={pictureOfEntry(entryId, index)}
                  told={[tellWhen(entryId), share]}
                />
              </li>
            ))}
          </ul>
        )}
        {on !== null && !(on.changesAtMs === null && next === null && !isEndless) && (
          <p className={classes.soft}>
            {on.changesAtMs === null
              ? next === null
                ? t("noChange")
                : t("next", { name: next.name, when: format.dateTime(next.atMs) })
              : t(on.nextIds.length === 0 ? "thenDefault" : "after", {
                  when: format.dateTime(on.changesAtMs),
                  names: on.nextIds.map((entryId) => nameOf(entryId, index)).join(", "),
                })}
          </p>
        )}
      </div>
      <ScreensAnswer withPicture takesTurns={takesTurns} />
    </section>
  );
}

function Playing({
  name,
  medium,
  told,
}: {
  readonly name: string;
  readonly medium: ReturnType<typeof pictureOfEntry>;
  /** When, and how often, in words. */
  readonly told: readonly (string | null)[];
}) {
  return (
    <span className={classes.one}>
      <Thumb medium={medium} widthPixels={72} />
      <span>
        <span className={classes.oneName}>{name}</span>
        {told.flatMap((words) =>
          words === null ? (
            []
          ) : (
            <span key={words} className={classes.share}>
              {words}
            </span>
          ),
        )}
      </span>
    </span>
  );
}

function nameOf(entryId: string, { entries }: ProgrammeIndex): string {
  return entries.get(entryId)?.name ?? entryId;
}

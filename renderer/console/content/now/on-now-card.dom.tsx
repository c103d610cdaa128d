import { indexProgramme, type ProgrammeIndex } from "../../../../content/programme/index-programme.ts";
import type { CurrentSign } from "../../../../main/bridge/contract/sign.ts";
import { useFormat, useTimeZone } from "../../words/use-format.dom.tsx";
import { useNow } from "../../words/use-now.dom.ts";
import { useTranslate } from "../../words/use-translate.dom.ts";
import { pictureOfEntry, pictureOfLayout } from "../parts/picture-of.ts";
import { Thumb } from "../parts/thumb.dom.tsx";
import { nextEntry } from "./next-entry.ts";
import classes from "./now.module.css";
import { nowWords } from "./now-words.ts";
import { onNow } from "./on-now.ts";
import { roundOf } from "./round.ts";
import { ScreensAnswer } from "./screens-answer.dom.tsx";

const LOOK_EVERY_MS = 10_000;
const SECOND_MS = 1_000;

/** What plays on the screens now, what follows, and whether each screen shows it. */
export function OnNowCard({ sign }: { readonly sign: CurrentSign }) {
  const t = useTranslate(nowWords);
  const format = useFormat();
  const nowMs = useNow(LOOK_EVERY_MS);
  const index = indexProgramme(sign.programme);
  const timeZone = useTimeZone();
  const on = onNow(sign.plan, nowMs);
  const next = nextEntry(sign.programme, { nowMs, timeZone, onIds: on?.entryIds ?? [] });
  const round = roundOf(on?.entryIds ?? [], index);
  const shareOf = (entryId: string): string | null =>
    round.ownMs.size < 2
      ? null
      : t("share", {
          own: Math.round((round.ownMs.get(entryId) ?? 0) / SECOND_MS),
          round: Math.round(round.wholeMs / SECOND_MS),
        });
  return (
    <section className={classes.card}>
      <div className={classes.section}>
        <h2>{t("onNow")}</h2>
        {on === null || on.isDefault ? (
          <Playing
            name={t("default")}
            medium={pictureOfLayout(sign.programme.defaultLayoutId, index)}
            share={null}
          />
        ) : (
          <ul className={classes.playing}>
            {on.entryIds.map((entryId) => (
              <li key={entryId}>
                <Playing
                  name={nameOf(entryId, index)}
                  medium={pictureOfEntry(entryId, index)}
                  share={shareOf(entryId)}
                />
              </li>
            ))}
          </ul>
        )}
        {on !== null && (
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
      <ScreensAnswer withPicture takesTurns={round.ownMs.size > 1} />
    </section>
  );
}

function Playing({
  name,
  medium,
  share,
}: {
  readonly name: string;
  readonly medium: ReturnType<typeof pictureOfEntry>;
  /** Of the time, in words. */
  readonly share: string | null;
}) {
  return (
    <span className={classes.one}>
      <Thumb medium={medium} widthPixels={72} />
      <span>
        <span className={classes.oneName}>{name}</span>
        {share !== null && <span className={classes.share}>{share}</span>}
      </span>
    </span>
  );
}

function nameOf(entryId: string, { entries }: ProgrammeIndex): string {
  return entries.get(entryId)?.name ?? entryId;
}

import { useMemo } from "react";
import type { When } from "../../../../content/schema/signage/schedule-entry.ts";
import { usePreferences } from "../../words/preferences.dom.tsx";
import { useFormat, useTimeZone } from "../../words/use-format.dom.tsx";
import { useNow } from "../../words/use-now.dom.ts";
import { useTranslate } from "../../words/use-translate.dom.ts";
import { useDraft } from "../draft/draft-context.dom.tsx";
import classes from "./calendar.module.css";
import { dueWords } from "./due-words.ts";
import { nextTimes } from "./next-times.ts";
import { whenText } from "./when-text.ts";
import { whenWords } from "./when-words.ts";

const MINUTE_MS = 60_000;

/** Says in a sentence when something is shown, and its next times; or that it never is. */
export function DueLine({ when }: { readonly when: When }) {
  const t = useTranslate(dueWords);
  const words = useTranslate(whenWords);
  const { locale } = usePreferences();
  const format = useFormat();
  const timeZone = useTimeZone();
  const { dayparts } = useDraft().draft.programme;
  const minute = Math.floor(useNow(MINUTE_MS) / MINUTE_MS);
  const next = useMemo(
    () => nextTimes(when, { dayparts, timeZone, nowMs: minute * MINUTE_MS }),
    [when, dayparts, timeZone, minute],
  );
  // Some languages shorten units with a point of their own.
  const said = t("said", { when: whenText(when, { locale, t: words, dayparts }) }).replace(/\.\.$/, ".");
  switch (next.kind) {
    case "always":
      return <p className={classes.said}>{said}</p>;
    case "times":
      return (
        <p className={classes.said}>
          {said}
          <span className={classes.soft}>
            {t("next", { times: next.spans.map(({ fromMs }) => format.dateTime(fromMs)).join(" · ") })}
          </span>
        </p>
      );
    case "never":
    case "bad-rule":
      return (
        <p className={classes.never} role="status">
          <span aria-hidden="true">▲</span> {t(next.kind)}
        </p>
      );
  }
}

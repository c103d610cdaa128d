import { NativeSelect, SegmentedControl, TextInput } from "@mantine/core";
import { type ReactNode, useState } from "react";
import { useTimeZone } from "../words/use-format.dom.tsx";
import { useNow } from "../words/use-now.dom.ts";
import { useTranslate } from "../words/use-translate.dom.ts";
import { engagementWords } from "./engagement-words.ts";
import {
  type DaySpan,
  lastDayOf,
  PRESETS,
  type Preset,
  presetOfSpan,
  spanOfDays,
  spanOfPreset,
} from "./span-of-preset.ts";
import classes from "./span-picker.module.css";

/** Which days, which screen where there are several, and what else a report lets one choose. */
export function SpanPicker({
  span,
  onSpan,
  screens,
  screenId,
  onScreen,
  children,
}: {
  readonly span: DaySpan;
  readonly onSpan: (span: DaySpan) => void;
  readonly screens: readonly { readonly screenId: string; readonly name: string }[];
  readonly screenId: string | null;
  readonly onScreen: (screenId: string | null) => void;
  readonly children?: ReactNode;
}) {
  const t = useTranslate(engagementWords);
  const timeZone = useTimeZone();
  const nowMs = useNow(60_000);
  const [own, setOwn] = useState<{ first: string; last: string } | null>(null);
  const preset = own ? "custom" : (presetOfSpan(span, nowMs, timeZone) ?? "custom");

  function choosePreset(next: string) {
    if (next === "custom") {
      setOwn({ first: span.fromDay, last: lastDayOf(span) });
      return;
    }
    setOwn(null);
    onSpan(spanOfPreset(next as Preset, Date.now(), timeZone));
  }

  function chooseDays(next: { first: string; last: string }) {
    setOwn(next);
    const chosen = spanOfDays(next.first, next.last);
    if (chosen) onSpan(chosen);
  }

  const wrong = own !== null && own.first !== "" && own.last !== "" && own.first > own.last;
  return (
    <div className={`${classes.picker} no-print`}>
      <SegmentedControl
        className={classes.presets ?? ""}
        size="md"
        withItemsBorders={false}
        aria-label={t("span")}
        value={preset}
        onChange={choosePreset}
        data={[...PRESETS, "custom" as const].map((each) => ({ value: each, label: t(`preset.${each}`) }))}
      />
      {screens.length > 1 && (
        <NativeSelect
          size="md"
          aria-label={t("screen")}
          value={screenId ?? ""}
          onChange={(change) =>
            onScreen(change.currentTarget.value === "" ? null : change.currentTarget.value)
          }
          data={[
            { value: "", label: t("allScreens") },
            ...screens.map((each) => ({ value: each.screenId, label: each.name })),
          ]}
        />
      )}
      {children}
      {own && (
        <div className={classes.days}>
          <TextInput
            type="date"
            size="md"
            label={t("from")}
            value={own.first}
            onChange={(change) => chooseDays({ ...own, first: change.currentTarget.value })}
          />
          <TextInput
            type="date"
            size="md"
            label={t("to")}
            value={own.last}
            error={wrong ? t("wrongSpan") : null}
            onChange={(change) => chooseDays({ ...own, last: change.currentTarget.value })}
          />
        </div>
      )}
    </div>
  );
}

import { Button, Select } from "@mantine/core";
import { useTranslate } from "../../words/use-translate.dom.ts";
import { ContentFailure } from "../draft/content-failure.dom.tsx";
import { useDraft } from "../draft/draft-context.dom.tsx";
import { freeId } from "../draft/free-id.ts";
import { useKeep } from "../draft/use-keep.dom.ts";
import classes from "./calendar.module.css";
import { DaypartEditor } from "./daypart-editor.dom.tsx";
import { entryWords } from "./entry-words.ts";

const ALL_DAY = "";

/** The hours of the week in which an entry is due, by their name; they can be shared between entries. */
export function DaypartField({
  daypartId,
  onChange,
}: {
  readonly daypartId: string | null;
  readonly onChange: (daypartId: string | null) => void;
}) {
  const t = useTranslate(entryWords);
  const { draft, taken } = useDraft();
  const keep = useKeep();
  const { dayparts } = draft.programme;
  const chosen = dayparts.find((daypart) => daypart.daypartId === daypartId);
  async function add(): Promise<void> {
    const id = freeId("hours", taken);
    const hours = [
      {
        weekdays: ["MO" as const, "TU" as const, "WE" as const, "TH" as const, "FR" as const],
        from: "09:00",
        until: "18:00",
      },
    ];
    const value = { daypartId: id, name: t("newHours"), hours, exceptions: [] };
    if (await keep.run([{ part: { kind: "daypart", value }, seen: null }])) onChange(id);
  }
  return (
    <>
      <div className={classes.withButton}>
        <Select
          label={t("hours")}
          allowDeselect={false}
          value={daypartId ?? ALL_DAY}
          data={[
            { value: ALL_DAY, label: t("allDay") },
            ...dayparts.map(({ daypartId: value, name }) => ({ value, label: name })),
          ]}
          onChange={(id) => onChange(id === ALL_DAY ? null : id)}
        />
        <Button variant="default" disabled={keep.busy} onClick={() => void add()}>
          {t("addHours")}
        </Button>
      </div>
      {keep.failure && <ContentFailure failure={keep.failure} />}
      {chosen !== undefined && (
        <DaypartEditor key={chosen.daypartId} part={{ kind: "daypart", value: chosen }} />
      )}
    </>
  );
}

import { Button, Checkbox, TextInput } from "@mantine/core";
import { useState } from "react";
import type { EngagementReport } from "../../../main/report/schema/engagement.ts";
import { useAction } from "../bridge/use-action.dom.ts";
import { FailureNotice } from "../parts/failure-notice.dom.tsx";
import { useTranslate } from "../words/use-translate.dom.ts";
import { engagementWords } from "./engagement-words.ts";
import { lastDayOf } from "./span-of-preset.ts";
import own from "./trend.module.css";

const MAX_CHARACTERS = 300;

/** Writes a note on a day of the report; it stands on the trend as soon as it is kept. */
export function NoteForm({
  report,
  day: firstDay,
  onClose,
  onNoted,
}: {
  readonly report: EngagementReport;
  readonly day: string;
  readonly onClose: () => void;
  readonly onNoted: () => void;
}) {
  const t = useTranslate(engagementWords);
  const [day, setDay] = useState(firstDay);
  const [text, setText] = useState("");
  const [everywhere, setEverywhere] = useState(false);
  const add = useAction("study.note");

  async function keep(): Promise<void> {
    const siteId = everywhere ? null : report.siteId;
    const kept = await add.run({ siteId, day, text: text.trim() });
    if (kept.ok) onNoted();
  }
  return (
    <>
      {add.failure && <FailureNotice failure={add.failure} />}
      <form
        className={`${own.form} no-print`}
        onSubmit={(submission) => {
          submission.preventDefault();
          void keep();
        }}
        onKeyDown={(press) => press.key === "Escape" && onClose()}
      >
        <TextInput
          type="date"
          size="md"
          required
          withAsterisk={false}
          label={t("note.day")}
          min={report.fromDay}
          max={lastDayOf(report)}
          value={day}
          onChange={({ currentTarget }) => setDay(currentTarget.value)}
        />
        <TextInput
          size="md"
          required
          withAsterisk={false}
          autoFocus
          label={t("note.text")}
          maxLength={MAX_CHARACTERS}
          value={text}
          onChange={({ currentTarget }) => setText(currentTarget.value)}
        />
        <Checkbox
          className={own.everywhere ?? ""}
          size="md"
          label={t("note.everywhere")}
          checked={everywhere}
          onChange={({ currentTarget }) => setEverywhere(currentTarget.checked)}
        />
        <Button type="submit" size="md" loading={add.busy} disabled={day === "" || text.trim() === ""}>
          {t("note.keep")}
        </Button>
        <Button size="md" variant="default" onClick={onClose}>
          {t("note.cancel")}
        </Button>
      </form>
    </>
  );
}

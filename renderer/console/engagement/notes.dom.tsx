import { Button } from "@mantine/core";
import { useState } from "react";
import type { Failure } from "../../../main/base/result.ts";
import type { DayNote, EngagementReport } from "../../../main/report/schema/engagement.ts";
import { useAction } from "../bridge/use-action.dom.ts";
import { FailureNotice } from "../parts/failure-notice.dom.tsx";
import notice from "../parts/notice.module.css";
import { useFormat } from "../words/use-format.dom.tsx";
import { useTranslate } from "../words/use-translate.dom.ts";
import classes from "./engagement.module.css";
import { engagementWords } from "./engagement-words.ts";
import { NoteForm } from "./note-form.dom.tsx";
import { notedDays } from "./noted-days.ts";
import { lastDayOf } from "./span-of-preset.ts";
import own from "./trend.module.css";

/** What people wrote on days of the report, and the place to write more. `day` not null: the form is open. */
export function Notes({
  report,
  day,
  onDay,
  onNoted,
}: {
  readonly report: EngagementReport;
  readonly day: string | null;
  readonly onDay: (day: string | null) => void;
  readonly onNoted: () => void;
}) {
  const t = useTranslate(engagementWords);
  const format = useFormat();
  const withdraw = useAction("study.withdraw-note");
  const [removed, setRemoved] = useState<DayNote | null>(null);
  const noted = notedDays(report.notes, report.days);

  async function setWithdrawn(note: DayNote, withdrawn: boolean): Promise<void> {
    const done = await withdraw.run({ noteId: note.noteId, withdrawn });
    if (done.ok) setRemoved(withdrawn ? note : null);
    onNoted();
  }
  return (
    <div className={own.notes}>
      <div>
        {report.days.length > 1 && <h3>{t("note.title")}</h3>}
        <p className={`${classes.soft} no-print`}>{t("note.line")}</p>
      </div>
      {noted.length > 0 && (
        <ol className={own.list}>
          {noted.flatMap(({ day: ofDay, notes, number }) =>
            notes.map((note) => (
              <li key={note.noteId} className={own.note}>
                <span className={own.number}>{number}</span>
                <span className={own.noteText}>
                  {note.text}{" "}
                  <span className={classes.soft}>
                    {format.day(ofDay)}
                    {note.siteId === null && ` · ${t("note.everywhere")}`}
                  </span>
                </span>
                <Button
                  className="no-print"
                  variant="subtle"
                  aria-label={`${t("note.remove")}: ${note.text}`}
                  disabled={withdraw.busy}
                  onClick={() => void setWithdrawn(note, true)}
                >
                  {t("note.remove")}
                </Button>
              </li>
            )),
          )}
        </ol>
      )}
      {noted.length === 0 && day === null && <p className={classes.soft}>{t("note.none")}</p>}
      {removed && (
        <div className={`${notice.notice} no-print`} data-tone="waiting" role="status">
          <span className={notice.text}>{t("note.removed", { text: removed.text })}</span>
          <Button
            variant="default"
            disabled={withdraw.busy}
            onClick={() => void setWithdrawn(removed, false)}
          >
            {t("note.undo")}
          </Button>
        </div>
      )}
      {withdraw.failure && isShown(withdraw.failure) && <FailureNotice failure={withdraw.failure} />}
      {day === null ? (
        <Button className="no-print" variant="default" onClick={() => onDay(lastDayOf(report))}>
          {t("note.add")}
        </Button>
      ) : (
        <NoteForm
          key={day}
          report={report}
          day={day}
          onClose={() => onDay(null)}
          onNoted={() => {
            onDay(null);
            onNoted();
          }}
        />
      )}
    </div>
  );
}

/** A note that is not there any more was removed by somebody else: the list says so by itself. */
function isShown<Code extends string>(
  failure: Failure<Code>,
): failure is Failure<Code> & Failure<Exclude<Code, "unknown">> {
  return failure.code !== "unknown";
}

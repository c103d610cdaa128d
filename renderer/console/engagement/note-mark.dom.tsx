import { Popover } from "@mantine/core";
import { useId, useState } from "react";
import { useFormat } from "../words/use-format.dom.tsx";
import { useTranslate } from "../words/use-translate.dom.ts";
import { engagementWords } from "./engagement-words.ts";
import type { NotedDay } from "./noted-days.ts";
import own from "./trend.module.css";

/** A number over its day on the trend; a press says what somebody wrote. */
export function NoteMark({ noted: { at, day, notes, number } }: { readonly noted: NotedDay }) {
  const t = useTranslate(engagementWords);
  const format = useFormat();
  const [open, setOpen] = useState(false);
  const id = useId();
  const left = { insetInlineStart: `${100 * at}%` };
  return (
    <>
      <span className={own.thread} style={left} aria-hidden="true" />
      <Popover
        opened={open}
        onChange={setOpen}
        width={280}
        shadow="md"
        withRoles={false}
        transitionProps={{ duration: 0 }}
      >
        <Popover.Target>
          <button
            type="button"
            className={own.mark}
            style={left}
            aria-expanded={open}
            aria-controls={open ? id : undefined}
            aria-label={t("note.mark", { number, day: format.day(day) })}
            onClick={() => setOpen(!open)}
            onKeyDown={(press) => press.key === "Escape" && setOpen(false)}
            onBlur={() => setOpen(false)}
          >
            {number}
          </button>
        </Popover.Target>
        <Popover.Dropdown id={id} role="note" aria-live="polite">
          <strong>{format.day(day)}</strong>
          {notes.map((note) => (
            <p key={note.noteId}>{note.text}</p>
          ))}
        </Popover.Dropdown>
      </Popover>
    </>
  );
}

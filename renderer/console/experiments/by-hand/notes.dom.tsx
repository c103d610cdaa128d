import { Button, TextInput } from "@mantine/core";
import { useState } from "react";
import type { ResultOf } from "../../../../main/bridge/contract/contract.ts";
import { useAction } from "../../bridge/use-action.dom.ts";
import engagement from "../../engagement/engagement.module.css";
import { useTranslate } from "../../words/use-translate.dom.ts";
import list from "../list/list.module.css";
import { DayField } from "../parts/day-field.dom.tsx";
import { siteLabel } from "../parts/known-sites.ts";
import { SiteField } from "../parts/site-field.dom.tsx";
import { StudyFailure } from "../parts/study-failure.dom.tsx";
import { UndoNotice } from "../parts/undo-notice.dom.tsx";
import { useNumberFormat } from "../parts/use-number-format.dom.ts";
import classes from "./by-hand.module.css";
import { byHandWords } from "./by-hand-words.ts";
import { Part, type PartProps } from "./part.dom.tsx";
import { useRemoval } from "./use-removal.dom.ts";

type Note = ResultOf<"study.by-hand">["notes"][number];
const MAX_CHARACTERS = 300;

/** What happened on a day, at a site or everywhere. */
export function Notes({ today, sites, onChanged, notes }: PartProps & { readonly notes: readonly Note[] }) {
  const t = useTranslate(byHandWords);
  const { day: written } = useNumberFormat();
  const [site, setSite] = useState("");
  const [day, setDay] = useState(today);
  const [text, setText] = useState("");
  const add = useAction("study.note");
  const withdraw = useAction("study.withdraw-note");
  const removal = useRemoval<Note>(
    async ({ noteId }, withdrawn) => (await withdraw.run({ noteId, withdrawn })).ok,
    onChanged,
  );
  const failure = add.failure ?? withdraw.failure;

  async function write(): Promise<void> {
    const done = await add.run({ siteId: site === "" ? null : site, day, text: text.trim() });
    if (!done.ok) return;
    setText("");
    onChanged();
  }
  return (
    <Part
      title={t("notes")}
      hint={t("notesHint")}
      ready={day !== "" && text.trim() !== ""}
      busy={add.busy}
      onAdd={() => void write()}
      fields={
        <>
          <DayField label={t("day")} value={day} onChange={setDay} />
          <SiteField
            label={`${t("site")} (${t("allSites")})`}
            siteId={site}
            known={sites}
            onChange={setSite}
          />
          <TextInput
            className={classes.wide ?? ""}
            size="md"
            label={t("text")}
            maxLength={MAX_CHARACTERS}
            value={text}
            onChange={({ currentTarget }) => setText(currentTarget.value)}
          />
        </>
      }
    >
      {failure && <StudyFailure failure={failure} />}
      {removal.removed && (
        <UndoNotice
          text={t("removed", { name: removal.removed.text })}
          busy={withdraw.busy}
          onUndo={() => void removal.bringBack()}
        />
      )}
      {notes.length === 0 && <p className={engagement.soft}>{t("noNotes")}</p>}
      {notes.length > 0 && (
        <ul className={list.list}>
          {notes.map((note) => (
            <li key={note.noteId} className={list.row}>
              <div className={list.what}>
                <p>{note.text}</p>
                <p className={list.soft}>
                  {written(note.day)} · {note.siteId === null ? t("allSites") : siteLabel(note.siteId, sites)}
                </p>
              </div>
              <Button
                variant="default"
                aria-label={`${t("remove")}: ${note.text}`}
                onClick={() => void removal.remove(note)}
              >
                {t("remove")}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </Part>
  );
}

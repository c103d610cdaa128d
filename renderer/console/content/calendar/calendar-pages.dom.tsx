import { useState } from "react";
import { Link, useLocation, useSearch } from "wouter";
import type { ScheduleEntry } from "../../../../content/schema/signage/schedule-entry.ts";
import { Empty } from "../../parts/empty.dom.tsx";
import { useTranslate } from "../../words/use-translate.dom.ts";
import { useDraft } from "../draft/draft-context.dom.tsx";
import { freeId } from "../draft/free-id.ts";
import { type Removed, RemovedNotice } from "../draft/removed-notice.dom.tsx";
import classes from "./calendar.module.css";
import { CalendarPage } from "./calendar-page.dom.tsx";
import { calendarWords } from "./calendar-words.ts";
import { EntryEditor } from "./entry-editor.dom.tsx";

/** The week, one entry of it, or a new one. */
export function CalendarPages({ entryId }: { readonly entryId: string | null }) {
  return entryId === null ? <CalendarPage /> : <EntryPage key={entryId} entryId={entryId} />;
}

function EntryPage({ entryId }: { readonly entryId: string }) {
  const t = useTranslate(calendarWords);
  const [, navigate] = useLocation();
  const { draft, index, taken } = useDraft();
  const wanted = new URLSearchParams(useSearch()).get("campaign");
  const [fresh] = useState(() => {
    const campaign = wanted === null ? undefined : index.campaigns.get(wanted);
    return freshEntry(
      freeId("entry", taken),
      campaign?.name ?? t("newName"),
      campaign === undefined
        ? { kind: "layout", layoutId: draft.programme.defaultLayoutId }
        : { kind: "campaign", campaignId: campaign.campaignId },
    );
  });
  const [removed, setRemoved] = useState<Removed | null>(null);
  const entry = entryId === "new" ? fresh : index.entries.get(entryId);
  return (
    <>
      <Link href="/content/calendar" className={classes.back ?? ""}>
        {t("back")}
      </Link>
      {removed !== null && entry === undefined && (
        <RemovedNotice removed={removed} onBack={() => setRemoved(null)} />
      )}
      {entry !== undefined ? (
        <EntryEditor
          part={{ kind: "entry", value: entry }}
          onKept={() => navigate(`/content/calendar/${entry.entryId}`)}
          onCopied={(id) => navigate(`/content/calendar/${id}`)}
          onRemoved={() => setRemoved({ kind: "entry", id: entryId, name: entry.name })}
        />
      ) : (
        removed === null && <Empty title={t("gone")}>{t("goneNext")}</Empty>
      )}
    </>
  );
}

function freshEntry(entryId: string, name: string, show: ScheduleEntry["show"]): ScheduleEntry {
  return {
    entryId,
    name,
    show,
    role: { kind: "rotation" },
    when: { kind: "always" },
    priority: 0,
    maxPlaysPerHour: null,
    criteria: [],
    screenTags: [],
    armId: null,
  };
}

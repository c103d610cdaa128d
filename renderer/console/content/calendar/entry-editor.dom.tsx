import { Button, NumberInput, Select, TextInput } from "@mantine/core";
import { useState } from "react";
import type { ScheduleEntry } from "../../../../content/schema/signage/schedule-entry.ts";
import { useTranslate } from "../../words/use-translate.dom.ts";
import { useDraft } from "../draft/draft-context.dom.tsx";
import { EditBar } from "../draft/edit-bar.dom.tsx";
import type { PartOf } from "../draft/parts.ts";
import { RemoveButton } from "../draft/remove-button.dom.tsx";
import { useEditing } from "../draft/use-editing.dom.ts";
import { Warnings } from "../draft/warnings.dom.tsx";
import classes from "./calendar.module.css";
import { entryFault } from "./entry-fault.ts";
import { entryWords } from "./entry-words.ts";
import { HowFields } from "./how-fields.dom.tsx";
import { MoreEntryFields } from "./more-entry-fields.dom.tsx";
import { WhenEditor } from "./when-editor.dom.tsx";

/** One entry of the schedule: what, how, when, and before what else. */
export function EntryEditor({
  part,
  onKept,
  onCopied,
  onRemoved,
}: {
  readonly part: PartOf<"entry">;
  readonly onKept: () => void;
  readonly onCopied: (id: string) => void;
  readonly onRemoved: () => void;
}) {
  const t = useTranslate(entryWords);
  const { draft, index } = useDraft();
  const editing = useEditing(part);
  const [more, setMore] = useState(false);
  const { value, change } = editing;
  const set = (changes: Partial<ScheduleEntry>) => change({ ...value, ...changes });
  const fault = entryFault(value);
  const { campaigns, layouts } = draft.programme;
  return (
    <div className={classes.editor}>
      <Warnings kind="entry" id={value.entryId} />
      <TextInput
        label={t("name")}
        size="md"
        maxLength={120}
        value={value.name}
        onChange={(typing) => set({ name: typing.currentTarget.value })}
      />
      <Select
        label={t("what")}
        size="md"
        searchable
        allowDeselect={false}
        value={keyOfShow(value.show)}
        data={[
          {
            group: t("layouts"),
            items: layouts.map(({ layoutId, name }) => ({ value: `layout ${layoutId}`, label: name })),
          },
          {
            group: t("campaigns"),
            items: campaigns.map(({ campaignId, name }) => ({
              value: `campaign ${campaignId}`,
              label: name,
            })),
          },
        ]}
        onChange={(key) => key !== null && set({ show: showOf(key) })}
      />
      <HowFields how={value} onChange={set} />
      <WhenEditor when={value.when} onChange={(when) => set({ when })} />
      <NumberInput
        label={t("priority")}
        description={t("priorityHint")}
        min={0}
        max={1_000}
        allowDecimal={false}
        clampBehavior="strict"
        w={280}
        value={value.priority}
        onChange={(priority) => set({ priority: Math.round(Number(priority)) })}
      />
      <div>
        <Button variant="subtle" aria-expanded={more} onClick={() => setMore(!more)}>
          {t(more ? "less" : "more")}
        </Button>
      </div>
      {more && <MoreEntryFields entry={value} onChange={set} />}
      <EditBar
        editing={editing}
        blocked={fault === null ? null : t(`fault.${fault}`)}
        onKept={onKept}
        onCopied={onCopied}
      />
      {index.entries.has(value.entryId) && (
        <div>
          <RemoveButton kind="entry" id={value.entryId} onRemoved={onRemoved} />
        </div>
      )}
    </div>
  );
}

function keyOfShow(show: ScheduleEntry["show"]): string {
  return show.kind === "layout" ? `layout ${show.layoutId}` : `campaign ${show.campaignId}`;
}

function showOf(key: string): ScheduleEntry["show"] {
  const [kind, id = ""] = key.split(" ");
  return kind === "layout" ? { kind: "layout", layoutId: id } : { kind: "campaign", campaignId: id };
}

import { Chip, NumberInput, Select } from "@mantine/core";
import { useEffect, useEffectEvent } from "react";
import { MAX_TABLE_COLUMNS, type Widget } from "../../../../content/schema/signage/widget.ts";
import { useDataset } from "../../../sign/view/widgets/use-dataset.dom.ts";
import { useTranslate } from "../../words/use-translate.dom.ts";
import { useDraft } from "../draft/draft-context.dom.tsx";
import { draftFileAddress } from "../parts/draft-file-address.ts";
import { columnsOf } from "./columns-of.ts";
import classes from "./widgets.module.css";
import { widgetsWords } from "./widgets-words.ts";

type Table = Extract<Widget, { kind: "table" }>;
const MAX_ROWS = 50;

/** Which table, which of its columns, and how many rows at a time. */
export function TableFields({
  widget,
  onChange,
}: {
  readonly widget: Table;
  readonly onChange: (widget: Table) => void;
}) {
  const t = useTranslate(widgetsWords);
  const { draft, index } = useDraft();
  const tables = draft.programme.media.filter(({ kind }) => kind === "dataset");
  const path = index.media.get(widget.mediaId)?.path ?? "";
  const read = useDataset(draftFileAddress(path));
  const known = read?.ok === true ? read.value.columns : null;
  // A table that was just chosen shows its first columns, until somebody chooses others.
  const chooseFirst = useEffectEvent((columns: readonly string[]) => {
    if (!widget.columns.some((name) => columns.includes(name)) && columns.length > 0)
      onChange({ ...widget, columns: columns.slice(0, MAX_TABLE_COLUMNS) });
  });
  useEffect(() => {
    if (known !== null) chooseFirst(known);
  }, [known]);
  return (
    <>
      <Select
        label={t("table")}
        allowDeselect={false}
        value={widget.mediaId}
        data={tables.map(({ mediaId, name }) => ({ value: mediaId, label: name }))}
        onChange={(mediaId) => mediaId !== null && onChange({ ...widget, mediaId })}
      />
      {read?.ok === false && (
        <p className={classes.fault} role="alert">
          {t("notATable")}
        </p>
      )}
      {known !== null && (
        <fieldset className={classes.group}>
          <legend className={classes.legend}>{t("columns")}</legend>
          <Chip.Group
            multiple
            value={widget.columns}
            onChange={(chosen) => {
              const columns = columnsOf(known, chosen);
              if (columns.length > 0) onChange({ ...widget, columns: [...columns] });
            }}
          >
            <div className={classes.chips}>
              {known.map((name) => (
                <Chip key={name} value={name}>
                  {name}
                </Chip>
              ))}
            </div>
          </Chip.Group>
        </fieldset>
      )}
      <NumberInput
        label={t("rows")}
        min={1}
        max={MAX_ROWS}
        allowDecimal={false}
        clampBehavior="strict"
        w={200}
        value={widget.rowsShown}
        onChange={(rows) => onChange({ ...widget, rowsShown: Math.max(1, Math.round(Number(rows))) })}
      />
    </>
  );
}

import { type CSSProperties, useEffect, useEffectEvent, useMemo } from "react";
import type { Widget } from "../../../../content/schema/signage/widget.ts";
import { type TableView, tableView } from "../../table/table-view.ts";
import styles from "../sign.module.css";
import { useSignPage } from "../sign-page.dom.ts";
import { lookOf } from "./look-of.ts";
import { useDataset } from "./use-dataset.dom.ts";
import { useFit } from "./use-fit.dom.ts";
import { usePages } from "./use-pages.dom.ts";
import { usePresented } from "./use-presented.dom.ts";
import type { WidgetTold } from "./widget-told.dom.ts";

interface TableWidgetProps {
  readonly widget: Extract<Widget, { kind: "table" }>;
  readonly told: WidgetTold;
  readonly fromMs: number;
  readonly isOn: boolean;
}

/** Rows of a dataset. One that is not written as it must be is passed over, and the page's log says what is wrong. */
export function TableWidget({ widget, told, fromMs, isOn }: TableWidgetProps) {
  const { fileUrl, index, onFault } = useSignPage();
  const medium = index.media.get(widget.mediaId);
  const read = useDataset(fileUrl(medium?.path ?? ""));
  const { columns, durationMs, rowsShown } = widget;
  const view = useMemo(
    () => (read?.ok === true ? tableView(read.value, { columns, durationMs, rowsShown }) : read),
    [columns, durationMs, read, rowsShown],
  );
  const failed = useEffectEvent((message: string) => {
    onFault?.(`${widget.name}: ${message}`);
    told.onFailed("unreadable");
  });
  const fault = view === null || view.ok ? null : view.message;
  useEffect(() => {
    if (fault !== null && isOn) failed(fault);
  }, [fault, isOn]);
  if (view?.ok !== true) return null;
  return <Table view={view.value} widget={widget} told={told} fromMs={fromMs} isOn={isOn} />;
}

function Table({ view, widget, told, fromMs, isOn }: TableWidgetProps & { readonly view: TableView }) {
  const { columns, pageMs, pages } = view;
  usePresented(() => told.onShown(null));
  const page = usePages({ pages: pages.length, pageMs, fromMs, runs: isOn });
  const box = useFit<HTMLDivElement>();
  const rows = pages[page] ?? [];
  const style = { ...lookOf(widget.look), "--rows": widget.rowsShown } as CSSProperties;
  return (
    <div ref={box} className={styles["table"]} style={style} data-page={page + 1}>
      <table>
        <thead>
          <tr>
            {columns.map(({ isNumeric, name }) => (
              <th key={name} scope="col" data-numeric={isNumeric}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, at) => (
            <tr key={`${page} ${at}`}>
              {row.map((field, place) => (
                <td key={columns[place]?.name} data-numeric={columns[place]?.isNumeric}>
                  {field}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {pages.length > 1 && (
        <p className={styles["pages"]}>
          {page + 1} / {pages.length}
        </p>
      )}
    </div>
  );
}

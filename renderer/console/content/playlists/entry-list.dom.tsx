import { useState } from "react";
import type { Playlist } from "../../../../content/schema/signage/playlist.ts";
import list from "../../parts/card-list.module.css";
import { Empty } from "../../parts/empty.dom.tsx";
import { useTranslate } from "../../words/use-translate.dom.ts";
import { EntryRow } from "./entry-row.dom.tsx";
import { moved } from "./ordering.ts";
import { playlistsWords } from "./playlists-words.ts";

type Entry = Playlist["entries"][number];

/** What a playlist plays, in order; by drag or by the buttons of each row. */
export function EntryList({
  playlistId,
  entries,
  openId,
  onOpen,
  onChange,
}: {
  readonly playlistId: string;
  readonly entries: readonly Entry[];
  /** The widget whose fields are shown; null: none. */
  readonly openId: string | null;
  readonly onOpen: (widgetId: string | null) => void;
  readonly onChange: (entries: Entry[]) => void;
}) {
  const t = useTranslate(playlistsWords);
  const [dragged, setDragged] = useState<number | null>(null);
  const [over, setOver] = useState<number | null>(null);
  const move = (from: number, to: number) => onChange([...moved(entries, from, to)]);
  if (entries.length === 0) return <Empty title={t("emptyList")}>{t("emptyListNext")}</Empty>;
  return (
    <ol className={list.list}>
      {entries.map((entry, at) => (
        <EntryRow
          key={keyOfEntry(entry, at, entries)}
          entry={entry}
          at={at}
          last={entries.length - 1}
          playlistId={playlistId}
          isOpen={entry.kind === "widget" && entry.widget.widgetId === openId}
          onOpen={(isOpen) => onOpen(isOpen && entry.kind === "widget" ? entry.widget.widgetId : null)}
          isOver={over === at && dragged !== at}
          onMove={(to) => move(at, to)}
          onChange={(next) => onChange(entries.with(at, next))}
          onRemove={() => onChange(entries.toSpliced(at, 1))}
          onDragStart={() => setDragged(at)}
          onDragOver={() => setOver(at)}
          onDragEnd={() => {
            if (dragged !== null && over !== null) move(dragged, over);
            setDragged(null);
            setOver(null);
          }}
        />
      ))}
    </ol>
  );
}

/** A widget's id; a playlist may lie in another more than once. */
function keyOfEntry(entry: Entry, at: number, entries: readonly Entry[]): string {
  if (entry.kind === "widget") return entry.widget.widgetId;
  const before = entries
    .slice(0, at)
    .filter((each) => each.kind === "playlist" && each.playlistId === entry.playlistId);
  return `${entry.playlistId} ${before.length}`;
}

import { SegmentedControl, TextInput } from "@mantine/core";
import { useState } from "react";
import { Link, useLocation } from "wouter";
import {
  MAX_ENTRIES_OF_A_PLAYLIST,
  type Playlist,
  playlistSchema,
} from "../../../../content/schema/signage/playlist.ts";
import { Empty } from "../../parts/empty.dom.tsx";
import { useFormat } from "../../words/use-format.dom.tsx";
import { useTranslate } from "../../words/use-translate.dom.ts";
import { useDraft } from "../draft/draft-context.dom.tsx";
import { EditBar } from "../draft/edit-bar.dom.tsx";
import type { PartOf } from "../draft/parts.ts";
import { RemoveButton } from "../draft/remove-button.dom.tsx";
import { type Removed, RemovedNotice } from "../draft/removed-notice.dom.tsx";
import { useEditing } from "../draft/use-editing.dom.ts";
import { Warnings } from "../draft/warnings.dom.tsx";
import { AddEntries } from "./add-entries.dom.tsx";
import { EntryList } from "./entry-list.dom.tsx";
import { roundMs } from "./lengths.ts";
import classes from "./playlists.module.css";
import { playlistsWords } from "./playlists-words.ts";

type Entry = Playlist["entries"][number];

/** One playlist: what is in it, in which order, how long each. */
export function PlaylistPage({ playlistId }: { readonly playlistId: string }) {
  const t = useTranslate(playlistsWords);
  const { index } = useDraft();
  const [removed, setRemoved] = useState<Removed | null>(null);
  const playlist = index.playlists.get(playlistId);
  return (
    <>
      <Link href="/content/playlists" className={classes.back ?? ""}>
        {t("back")}
      </Link>
      {removed !== null && playlist === undefined && (
        <RemovedNotice removed={removed} onBack={() => setRemoved(null)} />
      )}
      {playlist !== undefined ? (
        <Editor
          part={{ kind: "playlist", value: playlist }}
          onRemoved={() => setRemoved({ kind: "playlist", id: playlistId, name: playlist.name })}
        />
      ) : (
        removed === null && <Empty title={t("gone")}>{t("goneNext")}</Empty>
      )}
    </>
  );
}

function Editor({ part, onRemoved }: { readonly part: PartOf<"playlist">; readonly onRemoved: () => void }) {
  const t = useTranslate(playlistsWords);
  const format = useFormat();
  const [, navigate] = useLocation();
  const { index } = useDraft();
  const editing = useEditing(part);
  const [openId, setOpenId] = useState<string | null>(null);
  const { value, change } = editing;
  const add = (entries: readonly Entry[]) => change({ ...value, entries: [...value.entries, ...entries] });
  const blocked =
    value.name.trim() === ""
      ? t("needsName")
      : value.entries.length > MAX_ENTRIES_OF_A_PLAYLIST
        ? t("tooMany", { count: MAX_ENTRIES_OF_A_PLAYLIST })
        : playlistSchema.safeParse(value).success
          ? null
          : t("incomplete");
  return (
    <div className={classes.editor}>
      <div className={classes.head}>
        <TextInput
          label={t("name")}
          size="md"
          maxLength={120}
          value={value.name}
          onChange={(typing) => change({ ...value, name: typing.currentTarget.value })}
        />
        <SegmentedControl
          size="md"
          aria-label={t("order")}
          value={value.order}
          onChange={(order) => change({ ...value, order: order === "shuffled" ? "shuffled" : "in-order" })}
          data={[
            { value: "in-order", label: t("inOrder") },
            { value: "shuffled", label: t("shuffled") },
          ]}
        />
      </div>
      {!editing.isChanged && <Warnings kind="playlist" id={value.playlistId} />}
      <p className={classes.total} role="status">
        {t("total", { length: format.duration(roundMs(value, index)) })}
      </p>
      <EntryList
        playlistId={value.playlistId}
        entries={value.entries}
        openId={openId}
        onOpen={setOpenId}
        onChange={(entries) => change({ ...value, entries })}
      />
      <AddEntries
        playlist={value}
        onAdd={add}
        onMade={(widget) => {
          add([{ kind: "widget", widget }]);
          setOpenId(widget.widgetId);
        }}
      />
      <EditBar editing={editing} blocked={blocked} onCopied={(id) => navigate(`/content/playlists/${id}`)} />
      <div>
        <RemoveButton kind="playlist" id={value.playlistId} onRemoved={onRemoved} />
      </div>
    </div>
  );
}

import { ActionIcon, Button, NumberInput } from "@mantine/core";
import { mediaIdOf } from "../../../../content/programme/references.ts";
import type { Playlist } from "../../../../content/schema/signage/playlist.ts";
import { MIN_WIDGET_MS } from "../../../../content/schema/signage/widget.ts";
import { Icon } from "../../parts/icon.dom.tsx";
import picture from "../../parts/picture-row.module.css";
import { useFormat } from "../../words/use-format.dom.tsx";
import { useTranslate } from "../../words/use-translate.dom.ts";
import { useDraft } from "../draft/draft-context.dom.tsx";
import { pictureOfPlaylist } from "../parts/picture-of.ts";
import { WidgetEditor } from "../widgets/widget-editor.dom.tsx";
import { WidgetThumb } from "../widgets/widget-thumb.dom.tsx";
import { entryMs, givenMs, withMs } from "./lengths.ts";
import classes from "./playlists.module.css";
import { playlistsWords } from "./playlists-words.ts";

type Entry = Playlist["entries"][number];
const MAX_SECONDS = 3_600;

/** One entry: what it is, how long it stays, and its place. */
export function EntryRow({
  entry,
  at,
  last,
  playlistId,
  isOver,
  isOpen,
  onOpen,
  onMove,
  onChange,
  onRemove,
  onDragStart,
  onDragOver,
  onDragEnd,
}: {
  readonly entry: Entry;
  readonly at: number;
  readonly last: number;
  /** The playlist that it lies in. */
  readonly playlistId: string;
  readonly isOver: boolean;
  /** Its own fields are shown below it. */
  readonly isOpen: boolean;
  readonly onOpen: (isOpen: boolean) => void;
  readonly onMove: (to: number) => void;
  readonly onChange: (next: Entry) => void;
  readonly onRemove: () => void;
  readonly onDragStart: () => void;
  readonly onDragOver: () => void;
  readonly onDragEnd: () => void;
}) {
  const t = useTranslate(playlistsWords);
  const format = useFormat();
  const { index } = useDraft();
  const name =
    entry.kind === "widget"
      ? entry.widget.name
      : (index.playlists.get(entry.playlistId)?.name ?? entry.playlistId);
  const mediaId = entry.kind === "widget" ? mediaIdOf(entry.widget) : null;
  const medium =
    entry.kind === "widget"
      ? mediaId === null
        ? null
        : (index.media.get(mediaId) ?? null)
      : pictureOfPlaylist(entry.playlistId, index);
  const given = entry.kind === "widget" ? givenMs(entry.widget) : null;
  return (
    <li
      className={`${picture.item} ${classes.entry}`}
      data-over={isOver}
      draggable={!isOpen}
      onDragStart={(event) => {
        event.dataTransfer.effectAllowed = "move";
        onDragStart();
      }}
      onDragOver={(event) => {
        event.preventDefault();
        onDragOver();
      }}
      onDragEnd={onDragEnd}
    >
      <span className={classes.grip} aria-hidden="true">
        ⋮⋮
      </span>
      <WidgetThumb
        kind={entry.kind === "widget" ? entry.widget.kind : null}
        medium={medium}
        productId={entry.kind === "widget" ? entry.widget.productId : null}
        widthPixels={48}
      />
      <span className={picture.words}>
        <span className={picture.name}>{name}</span>
        <span className={picture.soft}>
          {entry.kind === "playlist" ? t("isPlaylist") : t(`widget.${entry.widget.kind}`)}
          {given === null && ` · ${format.duration(entryMs(entry, index))}`}
        </span>
      </span>
      {entry.kind === "widget" && given !== null && (
        <NumberInput
          className={classes.seconds ?? ""}
          aria-label={t("stay", { name })}
          suffix={` ${t("seconds")}`}
          min={MIN_WIDGET_MS / 1_000}
          max={MAX_SECONDS}
          clampBehavior="strict"
          value={given / 1_000}
          onChange={(typed) => {
            const durationMs = Math.round(Number(typed) * 1_000);
            if (durationMs >= MIN_WIDGET_MS) onChange({ ...entry, widget: withMs(entry.widget, durationMs) });
          }}
        />
      )}
      <span className={classes.moves}>
        {entry.kind === "widget" && (
          <Button
            variant="default"
            aria-expanded={isOpen}
            aria-label={t(isOpen ? "closeNamed" : "editNamed", { name })}
            onClick={() => onOpen(!isOpen)}
          >
            {t(isOpen ? "close" : "edit")}
          </Button>
        )}
        <ActionIcon
          variant="default"
          size="lg"
          aria-label={t("up", { name })}
          disabled={at === 0}
          onClick={() => onMove(at - 1)}
        >
          <Icon name="up" />
        </ActionIcon>
        <ActionIcon
          variant="default"
          size="lg"
          aria-label={t("down", { name })}
          disabled={at === last}
          onClick={() => onMove(at + 1)}
        >
          <Icon name="down" />
        </ActionIcon>
        <ActionIcon variant="default" size="lg" aria-label={t("takeOut", { name })} onClick={onRemove}>
          <Icon name="close" />
        </ActionIcon>
      </span>
      {entry.kind === "widget" && isOpen && (
        <div className={classes.opened}>
          <WidgetEditor
            widget={entry.widget}
            playlistId={playlistId}
            onChange={(widget) => onChange({ kind: "widget", widget })}
          />
        </div>
      )}
    </li>
  );
}

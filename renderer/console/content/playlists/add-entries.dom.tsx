import { Button } from "@mantine/core";
import { useState } from "react";
import type { Media } from "../../../../content/schema/signage/media.ts";
import type { Playlist } from "../../../../content/schema/signage/playlist.ts";
import type { Widget } from "../../../../content/schema/signage/widget.ts";
import { matches } from "../../parts/matches.ts";
import { SearchField } from "../../parts/search-field.dom.tsx";
import { useTranslate } from "../../words/use-translate.dom.ts";
import { useDraft } from "../draft/draft-context.dom.tsx";
import { freeId, slugOf } from "../draft/free-id.ts";
import { DropHere } from "../parts/drop-here.dom.tsx";
import { pictureOfPlaylist } from "../parts/picture-of.ts";
import { Thumb } from "../parts/thumb.dom.tsx";
import { USUAL_STAY_MS, widgetOf } from "../parts/widget-of.ts";
import { MakeWidget } from "../widgets/make-widget.dom.tsx";
import { mayHold } from "./nesting.ts";
import classes from "./playlists.module.css";
import { playlistsWords } from "./playlists-words.ts";

type Entry = Playlist["entries"][number];
/** More are found by typing. */
const MAX_OFFERED = 24;

/** Files and other playlists that can be put at the end of a playlist. */
export function AddEntries({
  playlist,
  onAdd,
  onMade,
}: {
  readonly playlist: Playlist;
  readonly onAdd: (entries: readonly Entry[]) => void;
  /** A widget that has to be given its words first. */
  readonly onMade: (widget: Widget) => void;
}) {
  const t = useTranslate(playlistsWords);
  const { draft, index, taken } = useDraft();
  const [open, setOpen] = useState(false);
  const [search, setSearch] = useState("");
  if (!open) {
    return (
      <div>
        <Button variant="default" size="md" onClick={() => setOpen(true)}>
          {t("addEntries")}
        </Button>
      </div>
    );
  }
  const own = playlist.entries.flatMap((entry) => (entry.kind === "widget" ? [entry.widget.widgetId] : []));
  const others = new Set([...taken, ...own]);
  const offered = [
    ...draft.programme.media.flatMap((medium) => {
      const [entry] = entriesOf([medium], others);
      return entry === undefined ? [] : [{ key: medium.mediaId, name: medium.name, medium, entry }];
    }),
    ...mayHold(playlist.playlistId, draft.programme.playlists).map(({ name, playlistId }) => ({
      key: `playlist ${playlistId}`,
      name: t("playlistNamed", { name }),
      medium: pictureOfPlaylist(playlistId, index),
      entry: { kind: "playlist", playlistId } satisfies Entry,
    })),
  ].filter(({ name }) => matches(search, [name]));
  return (
    <section className={classes.add} aria-label={t("addEntries")}>
      <MakeWidget
        besides={own}
        onMade={(widget) => {
          setOpen(false);
          onMade(widget);
        }}
      />
      <h3>{t("files")}</h3>
      <DropHere invite={t("dropHere")} onArrived={(media) => onAdd(entriesOf(media, others))} />
      <SearchField label={t("searchFiles")} value={search} onChange={setSearch} />
      {offered.length === 0 ? (
        <p className={classes.soft}>{t("nothingToAdd")}</p>
      ) : (
        <ul className={classes.offered}>
          {offered.slice(0, MAX_OFFERED).map(({ key, name, medium, entry }) => (
            <li key={key}>
              <button type="button" className={classes.offer} onClick={() => onAdd([entry])}>
                <Thumb medium={medium} widthPixels={84} />
                <span className={classes.offerName}>{name}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      <div>
        <Button variant="subtle" onClick={() => setOpen(false)}>
          {t("enough")}
        </Button>
      </div>
    </section>
  );
}

/** What shows these, in order; what is not shown by itself is left out. */
function entriesOf(media: readonly Media[], taken: ReadonlySet<string>): readonly Entry[] {
  const ids = new Set(taken);
  return media.flatMap((medium): readonly Entry[] => {
    const widgetId = freeId(slugOf(`widget ${medium.name}`, "widget"), ids);
    ids.add(widgetId);
    const widget = widgetOf(medium, { widgetId, stayMs: USUAL_STAY_MS, fill: "cover" });
    return widget === null ? [] : [{ kind: "widget", widget }];
  });
}

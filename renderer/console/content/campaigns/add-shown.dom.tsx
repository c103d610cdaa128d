import { Button } from "@mantine/core";
import { useState } from "react";
import { matches } from "../../parts/matches.ts";
import { SearchField } from "../../parts/search-field.dom.tsx";
import { useTranslate } from "../../words/use-translate.dom.ts";
import { useDraft } from "../draft/draft-context.dom.tsx";
import { LayoutSketch } from "../layouts/layout-sketch.dom.tsx";
import { DropHere } from "../parts/drop-here.dom.tsx";
import { hasPicture, pictureOfPlaylist } from "../parts/picture-of.ts";
import { Thumb } from "../parts/thumb.dom.tsx";
import playlists from "../playlists/playlists.module.css";
import classes from "./campaigns.module.css";
import { campaignsWords } from "./campaigns-words.ts";
import type { Shown } from "./layouts-of-shown.ts";

/** More are found by typing. */
const MAX_OFFERED = 24;

/** Files, playlists and layouts that a campaign can show; new files are dropped right here. */
export function AddShown({
  startsOpen,
  onAdd,
}: {
  readonly startsOpen: boolean;
  readonly onAdd: (shows: readonly Shown[]) => void;
}) {
  const t = useTranslate(campaignsWords);
  const { draft, index } = useDraft();
  const [open, setOpen] = useState(startsOpen);
  const [search, setSearch] = useState("");
  if (!open) {
    return (
      <div>
        <Button variant="default" size="md" onClick={() => setOpen(true)}>
          {t("add")}
        </Button>
      </div>
    );
  }
  const { layouts, media, playlists: lists } = draft.programme;
  const add = (kind: Shown["kind"], ...ids: readonly string[]) => onAdd(ids.map((id) => ({ kind, id })));
  const foundFiles = media
    .filter((medium) => hasPicture(medium) && matches(search, [medium.name]))
    .slice(0, MAX_OFFERED);
  // An empty one would show nothing but the ground.
  const foundLists = lists
    .filter(({ entries, name }) => entries.length > 0 && matches(search, [name]))
    .slice(0, MAX_OFFERED);
  const foundLayouts = layouts.filter(({ name }) => matches(search, [name])).slice(0, MAX_OFFERED);
  return (
    <section className={playlists.add} aria-label={t("add")}>
      <DropHere
        invite={t("dropHere")}
        onArrived={(arrived) => add("medium", ...arrived.map(({ mediaId }) => mediaId))}
      />
      <SearchField label={t("searchShown")} value={search} onChange={setSearch} />
      {foundFiles.length + foundLists.length + foundLayouts.length === 0 && (
        <p className={playlists.soft}>{t("nothingFound")}</p>
      )}
      {foundFiles.length > 0 && (
        <>
          <h3>{t("files")}</h3>
          <ul className={playlists.offered}>
            {foundFiles.map((medium) => (
              <li key={medium.mediaId}>
                <button
                  type="button"
                  className={playlists.offer}
                  onClick={() => add("medium", medium.mediaId)}
                >
                  <Thumb medium={medium} widthPixels={84} />
                  <span className={playlists.offerName}>{medium.name}</span>
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
      {foundLists.length > 0 && (
        <>
          <h3>{t("playlists")}</h3>
          <ul className={playlists.offered}>
            {foundLists.map(({ name, playlistId }) => (
              <li key={playlistId}>
                <button type="button" className={playlists.offer} onClick={() => add("playlist", playlistId)}>
                  <Thumb medium={pictureOfPlaylist(playlistId, index)} widthPixels={84} />
                  <span className={playlists.offerName}>{name}</span>
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
      {foundLayouts.length > 0 && (
        <>
          <h3>{t("layouts")}</h3>
          <ul className={playlists.offered}>
            {foundLayouts.map((layout) => (
              <li key={layout.layoutId}>
                <button
                  type="button"
                  className={playlists.offer}
                  onClick={() => add("layout", layout.layoutId)}
                >
                  <span className={classes.sketch}>
                    <LayoutSketch layout={layout} />
                  </span>
                  <span className={playlists.offerName}>{layout.name}</span>
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
      <div>
        <Button variant="subtle" onClick={() => setOpen(false)}>
          {t("enough")}
        </Button>
      </div>
    </section>
  );
}

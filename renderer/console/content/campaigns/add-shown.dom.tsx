import { Button } from "@mantine/core";
import { useState } from "react";
import { matches } from "../../parts/matches.ts";
import { SearchField } from "../../parts/search-field.dom.tsx";
import { useTranslate } from "../../words/use-translate.dom.ts";
import { useDraft } from "../draft/draft-context.dom.tsx";
import { LayoutSketch } from "../layouts/layout-sketch.dom.tsx";
import { pictureOfPlaylist } from "../parts/picture-of.ts";
import { Thumb } from "../parts/thumb.dom.tsx";
import playlists from "../playlists/playlists.module.css";
import type { Shown } from "./campaign-wish.ts";
import classes from "./campaigns.module.css";
import { campaignsWords } from "./campaigns-words.ts";

/** More are found by typing. */
const MAX_OFFERED = 24;

/** Playlists and layouts that a campaign can show. */
export function AddShown({
  startsOpen,
  onAdd,
}: {
  readonly startsOpen: boolean;
  readonly onAdd: (shown: Shown) => void;
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
  const { layouts, playlists: lists } = draft.programme;
  const foundLists = lists.filter(({ name }) => matches(search, [name])).slice(0, MAX_OFFERED);
  const foundLayouts = layouts.filter(({ name }) => matches(search, [name])).slice(0, MAX_OFFERED);
  return (
    <section className={playlists.add} aria-label={t("add")}>
      <SearchField label={t("searchShown")} value={search} onChange={setSearch} />
      {foundLists.length + foundLayouts.length === 0 && <p className={playlists.soft}>{t("nothingFound")}</p>}
      {foundLists.length > 0 && (
        <>
          <h3>{t("playlists")}</h3>
          <ul className={playlists.offered}>
            {foundLists.map(({ name, playlistId }) => (
              <li key={playlistId}>
                <button
                  type="button"
                  className={playlists.offer}
                  onClick={() => onAdd({ kind: "playlist", id: playlistId })}
                >
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
                  onClick={() => onAdd({ kind: "layout", id: layout.layoutId })}
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

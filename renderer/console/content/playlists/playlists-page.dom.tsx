import { Button } from "@mantine/core";
import { useState } from "react";
import { Link, useLocation } from "wouter";
import list from "../../parts/card-list.module.css";
import { Empty } from "../../parts/empty.dom.tsx";
import { Icon } from "../../parts/icon.dom.tsx";
import { matches } from "../../parts/matches.ts";
import picture from "../../parts/picture-row.module.css";
import { SearchField } from "../../parts/search-field.dom.tsx";
import { useFormat } from "../../words/use-format.dom.tsx";
import { useTranslate } from "../../words/use-translate.dom.ts";
import { Bin } from "../draft/bin.dom.tsx";
import { ContentFailure } from "../draft/content-failure.dom.tsx";
import { useDraft } from "../draft/draft-context.dom.tsx";
import { freeId } from "../draft/free-id.ts";
import { useKeep } from "../draft/use-keep.dom.ts";
import { Warnings } from "../draft/warnings.dom.tsx";
import { pictureOfPlaylist } from "../parts/picture-of.ts";
import { Thumb } from "../parts/thumb.dom.tsx";
import { roundMs } from "./lengths.ts";
import classes from "./playlists.module.css";
import { playlistsWords } from "./playlists-words.ts";

/** Every playlist, with how much is in it and how long it lasts. */
export function PlaylistsPage() {
  const t = useTranslate(playlistsWords);
  const format = useFormat();
  const [, navigate] = useLocation();
  const { draft, index, taken } = useDraft();
  const keep = useKeep();
  const [search, setSearch] = useState("");
  const found = draft.programme.playlists
    .filter(({ name }) => matches(search, [name]))
    .toSorted((a, b) => a.name.localeCompare(b.name));
  async function add(): Promise<void> {
    const playlistId = freeId("playlist", taken);
    const value = { playlistId, name: t("newName"), order: "in-order" as const, entries: [] };
    const kept = await keep.run([{ part: { kind: "playlist", value }, seen: null }]);
    if (kept) navigate(`/content/playlists/${playlistId}`);
  }
  return (
    <>
      <div className={classes.tools}>
        <SearchField label={t("search")} value={search} onChange={setSearch} />
        <Button size="md" disabled={keep.busy} onClick={() => void add()}>
          {t("add")}
        </Button>
      </div>
      {keep.failure && <ContentFailure failure={keep.failure} />}
      {found.length === 0 ? (
        <Empty title={t(search === "" ? "empty" : "noMatch")}>{t("emptyNext")}</Empty>
      ) : (
        <ul className={list.list}>
          {found.map((playlist) => (
            <li key={playlist.playlistId} className={picture.item}>
              <Link
                href={`/content/playlists/${playlist.playlistId}`}
                className={`${picture.row} ${classes.row}`}
              >
                <Thumb medium={pictureOfPlaylist(playlist.playlistId, index)} widthPixels={60} />
                <span className={picture.words}>
                  <span className={picture.name}>{playlist.name}</span>
                  <span className={picture.soft}>
                    {t("line", {
                      count: playlist.entries.length,
                      length: format.duration(roundMs(playlist, index)),
                    })}
                    {playlist.order === "shuffled" && ` · ${t("shuffled")}`}
                  </span>
                  <Warnings kind="playlist" id={playlist.playlistId} />
                </span>
                <span className={classes.turn}>
                  <Icon name="down" />
                </span>
              </Link>
            </li>
          ))}
        </ul>
      )}
      <Bin kinds={["playlist"]} />
    </>
  );
}

import { ActionIcon } from "@mantine/core";
import type { ProgrammeIndex } from "../../../../content/programme/index-programme.ts";
import { layoutStayMs, widgetStayMs } from "../../../../content/programme/stay.ts";
import list from "../../parts/card-list.module.css";
import { Empty } from "../../parts/empty.dom.tsx";
import { Icon } from "../../parts/icon.dom.tsx";
import picture from "../../parts/picture-row.module.css";
import { useFormat } from "../../words/use-format.dom.tsx";
import { useTranslate } from "../../words/use-translate.dom.ts";
import { useDraft } from "../draft/draft-context.dom.tsx";
import { LayoutSketch } from "../layouts/layout-sketch.dom.tsx";
import { pictureOfPlaylist } from "../parts/picture-of.ts";
import { Thumb } from "../parts/thumb.dom.tsx";
import { USUAL_STAY_MS, widgetOf } from "../parts/widget-of.ts";
import { roundMs } from "../playlists/lengths.ts";
import { moved } from "../playlists/ordering.ts";
import { playlistsWords } from "../playlists/playlists-words.ts";
import classes from "./campaigns.module.css";
import { campaignsWords } from "./campaigns-words.ts";
import type { Shown } from "./layouts-of-shown.ts";
import { nameOfShown } from "./name-of-shown.ts";

/** What a campaign shows, in order. */
export function ShownList({
  shows,
  onChange,
}: {
  readonly shows: readonly Shown[];
  readonly onChange: (shows: readonly Shown[]) => void;
}) {
  const t = useTranslate(campaignsWords);
  const move = useTranslate(playlistsWords);
  if (shows.length === 0) return <Empty title={t("nothing")}>{t("nothingNext")}</Empty>;
  return (
    <ol className={list.list}>
      {shows.map((shown, at) => (
        // One thing may be shown more than once; rows are only moved and taken away at their place.
        // oxlint-disable-next-line react/no-array-index-key
        <li key={`${at} ${shown.kind} ${shown.id}`} className={`${picture.item} ${classes.shown}`}>
          <ShownRow shown={shown}>
            {(name) => (
              <span className={classes.moves}>
                <ActionIcon
                  variant="default"
                  size="lg"
                  aria-label={move("up", { name })}
                  disabled={at === 0}
                  onClick={() => onChange(moved(shows, at, at - 1))}
                >
                  <Icon name="up" />
                </ActionIcon>
                <ActionIcon
                  variant="default"
                  size="lg"
                  aria-label={move("down", { name })}
                  disabled={at === shows.length - 1}
                  onClick={() => onChange(moved(shows, at, at + 1))}
                >
                  <Icon name="down" />
                </ActionIcon>
                <ActionIcon
                  variant="default"
                  size="lg"
                  aria-label={move("takeOut", { name })}
                  onClick={() => onChange(shows.toSpliced(at, 1))}
                >
                  <Icon name="close" />
                </ActionIcon>
              </span>
            )}
          </ShownRow>
        </li>
      ))}
    </ol>
  );
}

function ShownRow({
  shown,
  children,
}: {
  readonly shown: Shown;
  readonly children: (name: string) => React.ReactNode;
}) {
  const t = useTranslate(campaignsWords);
  const format = useFormat();
  const { index } = useDraft();
  const layout = shown.kind === "layout" ? index.layouts.get(shown.id) : undefined;
  const name = nameOfShown(shown, index);
  const medium =
    shown.kind === "playlist"
      ? pictureOfPlaylist(shown.id, index)
      : shown.kind === "medium"
        ? (index.media.get(shown.id) ?? null)
        : null;
  return (
    <>
      <span className={classes.thumb}>
        {layout !== undefined ? <LayoutSketch layout={layout} /> : <Thumb medium={medium} widthPixels={48} />}
      </span>
      <span className={picture.words}>
        <span className={picture.name}>{name}</span>
        <span className={picture.soft}>
          {t(shown.kind)} · {format.duration(lastsMs(shown, index))}
        </span>
      </span>
      {children(name)}
    </>
  );
}

/** How long one round of it lasts, milliseconds; 0 for what is gone. */
function lastsMs({ id, kind }: Shown, index: ProgrammeIndex): number {
  const layout = kind === "layout" ? index.layouts.get(id) : undefined;
  if (layout !== undefined) return layoutStayMs(layout, index);
  const playlist = kind === "playlist" ? index.playlists.get(id) : undefined;
  if (playlist !== undefined) return roundMs(playlist, index);
  const medium = kind === "medium" ? index.media.get(id) : undefined;
  const widget =
    medium === undefined ? null : widgetOf(medium, { widgetId: "new", stayMs: USUAL_STAY_MS, fill: "cover" });
  return widget === null ? 0 : widgetStayMs(widget, index);
}

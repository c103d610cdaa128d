import { Button } from "@mantine/core";
import { useState } from "react";
import { Link, useLocation } from "wouter";
import { Empty } from "../../parts/empty.dom.tsx";
import { matches } from "../../parts/matches.ts";
import { SearchField } from "../../parts/search-field.dom.tsx";
import { useTranslate } from "../../words/use-translate.dom.ts";
import { Bin } from "../draft/bin.dom.tsx";
import { ContentFailure } from "../draft/content-failure.dom.tsx";
import { useDraft } from "../draft/draft-context.dom.tsx";
import { freeId } from "../draft/free-id.ts";
import { useKeep } from "../draft/use-keep.dom.ts";
import { Warnings } from "../draft/warnings.dom.tsx";
import { LayoutSketch } from "./layout-sketch.dom.tsx";
import classes from "./layouts.module.css";
import { layoutsWords } from "./layouts-words.ts";
import { LAYOUT_SIZES, type Orientation, presetZone } from "./presets.ts";

/** Every layout as a small drawing; new ones begin upright or lying. */
export function LayoutsPage() {
  const t = useTranslate(layoutsWords);
  const [, navigate] = useLocation();
  const { draft, taken } = useDraft();
  const keep = useKeep();
  const [search, setSearch] = useState("");
  const { defaultLayoutId, layouts, playlists } = draft.programme;
  const found = layouts
    .filter(({ name }) => matches(search, [name]))
    .toSorted((a, b) => a.name.localeCompare(b.name));
  async function add(orientation: Orientation): Promise<void> {
    const [playlist] = playlists;
    if (playlist === undefined) return;
    const layoutId = freeId("layout", taken);
    const bare = {
      layoutId,
      name: t("newName"),
      ...LAYOUT_SIZES[orientation],
      fit: "letterbox" as const,
      background: { colour: "#14110f", mediaId: null },
      zones: [],
      durationMs: null,
      tags: [],
    };
    const value = { ...bare, zones: [presetZone("whole", bare, playlist.playlistId, t("preset.whole"))] };
    if (await keep.run([{ part: { kind: "layout", value }, seen: null }]))
      navigate(`/content/layouts/${layoutId}`);
  }
  return (
    <>
      <div className={classes.tools}>
        <SearchField label={t("search")} value={search} onChange={setSearch} />
        {(["portrait", "landscape"] as const).map((orientation) => (
          <Button
            key={orientation}
            size="md"
            disabled={keep.busy || playlists.length === 0}
            onClick={() => void add(orientation)}
          >
            {t(`add.${orientation}`)}
          </Button>
        ))}
      </div>
      {keep.failure && <ContentFailure failure={keep.failure} />}
      {playlists.length === 0 && <p className={classes.soft}>{t("needsPlaylist")}</p>}
      {found.length === 0 ? (
        <Empty title={t("noMatch")}>{t("noMatchNext")}</Empty>
      ) : (
        <ul className={classes.grid}>
          {found.map((layout) => (
            <li key={layout.layoutId}>
              <Link href={`/content/layouts/${layout.layoutId}`} className={classes.card ?? ""}>
                <LayoutSketch layout={layout} />
                <span className={classes.name}>{layout.name}</span>
                <span className={classes.soft}>
                  {t("zones", { count: layout.zones.length })}
                  {layout.layoutId === defaultLayoutId && ` · ${t("isDefault")}`}
                </span>
                <Warnings kind="layout" id={layout.layoutId} />
              </Link>
            </li>
          ))}
        </ul>
      )}
      <Bin kinds={["layout"]} />
    </>
  );
}

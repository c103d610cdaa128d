import { Select } from "@mantine/core";
import { useState } from "react";
import type { Layout, Zone } from "../../../../content/schema/signage/layout.ts";
import { useTranslate } from "../../words/use-translate.dom.ts";
import { ContentFailure } from "../draft/content-failure.dom.tsx";
import { useDraft } from "../draft/draft-context.dom.tsx";
import { freeId } from "../draft/free-id.ts";
import { useKeep } from "../draft/use-keep.dom.ts";
import { playlistsWords } from "../playlists/playlists-words.ts";
import { MADE_KINDS, type MadeKind } from "../widgets/made-widget.ts";
import { useMakeWidget } from "../widgets/make-widget.dom.tsx";
import classes from "./layouts.module.css";
import { layoutsWords } from "./layouts-words.ts";
import { presetPlace, presetZone, ZONE_PRESETS, type ZonePreset } from "./presets.ts";
import { shareStyle } from "./share-style.ts";

/** Names a kind that is made here and now among the ids of playlists, which have no colon. */
const makeKey = (kind: MadeKind): string => `make:${kind}`;

/** New zones at usual places, each drawn as it would lie: with a playlist, or with something that is made for it. */
export function AddZone({
  layout,
  isFull,
  onAdd,
}: {
  readonly layout: Layout;
  readonly isFull: boolean;
  readonly onAdd: (zone: Zone) => void;
}) {
  const t = useTranslate(layoutsWords);
  const kinds = useTranslate(playlistsWords);
  const { draft, taken } = useDraft();
  const keep = useKeep();
  const make = useMakeWidget();
  const { playlists } = draft.programme;
  const [chosen, setChosen] = useState<string | null>(null);
  const plays = chosen ?? layout.zones[0]?.playlistId ?? playlists[0]?.playlistId ?? null;
  const made = MADE_KINDS.filter((kind) => kind !== "page" && make(kind) !== null);

  /** A zone plays a playlist; what is made here and now gets one of its own first. */
  async function add(preset: ZonePreset): Promise<void> {
    const name = t(`preset.${preset}`);
    const kind = made.find((each) => makeKey(each) === plays);
    if (kind === undefined)
      return plays === null ? undefined : onAdd(presetZone(preset, layout, plays, name));
    const widget = make(kind);
    if (widget === null) return;
    const playlistId = freeId(`list-${kind}`, new Set([...taken, widget.widgetId]));
    const entries = [{ kind: "widget" as const, widget }];
    const value = { playlistId, name: kinds(`widget.${kind}`), order: "in-order" as const, entries };
    const kept = await keep.run([{ part: { kind: "playlist", value }, seen: null }]);
    if (kept) onAdd(presetZone(preset, layout, playlistId, value.name));
  }
  return (
    <section className={classes.fields}>
      <h3>{t("addZone")}</h3>
      <Select
        label={t("newPlays")}
        searchable
        allowDeselect={false}
        value={plays}
        data={[
          {
            group: t("makeNow"),
            items: made.map((kind) => ({ value: makeKey(kind), label: kinds(`widget.${kind}`) })),
          },
          {
            group: t("playlists"),
            items: playlists.map(({ name, playlistId }) => ({ value: playlistId, label: name })),
          },
        ]}
        onChange={setChosen}
      />
      {keep.failure && <ContentFailure failure={keep.failure} />}
      <p className={classes.soft}>{t("whereItLies")}</p>
      <div className={classes.presets}>
        {ZONE_PRESETS.map((preset) => (
          <button
            key={preset}
            type="button"
            className={classes.preset}
            disabled={isFull || keep.busy || plays === null}
            onClick={() => void add(preset)}
          >
            <span
              className={classes.presetBox}
              style={{ aspectRatio: `${layout.widthPixels} / ${layout.heightPixels}` }}
            >
              <span className={classes.presetZone} style={shareStyle(presetPlace(preset, layout), layout)} />
            </span>
            {t(`preset.${preset}`)}
          </button>
        ))}
      </div>
    </section>
  );
}

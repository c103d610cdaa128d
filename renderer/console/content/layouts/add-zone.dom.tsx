import type { Layout, Zone } from "../../../../content/schema/signage/layout.ts";
import { useTranslate } from "../../words/use-translate.dom.ts";
import { useDraft } from "../draft/draft-context.dom.tsx";
import classes from "./layouts.module.css";
import { layoutsWords } from "./layouts-words.ts";
import { presetPlace, presetZone, ZONE_PRESETS } from "./presets.ts";
import { shareStyle } from "./share-style.ts";

/** New zones at usual places; each is drawn as it would lie. */
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
  const { draft } = useDraft();
  const playlistId = layout.zones[0]?.playlistId ?? draft.programme.playlists[0]?.playlistId;
  if (playlistId === undefined) return null;
  return (
    <section className={classes.fields}>
      <h3>{t("addZone")}</h3>
      <div className={classes.presets}>
        {ZONE_PRESETS.map((preset) => (
          <button
            key={preset}
            type="button"
            className={classes.preset}
            disabled={isFull}
            onClick={() => onAdd(presetZone(preset, layout, playlistId, t(`preset.${preset}`)))}
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

import type { Layout } from "../../../../content/schema/signage/layout.ts";
import { useDraft } from "../draft/draft-context.dom.tsx";
import { pictureOfPlaylist } from "../parts/picture-of.ts";
import { ThumbImage } from "../parts/thumb-image.dom.tsx";
import classes from "./layouts.module.css";
import { shareStyle } from "./share-style.ts";

/** A layout drawn small: its zones with what they play first. */
export function LayoutSketch({ layout }: { readonly layout: Layout }) {
  const { index } = useDraft();
  return (
    <span
      className={classes.sketch}
      style={{
        aspectRatio: `${layout.widthPixels} / ${layout.heightPixels}`,
        backgroundColor: layout.background.colour,
      }}
    >
      {layout.zones.map((zone) => (
        <span key={zone.zoneId} className={classes.sketchZone} style={shareStyle(zone, layout)}>
          <ThumbImage medium={pictureOfPlaylist(zone.playlistId, index)} />
        </span>
      ))}
    </span>
  );
}

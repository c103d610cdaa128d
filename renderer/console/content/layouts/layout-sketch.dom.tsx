import type { Layout } from "../../../../content/schema/signage/layout.ts";
import { useDraft } from "../draft/draft-context.dom.tsx";
import { hasPicture, pictureOfPlaylist } from "../parts/picture-of.ts";
import { shareStyle } from "./share-style.ts";
import classes from "./layouts.module.css";

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
      {layout.zones.map((zone) => {
        const medium = pictureOfPlaylist(zone.playlistId, index);
        return (
          <span key={zone.zoneId} className={classes.sketchZone} style={shareStyle(zone, layout)}>
            {medium !== null && hasPicture(medium) && (
              <img src={`/sign/thumbs/${medium.mediaId}.webp`} alt="" loading="lazy" />
            )}
          </span>
        );
      })}
    </span>
  );
}

import type { Media } from "../../../../content/schema/signage/media.ts";
import { useDraft } from "../draft/draft-context.dom.tsx";
import { ControlsLegend, ControlsShown } from "../parts/controls-shown.dom.tsx";
import { ThumbImage } from "../parts/thumb-image.dom.tsx";
import { wholeScreen } from "../parts/whole-screen.ts";
import classes from "./put.module.css";
import type { Wish } from "./wish.ts";

/** A medium as a whole screen will show it, with the places where the mirror's own controls stand over it. */
export function ChosenScreen({ medium, fill }: { readonly medium: Media; readonly fill: Wish["fill"] }) {
  const { programme } = useDraft().draft;
  const { mediaId, name } = medium;
  const layout = wholeScreen(programme, { layoutId: mediaId, name, playlistId: mediaId });
  const { background, heightPixels, widthPixels } = layout;
  return (
    <>
      <div
        className={classes.screen}
        data-fill={fill}
        style={{ aspectRatio: `${widthPixels} / ${heightPixels}`, backgroundColor: background.colour }}
      >
        <ThumbImage medium={medium} />
        <ControlsShown layout={layout} />
      </div>
      <ControlsLegend />
    </>
  );
}

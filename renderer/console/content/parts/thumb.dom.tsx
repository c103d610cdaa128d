import type { Media } from "../../../../content/schema/signage/media.ts";
import { Icon } from "../../parts/icon.dom.tsx";
import classes from "./parts.module.css";
import { ThumbImage } from "./thumb-image.dom.tsx";

/** A small picture of a medium; a quiet sign where there is none. The name stands beside it. */
export function Thumb({
  medium,
  widthPixels,
}: {
  readonly medium: Media | null;
  readonly widthPixels: number;
}) {
  return (
    <span className={classes.thumb} style={{ width: widthPixels }}>
      <ThumbImage medium={medium} instead={<Icon name="content" size={Math.min(32, widthPixels * 0.5)} />} />
    </span>
  );
}

import { useState } from "react";
import type { Media } from "../../../../content/schema/signage/media.ts";
import { Icon } from "../../parts/icon.dom.tsx";
import classes from "./parts.module.css";
import { hasPicture } from "./picture-of.ts";

/** A small picture of a medium; a quiet sign where there is none. The name stands beside it. */
export function Thumb({
  medium,
  widthPixels,
  square = false,
}: {
  readonly medium: Media | null;
  readonly widthPixels: number;
  readonly square?: boolean;
}) {
  const [broken, setBroken] = useState<string | null>(null);
  const address = medium === null ? null : `/sign/thumbs/${medium.mediaId}.webp`;
  const shows = medium !== null && hasPicture(medium) && broken !== address;
  return (
    <span className={classes.thumb} data-square={square} style={{ width: widthPixels }}>
      {shows && address !== null ? (
        <img src={address} alt="" loading="lazy" decoding="async" onError={() => setBroken(address)} />
      ) : (
        <Icon name="content" size={Math.min(32, widthPixels * 0.5)} />
      )}
    </span>
  );
}

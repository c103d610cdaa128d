import { type ReactNode, useEffect, useState } from "react";
import type { Media } from "../../../../content/schema/signage/media.ts";
import { hasPicture } from "./picture-of.ts";

/** The host draws a picture after somebody first looked for it. */
const TRY_AGAIN_MS = 1_500;
const MAX_TRIES = 4;

/** The small picture that the host draws of a medium, or what stands for it where there is none (yet). */
export function ThumbImage({
  medium,
  instead = null,
}: {
  readonly medium: Media | null;
  readonly instead?: ReactNode;
}) {
  return medium !== null && hasPicture(medium) ? (
    <Drawn key={medium.mediaId} mediaId={medium.mediaId} instead={instead} />
  ) : (
    instead
  );
}

function Drawn({ mediaId, instead }: { readonly mediaId: string; readonly instead: ReactNode }) {
  const [tries, setTries] = useState(1);
  const [broken, setBroken] = useState(false);
  useEffect(() => {
    if (!broken || tries >= MAX_TRIES) return;
    const again = setTimeout(() => {
      setBroken(false);
      setTries(tries + 1);
    }, TRY_AGAIN_MS * tries);
    return () => clearTimeout(again);
  }, [broken, tries]);
  if (broken) return instead;
  return (
    <img
      src={`/sign/thumbs/${mediaId}.webp?try=${tries}`}
      alt=""
      draggable={false}
      loading="lazy"
      decoding="async"
      onError={() => setBroken(true)}
    />
  );
}

import { useDraftIfKnown } from "../draft/draft-context.dom.tsx";
import { Thumb } from "../parts/thumb.dom.tsx";
import classes from "./now.module.css";

/** Small pictures by which people know a version again; of what the draft still holds. */
export function VersionPictures({ mediaIds }: { readonly mediaIds: readonly string[] }) {
  const media = useDraftIfKnown()?.index.media;
  const shown = mediaIds.flatMap((mediaId) => media?.get(mediaId) ?? []);
  if (shown.length === 0) return null;
  return (
    <span className={classes.pictures}>
      {shown.map((medium) => (
        <Thumb key={medium.mediaId} medium={medium} widthPixels={44} />
      ))}
    </span>
  );
}

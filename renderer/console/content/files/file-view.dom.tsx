import type { Media } from "../../../../content/schema/signage/media.ts";
import { draftFileAddress } from "../parts/draft-file-address.ts";
import { Thumb } from "../parts/thumb.dom.tsx";
import classes from "./files.module.css";

/** The file itself, where a browser can show it without running anything of it. */
export function FileView({ medium }: { readonly medium: Media }) {
  const address = draftFileAddress(medium.path);
  switch (medium.kind) {
    case "image":
      return <img className={classes.view} src={address} alt={medium.name} />;
    case "video":
      return (
        <video
          className={classes.view}
          src={address}
          controls
          muted
          preload="metadata"
          aria-label={medium.name}
        />
      );
    case "audio":
      return (
        <audio className={classes.view} src={address} controls preload="metadata" aria-label={medium.name} />
      );
    case "pdf":
    case "html":
    case "dataset":
    case "font":
      return <Thumb medium={medium} widthPixels={240} />;
  }
}

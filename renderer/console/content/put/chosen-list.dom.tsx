import { hasPicture } from "../parts/picture-of.ts";
import { Thumb } from "../parts/thumb.dom.tsx";
import { FileLine } from "../uploads/file-line.dom.tsx";
import uploadsClasses from "../uploads/uploads.module.css";
import { useUploads } from "../uploads/uploads-context.dom.tsx";
import type { Chosen } from "./chosen.dom.ts";
import { ChosenScreen } from "./chosen-screen.dom.tsx";
import classes from "./put.module.css";
import type { Wish } from "./wish.ts";

/** What is to be shown: its picture where it has arrived, else how far it is. One alone is drawn as a screen has it. */
export function ChosenList({ chosen, fill }: { readonly chosen: Chosen; readonly fill: Wish["fill"] }) {
  const uploads = useUploads();
  return (
    <div className={classes.chosen}>
      <ul className={classes.pictures}>
        {chosen.media.map((medium) => (
          <li key={medium.mediaId} className={classes.picture}>
            {chosen.media.length === 1 && hasPicture(medium) ? (
              <ChosenScreen medium={medium} fill={fill} />
            ) : (
              <Thumb medium={medium} widthPixels={112} />
            )}
            <span className={classes.soft}>{medium.name}</span>
          </li>
        ))}
      </ul>
      {chosen.arriving.length > 0 && (
        <ul className={uploadsClasses.lines}>
          {chosen.arriving.map(({ progress, upload }) => (
            <FileLine
              key={upload.uploadKey}
              fileName={upload.file.name}
              progress={progress}
              onAgain={() => uploads.again(upload.uploadKey)}
              onForget={() => uploads.forget(upload.uploadKey)}
            />
          ))}
        </ul>
      )}
    </div>
  );
}

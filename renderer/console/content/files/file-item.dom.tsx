import { Checkbox } from "@mantine/core";
import { Link } from "wouter";
import type { Media } from "../../../../content/schema/signage/media.ts";
import { Icon } from "../../parts/icon.dom.tsx";
import picture from "../../parts/picture-row.module.css";
import { useTranslate } from "../../words/use-translate.dom.ts";
import { Warnings } from "../draft/warnings.dom.tsx";
import { Thumb } from "../parts/thumb.dom.tsx";
import classes from "./files.module.css";
import { filesWords } from "./files-words.ts";
import { useMediaLine } from "./use-media-line.dom.ts";

/** A file in the list; leads to its page. */
export function FileItem({
  medium,
  isPicked,
  onPick,
}: {
  readonly medium: Media;
  readonly isPicked: boolean;
  readonly onPick: (on: boolean) => void;
}) {
  const t = useTranslate(filesWords);
  const lineOf = useMediaLine();
  return (
    <li className={`${picture.item} ${classes.item}`}>
      <Checkbox
        aria-label={t("pick", { name: medium.name })}
        checked={isPicked}
        onChange={(change) => onPick(change.currentTarget.checked)}
      />
      <Link href={`/content/files/${medium.mediaId}`} className={`${picture.row} ${classes.row}`}>
        <Thumb medium={medium} widthPixels={60} />
        <span className={picture.words}>
          <span className={picture.name}>{medium.name}</span>
          <span className={picture.soft}>{lineOf(medium)}</span>
          <Warnings kind="media" id={medium.mediaId} />
        </span>
        <span className={picture.soft}>{medium.tags.join(", ")}</span>
        <span className={classes.turn}>
          <Icon name="down" />
        </span>
      </Link>
    </li>
  );
}

import { Progress as Bar, Button } from "@mantine/core";
import { useTranslate } from "../../words/use-translate.dom.ts";
import classes from "./import.module.css";
import { importWords } from "./import-words.ts";

/** How far something is, in words and as a bar. */
export function Progress({
  said,
  share,
  onStop,
}: {
  readonly said: string;
  /** 0..1 */
  readonly share: number;
  /** Null where it cannot be stopped from here. */
  readonly onStop: (() => void) | null;
}) {
  const t = useTranslate(importWords);
  return (
    <div className={classes.progress}>
      <p role="status">{said}</p>
      <Bar value={100 * share} aria-label={said} />
      {onStop !== null && (
        <div>
          <Button variant="default" onClick={onStop}>
            {t("stop")}
          </Button>
        </div>
      )}
    </div>
  );
}

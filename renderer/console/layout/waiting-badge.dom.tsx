import { useTranslate } from "../words/use-translate.dom.ts";
import { layoutWords } from "./layout-words.ts";
import classes from "./waiting-badge.module.css";

/** How many wait; nothing where nobody does. */
export function WaitingBadge({ count }: { readonly count: number }) {
  const t = useTranslate(layoutWords);
  if (count === 0) return null;
  return (
    <span className={classes.badge}>
      <span aria-hidden="true">{count}</span>
      <span className={classes.spoken}>{t("waiting", { count })}</span>
    </span>
  );
}

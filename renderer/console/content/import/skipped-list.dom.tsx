import type { ContentImport } from "../../../../main/bridge/contract/content-import.ts";
import list from "../../parts/card-list.module.css";
import picture from "../../parts/picture-row.module.css";
import { useTranslate } from "../../words/use-translate.dom.ts";
import classes from "./import.module.css";
import { importWords } from "./import-words.ts";
import { knownSkip, skipWords } from "./skip-words.ts";

/** What stays behind, and why; what another try may bring comes first. */
export function SkippedList({ skipped }: { readonly skipped: ContentImport["skipped"] }) {
  const t = useTranslate(importWords);
  const words = useTranslate(skipWords);
  if (skipped.length === 0) return null;
  const ordered = skipped.toSorted((a, b) => Number(b.canRetry) - Number(a.canRetry));
  return (
    <section className={classes.page}>
      <h3>{t("skipped", { count: skipped.length })}</h3>
      <ul className={list.list}>
        {ordered.map(({ canRetry, code, what, why }, at) => {
          const known = knownSkip(code);
          return (
            // The same thing may stay behind in several places.
            // oxlint-disable-next-line react/no-array-index-key
            <li key={`${at} ${what}`} className={`${picture.item} ${classes.line}`}>
              <span className={classes.what}>{what}</span>
              <span>
                {known !== null && <strong className={canRetry ? classes.fault : ""}>{words(known)} </strong>}
                <span lang="en" className={classes.soft}>
                  {why}
                </span>
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

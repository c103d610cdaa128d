import type { ContentImport } from "../../../../main/bridge/contract/content-import.ts";
import list from "../../parts/card-list.module.css";
import picture from "../../parts/picture-row.module.css";
import { useTranslate } from "../../words/use-translate.dom.ts";
import classes from "./import.module.css";
import { importWords } from "./import-words.ts";
import { useTakenLine } from "./use-taken-line.dom.ts";

/** What is taken, and as what; with what is not quite as it was. */
export function TakenList({ taken }: { readonly taken: ContentImport["taken"] }) {
  const t = useTranslate(importWords);
  const lineOf = useTakenLine();
  if (taken.length === 0) return null;
  return (
    <section className={classes.page}>
      <h3>{t("taken", { count: taken.length })}</h3>
      <ul className={list.list}>
        {taken.map((one, at) => {
          const { as, notes, tells, what } = one;
          const line = lineOf(one);
          const told = line === null ? [tells, ...notes] : notes;
          return (
            // The same thing may become several parts.
            // oxlint-disable-next-line react/no-array-index-key
            <li key={`${at} ${as} ${what}`} className={`${picture.item} ${classes.line}`}>
              <span className={classes.what}>{what}</span>
              <span>
                {t(`as.${as}`)} {line}
                <span lang="en" className={classes.soft}>
                  {" "}
                  {told.filter((each) => each !== "").join(" · ")}
                </span>
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

import { Link } from "wouter";
import type { ContentImport } from "../../../../main/bridge/contract/content-import.ts";
import { StateMark } from "../../parts/state-mark.dom.tsx";
import { useTranslate } from "../../words/use-translate.dom.ts";
import classes from "./import.module.css";
import { importWords } from "./import-words.ts";

/** Pages on which what was taken is found, by what it became. */
const PAGES = [
  { as: "schedule", path: "/content/calendar" },
  { as: "campaign", path: "/content/campaigns" },
  { as: "layout", path: "/content/layouts" },
  { as: "playlist", path: "/content/playlists" },
  { as: "medium", path: "/content/files" },
] as const;

/** Says what became of an import, and where it is found. */
export function ImportDone({
  name,
  brought,
  taken,
}: {
  readonly name: string;
  readonly brought: NonNullable<ContentImport["brought"]>;
  readonly taken: ContentImport["taken"];
}) {
  const t = useTranslate(importWords);
  const found = PAGES.filter(({ as }) => taken.some((each) => each.as === as));
  return (
    <div className={classes.page} role="status">
      <StateMark tone="calm">
        <span className={classes.answer}>{t("done", { name, ...brought })}</span>
      </StateMark>
      <p className={classes.buttons}>
        {found.map(({ as, path }) => (
          <Link key={as} href={path} className={classes.link ?? ""}>
            {t(`look.${as}`)}
          </Link>
        ))}
      </p>
    </div>
  );
}

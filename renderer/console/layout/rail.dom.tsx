import { Link, useLocation } from "wouter";
import { Icon } from "../parts/icon.dom.tsx";
import { useTranslate } from "../words/use-translate.dom.ts";
import { layoutWords } from "./layout-words.ts";
import { isAt, type Page } from "./pages.ts";
import classes from "./rail.module.css";
import { WaitingBadge } from "./waiting-badge.dom.tsx";

export function Rail({ pages, waiting }: { readonly pages: readonly Page[]; readonly waiting: number }) {
  const t = useTranslate(layoutWords);
  const [location] = useLocation();
  return (
    <nav aria-label={t("pages")} className={classes.rail}>
      {pages.map((page) => (
        <Link
          key={page.name}
          href={page.path}
          className={classes.entry ?? ""}
          aria-current={isAt(page, location) ? "page" : undefined}
        >
          <Icon name={page.name} size={22} />
          <span className={classes.word}>{t(page.name)}</span>
          {page.name === "requests" && <WaitingBadge count={waiting} />}
        </Link>
      ))}
    </nav>
  );
}

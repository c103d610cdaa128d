import { useEffect, useRef } from "react";
import { Link, useLocation } from "wouter";
import { useTranslate } from "../words/use-translate.dom.ts";
import classes from "./content-tabs.module.css";
import { type ContentTab, contentWords } from "./content-words.ts";

/** The ways between the pages of content. */
export function ContentTabs({ tabs }: { readonly tabs: readonly ContentTab[] }) {
  const t = useTranslate(contentWords);
  const nav = useRef<HTMLElement>(null);
  const [location] = useLocation();
  // On a phone not all of them fit side by side.
  useEffect(() => {
    const chosen = location === "" ? null : nav.current?.querySelector<HTMLElement>("[aria-current]");
    if (chosen && nav.current) nav.current.scrollLeft = chosen.offsetLeft - nav.current.offsetLeft;
  }, [location]);
  return (
    <nav ref={nav} aria-label={t("which")} className={`${classes.tabs} no-print`}>
      {tabs.map((tab) => {
        const path = tab === "now" ? "/content" : `/content/${tab}`;
        const isHere = location === path || (tab !== "now" && location.startsWith(`${path}/`));
        return (
          <Link
            key={tab}
            href={path}
            className={classes.tab ?? ""}
            aria-current={isHere ? "page" : undefined}
          >
            {t(tab)}
          </Link>
        );
      })}
    </nav>
  );
}

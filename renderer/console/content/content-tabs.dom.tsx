import { useLocation } from "wouter";
import { Tabs } from "../parts/tabs.dom.tsx";
import { useTranslate } from "../words/use-translate.dom.ts";
import { type ContentTab, contentWords } from "./content-words.ts";

/** The ways between the pages of content. */
export function ContentTabs({ tabs }: { readonly tabs: readonly ContentTab[] }) {
  const t = useTranslate(contentWords);
  const [location] = useLocation();
  const ways = tabs.map((tab) => {
    const path = tab === "now" ? "/content" : `/content/${tab}`;
    const isHere = location === path || (tab !== "now" && location.startsWith(`${path}/`));
    return { path, name: t(tab), isHere };
  });
  return <Tabs label={t("which")} tabs={ways} />;
}

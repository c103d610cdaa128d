import { useLocation } from "wouter";
import { Tabs } from "../parts/tabs.dom.tsx";
import { useTranslate } from "../words/use-translate.dom.ts";
import { proofWords } from "./proof-words.ts";

/** The reports: what people did here and at all sites, and what the screens showed. */
export function ReportsTabs() {
  const t = useTranslate(proofWords);
  const [location] = useLocation();
  const tabs = [
    { path: "/engagement", name: t("engagement"), isHere: location === "/engagement" },
    { path: "/engagement/sites", name: t("sites"), isHere: location === "/engagement/sites" },
    { path: "/engagement/proof", name: t("proof"), isHere: location === "/engagement/proof" },
  ];
  return <Tabs label={t("which")} tabs={tabs} />;
}

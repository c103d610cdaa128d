import { useLocation } from "wouter";
import { Tabs } from "../parts/tabs.dom.tsx";
import { useTranslate } from "../words/use-translate.dom.ts";
import { experimentsWords } from "./experiments-words.ts";

const BY_HAND = ["/experiments/by-hand", "/experiments/doors"];

/** The ways between experiments, the sales that they are judged by, and what is written down by hand. */
export function ExperimentsTabs() {
  const t = useTranslate(experimentsWords);
  const [location] = useLocation();
  const tabs = [
    { path: "/experiments", name: t("experiments"), isHere: location === "/experiments" },
    { path: "/experiments/sales", name: t("sales"), isHere: location === "/experiments/sales" },
    { path: "/experiments/by-hand", name: t("byHand"), isHere: BY_HAND.includes(location) },
    { path: "/experiments/sites", name: t("chain"), isHere: location === "/experiments/sites" },
  ];
  return <Tabs label={t("which")} tabs={tabs} />;
}

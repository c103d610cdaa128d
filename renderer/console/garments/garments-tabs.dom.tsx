import { Button } from "@mantine/core";
import { useLocation } from "wouter";
import { Tabs } from "../parts/tabs.dom.tsx";
import { useTranslate } from "../words/use-translate.dom.ts";
import { ownWords } from "./own/own-words.ts";

/** The two lists of garments: what is for sale, and what the shop has made to be worn. */
export function GarmentsTabs() {
  const t = useTranslate(ownWords);
  const [location] = useLocation();
  const tabs = [
    { path: "/garments", name: t("forSale"), isHere: location === "/garments" },
    { path: "/garments/own", name: t("own"), isHere: location === "/garments/own" },
  ];
  return <Tabs label={t("which")} tabs={tabs} />;
}

/** The way to a new garment. */
export function AddButton() {
  const t = useTranslate(ownWords);
  const [, navigate] = useLocation();
  return (
    <Button size="md" onClick={() => navigate("/garments/add")}>
      {t("add")}
    </Button>
  );
}

import { Button } from "@mantine/core";
import { Link, useLocation } from "wouter";
import { useTranslate } from "../words/use-translate.dom.ts";
import classes from "./garments-tabs.module.css";
import { ownWords } from "./own/own-words.ts";

/** The two lists of garments: what is for sale, and what the shop has made to be worn. */
export function GarmentsTabs() {
  const t = useTranslate(ownWords);
  const [location] = useLocation();
  const tabs = [
    ["/garments", t("forSale")],
    ["/garments/own", t("own")],
  ] as const;
  return (
    <nav aria-label={t("which")} className={`${classes.tabs} no-print`}>
      {tabs.map(([path, name]) => (
        <Link
          key={path}
          href={path}
          className={classes.tab ?? ""}
          aria-current={location === path ? "page" : undefined}
        >
          {name}
        </Link>
      ))}
    </nav>
  );
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

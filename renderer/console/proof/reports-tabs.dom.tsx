import { Link, useLocation } from "wouter";
import tabs from "../garments/garments-tabs.module.css";
import { useTranslate } from "../words/use-translate.dom.ts";
import { proofWords } from "./proof-words.ts";

/** The two reports: what people did, and what the screens showed. */
export function ReportsTabs() {
  const t = useTranslate(proofWords);
  const [location] = useLocation();
  const reports = [
    ["/engagement", t("engagement")],
    ["/engagement/proof", t("proof")],
  ] as const;
  return (
    <nav aria-label={t("which")} className={`${tabs.tabs} no-print`}>
      {reports.map(([path, name]) => (
        <Link
          key={path}
          href={path}
          className={tabs.tab ?? ""}
          aria-current={location === path ? "page" : undefined}
        >
          {name}
        </Link>
      ))}
    </nav>
  );
}

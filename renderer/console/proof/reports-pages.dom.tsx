import { useLocation } from "wouter";
import { EngagementPage } from "../engagement/engagement-page.dom.tsx";
import { ProofPage } from "./proof-page.dom.tsx";

/** The reports: engagement, and proof of play. An address that names none is the first. */
export function ReportsPages() {
  const [location] = useLocation();
  return location === "/engagement/proof" ? <ProofPage /> : <EngagementPage />;
}

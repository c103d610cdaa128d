import { useLocation } from "wouter";
import { ChainPage } from "../chain/chain-page.dom.tsx";
import { EngagementPage } from "../engagement/engagement-page.dom.tsx";
import { ProofPage } from "./proof-page.dom.tsx";

/** The reports: engagement here and of all sites, and proof of play. An address that names none is the first. */
export function ReportsPages() {
  const [location] = useLocation();
  switch (location) {
    case "/engagement/proof":
      return <ProofPage />;
    case "/engagement/sites":
      return <ChainPage />;
    default:
      return <EngagementPage />;
  }
}

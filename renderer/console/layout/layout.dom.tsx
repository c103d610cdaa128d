import type { ReactNode } from "react";
import { useCallback } from "react";
import type { Account } from "../../../main/bridge/contract/console.ts";
import { UrgentBanner } from "../screens/urgent/urgent-banner.dom.tsx";
import { useTranslate } from "../words/use-translate.dom.ts";
import { BottomBar } from "./bottom-bar.dom.tsx";
import { Brand } from "./brand.dom.tsx";
import { ConnectionBanner } from "./connection-banner.dom.tsx";
import classes from "./layout.module.css";
import { layoutWords } from "./layout-words.ts";
import { pagesFor } from "./pages.ts";
import { PersonMenu } from "./person-menu.dom.tsx";
import { Rail } from "./rail.dom.tsx";

/** Rail (or bars, on a phone) around the page. */
export function Layout({
  account,
  siteName,
  waiting,
  onSignOut,
  children,
}: {
  readonly account: Account;
  readonly siteName: string | null;
  readonly waiting: number;
  readonly onSignOut: () => void;
  readonly children: ReactNode;
}) {
  const t = useTranslate(layoutWords);
  const pages = pagesFor(account.role);
  const skip = useCallback(() => document.getElementById("content")?.focus(), []);
  const menu = <PersonMenu account={account} onSignOut={onSignOut} />;
  return (
    <div className={classes.layout}>
      <button type="button" className={classes.skip} onClick={skip}>
        {t("skip")}
      </button>
      <header className={`${classes.top} no-print`}>
        <Brand siteName={siteName} />
        {menu}
      </header>
      <div className={`${classes.rail} no-print`}>
        <Brand siteName={siteName} inRail />
        <Rail pages={pages} waiting={waiting} />
        <div className={classes.person}>{menu}</div>
      </div>
      <main id="content" tabIndex={-1} className={classes.content}>
        <ConnectionBanner />
        <UrgentBanner />
        {children}
      </main>
      <BottomBar pages={pages} waiting={waiting} />
    </div>
  );
}

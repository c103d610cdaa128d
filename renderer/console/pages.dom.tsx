import { lazy, Suspense, useEffect } from "react";
import { Link, Router, useLocation } from "wouter";
import type { Account } from "../../main/bridge/contract/console.ts";
import type { Entrance } from "./access/gate.dom.tsx";
import { GarmentsPages } from "./garments/garments-pages.dom.tsx";
import { Layout } from "./layout/layout.dom.tsx";
import { layoutWords } from "./layout/layout-words.ts";
import { isAt, type Page, pagesFor } from "./layout/pages.ts";
import { Empty } from "./parts/empty.dom.tsx";
import { Announcer } from "./requests/announcer.dom.tsx";
import { type Requests, useRequests } from "./requests/requests-context.dom.tsx";
import { RequestsPage } from "./requests/requests-page.dom.tsx";
import { ScreensPage } from "./screens/screens-page.dom.tsx";
import { SettingsPage } from "./settings/settings-page.dom.tsx";
import { useSettings } from "./site/settings-context.dom.tsx";
import { TodayPage } from "./today/today-page.dom.tsx";
import { TimeZoneProvider } from "./words/use-format.dom.tsx";
import { useTranslate } from "./words/use-translate.dom.ts";

/** Fetched when it is opened: the charts are as large as the rest of the console. */
const ReportsPages = lazy(async () => ({
  default: (await import("./proof/reports-pages.dom.tsx")).ReportsPages,
}));

/** Fetched when it is opened: it brings the sign's own player and schedule. */
const ContentPages = lazy(async () => ({
  default: (await import("./content/content-pages.dom.tsx")).ContentPages,
}));

/** Fetched when it is opened, as few people do. */
const ExperimentsPages = lazy(async () => ({
  default: (await import("./experiments/experiments-pages.dom.tsx")).ExperimentsPages,
}));

/** Where the listener serves the console. */
const BASE = "/console";

/** The layout with the page that the address names, as far as the role may see it. */
export function Pages({
  entrance,
  onAccent,
}: {
  readonly entrance: Entrance;
  readonly onAccent: (accent: string) => void;
}) {
  const requests = useRequests();
  const settings = useSettings();
  const { account, leave } = entrance;
  useEffect(() => {
    if (settings) onAccent(settings.accent);
  }, [settings, onAccent]);
  const body = (
    <Layout
      account={account}
      siteName={settings?.siteName ?? null}
      waiting={(requests?.list ?? []).filter((request) => request.state === "waiting").length}
      onSignOut={leave}
    >
      {requests && <Announcer requests={requests} />}
      <ChosenPage pages={pagesFor(account.role)} requests={requests} me={account} />
    </Layout>
  );
  return (
    <Router base={BASE}>
      {/* Always there: a page that was begun must not be built anew when the settings arrive. */}
      <TimeZoneProvider timeZone={settings?.timeZone ?? null}>{body}</TimeZoneProvider>
    </Router>
  );
}

function ChosenPage({
  pages,
  requests,
  me,
}: {
  readonly pages: readonly Page[];
  readonly requests: Requests | null;
  readonly me: Account;
}) {
  const t = useTranslate(layoutWords);
  const [location] = useLocation();
  const page = pages.find((each) => isAt(each, location));
  if (!page) {
    return (
      <Empty title={t("notHere")} action={<Link href="/">{t("toToday")}</Link>}>
        {t("notHereNext")}
      </Empty>
    );
  }
  switch (page.name) {
    case "today":
      return <TodayPage requests={requests} />;
    case "requests":
      return requests && <RequestsPage requests={requests} />;
    case "content":
      return (
        <Suspense>
          <ContentPages />
        </Suspense>
      );
    case "garments":
      return <GarmentsPages />;
    case "screens":
      return <ScreensPage role={me.role} />;
    case "experiments":
      return (
        <Suspense>
          <ExperimentsPages />
        </Suspense>
      );
    case "engagement":
      return (
        <Suspense>
          <ReportsPages />
        </Suspense>
      );
    case "settings":
      return <SettingsPage me={me.name} />;
  }
}

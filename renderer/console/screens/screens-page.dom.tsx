import { Button, Skeleton } from "@mantine/core";
import { useState } from "react";
import type { Account, Today } from "../../../main/bridge/contract/console.ts";
import { PageHead } from "../layout/page-head.dom.tsx";
import { Answered } from "../parts/answered.dom.tsx";
import { Empty } from "../parts/empty.dom.tsx";
import { matches } from "../parts/matches.ts";
import { SearchField } from "../parts/search-field.dom.tsx";
import grid from "../requests/request-grid.module.css";
import { useToday } from "../today/use-today.dom.ts";
import { useNow } from "../words/use-now.dom.ts";
import { useTranslate } from "../words/use-translate.dom.ts";
import { bookWords } from "./book-words.ts";
import { DeviceList } from "./device-list.dom.tsx";
import { AddScreen } from "./follow/add-screen.dom.tsx";
import { followWords } from "./follow/follow-words.ts";
import { LeadNotice, useLead } from "./follow/lead-notice.dom.tsx";
import { WaitingScreens } from "./follow/waiting-screens.dom.tsx";
import { GroupList } from "./group-list.dom.tsx";
import { ScreenCard } from "./screen-card.dom.tsx";
import { ScreenReachList } from "./screen-reach.dom.tsx";
import classes from "./screens-page.module.css";
import { screensWords } from "./screens-words.ts";
import { TroubleList } from "./trouble-list.dom.tsx";
import { UrgentForm } from "./urgent/urgent-form.dom.tsx";
import { UrgentHistory } from "./urgent/urgent-history.dom.tsx";
import { urgentWords } from "./urgent/urgent-words.ts";
import { useBook } from "./use-book.dom.ts";

export function ScreensPage({ role }: { readonly role: Account["role"] }) {
  const t = useTranslate(screensWords);
  const tUrgent = useTranslate(urgentWords);
  const today = useToday();
  const tFollow = useTranslate(followWords);
  const lead = useLead();
  const [isWriting, setWriting] = useState(false);
  const [isAdding, setAdding] = useState(false);
  return (
    <>
      <PageHead title={t("title")} line={t("line")}>
        {role !== "staff" && lead === null && !isAdding && (
          <Button size="md" variant="default" onClick={() => setAdding(true)}>
            {tFollow("add")}
          </Button>
        )}
        {!isWriting && (
          <Button size="md" variant="default" onClick={() => setWriting(true)}>
            {tUrgent("open")}
          </Button>
        )}
      </PageHead>
      {lead !== null && <LeadNotice lead={lead} />}
      {isAdding && <AddScreen onDone={() => setAdding(false)} />}
      {isWriting && <UrgentForm onDone={() => setWriting(false)} />}
      <Answered<"today.get">
        of={today}
        skeleton={
          <div className={grid.grid}>
            <Skeleton height={260} radius="lg" />
            <Skeleton height={140} radius="lg" />
          </div>
        }
      >
        {(value) => <Everything today={value} role={role} isLed={lead !== null} />}
      </Answered>
    </>
  );
}

function Everything({
  today,
  role,
  isLed,
}: {
  readonly today: Today;
  readonly role: Account["role"];
  /** Names, groups and tags are another computer's. */
  readonly isLed: boolean;
}) {
  const t = useTranslate(screensWords);
  const tBook = useTranslate(bookWords);
  const nowMs = useNow(1_000);
  const book = useBook();
  const [search, setSearch] = useState("");
  const screens = today.screens.filter((each) =>
    matches(search, [each.name, each.groupName, ...each.tags, t(`state.${each.state}`)]),
  );
  const devices = today.devices.filter((each) =>
    matches(search, [each.label, each.message, t(`device.${each.state}`), t(`kind.${each.deviceKind}`)]),
  );
  const troubles = today.troubles.filter((each) => matches(search, [each.message, each.part, each.code]));
  const nothing = search !== "" && screens.length + devices.length + troubles.length === 0;
  return (
    <>
      <SearchField label={t("search")} value={search} onChange={setSearch} />
      {nothing && <Empty title={t("noMatch")}>{t("noMatchNext")}</Empty>}
      {today.screens.length === 0 && <Empty title={t("noScreens")}>{t("noScreensNext")}</Empty>}
      {screens.length > 0 && (
        <div className={grid.grid}>
          {screens.map((screen) => (
            <ScreenCard
              key={screen.screenId}
              screen={screen}
              book={isLed ? null : book.value}
              role={role}
              nowMs={nowMs}
              onBook={book.replace}
            />
          ))}
        </div>
      )}
      {search === "" && role !== "staff" && !isLed && <WaitingScreens />}
      {search === "" && today.screens.length > 0 && !isLed && (
        <section className={grid.section} aria-labelledby="reach">
          <div>
            <h2 id="reach">{tBook("reach")}</h2>
            <p className={classes.soft}>{tBook("reachLine")}</p>
          </div>
          <ScreenReachList of="published" />
        </section>
      )}
      {search === "" && role !== "staff" && !isLed && book.value !== null && (
        <GroupList book={book.value} onBook={book.replace} />
      )}
      {search === "" && <UrgentHistory />}
      {(devices.length > 0 || search === "") && (
        <section className={grid.section} aria-labelledby="devices">
          <div>
            <h2 id="devices">{t("devices")}</h2>
            <p className={classes.soft}>{t("devicesLine")}</p>
          </div>
          {devices.length === 0 ? (
            <Empty title={t("noDevices")}>{t("noDevicesNext")}</Empty>
          ) : (
            <DeviceList devices={devices} />
          )}
        </section>
      )}
      {(troubles.length > 0 || search === "") && (
        <section className={grid.section} aria-labelledby="troubles">
          <h2 id="troubles">{t("troubles")}</h2>
          {troubles.length === 0 ? (
            <Empty title={t("noTroubles")}>{t("noTroublesNext")}</Empty>
          ) : (
            <TroubleList troubles={troubles} />
          )}
        </section>
      )}
    </>
  );
}

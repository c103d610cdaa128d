import { Skeleton } from "@mantine/core";
import { useState } from "react";
import type { Today } from "../../../main/bridge/contract/console.ts";
import { PageHead } from "../layout/page-head.dom.tsx";
import { Answered } from "../parts/answered.dom.tsx";
import { Empty } from "../parts/empty.dom.tsx";
import { matches } from "../parts/matches.ts";
import { SearchField } from "../parts/search-field.dom.tsx";
import grid from "../requests/request-grid.module.css";
import { useToday } from "../today/use-today.dom.ts";
import { useNow } from "../words/use-now.dom.ts";
import { useTranslate } from "../words/use-translate.dom.ts";
import { CameraSwitch } from "./camera-switch.dom.tsx";
import { DeviceList } from "./device-list.dom.tsx";
import { ScreenFacts } from "./screen-facts.dom.tsx";
import classes from "./screens-page.module.css";
import { screensWords } from "./screens-words.ts";
import { TroubleList } from "./trouble-list.dom.tsx";

export function ScreensPage() {
  const t = useTranslate(screensWords);
  const today = useToday();
  return (
    <>
      <PageHead title={t("title")} line={t("line")} />
      <Answered<"today.get">
        of={today}
        skeleton={
          <div className={grid.grid}>
            <Skeleton height={260} radius="lg" />
            <Skeleton height={140} radius="lg" />
          </div>
        }
      >
        {(value) => <Everything today={value} />}
      </Answered>
    </>
  );
}

function Everything({ today }: { readonly today: Today }) {
  const t = useTranslate(screensWords);
  const nowMs = useNow(1_000);
  const [search, setSearch] = useState("");
  const screens = today.screens.filter((each) => matches(search, [each.screenId, t(`state.${each.state}`)]));
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
            <article key={screen.screenId} className={classes.screen}>
              <ScreenFacts screen={screen} nowMs={nowMs} />
              <CameraSwitch screen={screen} />
            </article>
          ))}
        </div>
      )}
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

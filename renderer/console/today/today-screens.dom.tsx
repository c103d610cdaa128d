import { Link } from "wouter";
import type { Today } from "../../../main/bridge/contract/console.ts";
import { StateMark } from "../parts/state-mark.dom.tsx";
import { ScreenFacts } from "../screens/screen-facts.dom.tsx";
import { useTranslate } from "../words/use-translate.dom.ts";
import classes from "./today-page.module.css";
import { todayWords } from "./today-words.ts";

/** Every screen with what it shows and what is wrong, and devices that need somebody. */
export function TodayScreens({
  today,
  nowMs,
  linked,
}: {
  readonly today: Today;
  readonly nowMs: number;
  readonly linked: boolean;
}) {
  const t = useTranslate(todayWords);
  const illDevices = today.devices.filter((device) => device.state === "trouble");
  return (
    <section className={classes.section} aria-labelledby="screens">
      <div className={classes.head}>
        <h2 id="screens">{t("well")}</h2>
      </div>
      <div className={classes.card}>
        {today.screens.map((screen) => (
          <ScreenFacts key={screen.screenId} screen={screen} nowMs={nowMs} />
        ))}
        {illDevices.map((device) => (
          <StateMark key={device.deviceId} tone="trouble">
            {t("device", { label: device.label, message: device.message ?? "" })}
          </StateMark>
        ))}
        {linked && (
          <Link href="/screens" className={classes.link ?? ""}>
            {t("allScreens")}
          </Link>
        )}
      </div>
    </section>
  );
}

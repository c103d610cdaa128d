import { useRequest } from "../../bridge/use-request.dom.ts";
import { StateMark, type Tone } from "../../parts/state-mark.dom.tsx";
import { useFormat } from "../../words/use-format.dom.tsx";
import { useTranslate } from "../../words/use-translate.dom.ts";
import classes from "./now.module.css";
import { nowWords } from "./now-words.ts";
import { type OnScreen, onScreen } from "./on-screen.ts";

const TODAY_EVENTS = ["today.changed", "sign.changed"] as const;
const TONES: Readonly<Record<OnScreen, Tone>> = {
  on: "calm",
  "in-use": "waiting",
  silent: "trouble",
  trouble: "trouble",
};

/** "Is it on the screen?", answered screen by screen. */
export function ScreensAnswer() {
  const t = useTranslate(nowWords);
  const format = useFormat();
  const asked = useRequest("today.get", {}, { reloadOn: TODAY_EVENTS });
  const screens = asked.value?.screens;
  if (screens === undefined) return null;
  return (
    <div className={classes.answer}>
      <h3>{t("isItOn")}</h3>
      {screens.length === 0 ? (
        <p className={classes.soft}>{t("noScreens")}</p>
      ) : (
        <ul className={classes.screens}>
          {screens.map((screen) => {
            const is = onScreen(screen);
            return (
              <li key={screen.screenId} className={classes.screen}>
                <span className={classes.screenName}>{screen.screenId}</span>
                <StateMark tone={TONES[is]}>
                  <span>
                    {t(`screen.${is}`, {
                      when: screen.lastSeenAtMs === null ? "–" : format.time(screen.lastSeenAtMs),
                    })}
                  </span>
                </StateMark>
              </li>
            );
          })}
        </ul>
      )}
    </div>
  );
}

import { useRequest } from "../../bridge/use-request.dom.ts";
import { StateMark } from "../../parts/state-mark.dom.tsx";
import { isOwn } from "../../screens/is-own.ts";
import { LivePicture, PicturePromise } from "../../screens/live-picture.dom.tsx";
import { ScreenShown } from "../../screens/screen-shown.dom.tsx";
import { useTranslate } from "../../words/use-translate.dom.ts";
import classes from "./now.module.css";
import { nowWords } from "./now-words.ts";

const TODAY_EVENTS = ["today.changed", "sign.changed"] as const;

/** "Is it on the screen?", answered screen by screen, with a picture on request where there is room for one. */
export function ScreensAnswer({
  withPicture = false,
  takesTurns = false,
}: {
  readonly withPicture?: boolean;
  /** One picture does not show all that is on. */
  readonly takesTurns?: boolean;
}) {
  const t = useTranslate(nowWords);
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
          {screens.map((screen) => (
            <li key={screen.screenId} className={classes.screen}>
              <span className={classes.screenName}>{screen.name}</span>
              <ScreenShown screen={screen} />
              {screen.state === "trouble" && <StateMark tone="trouble">{t("trouble")}</StateMark>}
              {withPicture && isOwn(screen) && <LivePicture screen={screen} />}
            </li>
          ))}
        </ul>
      )}
      {withPicture && takesTurns && screens.length > 0 && <p className={classes.soft}>{t("turns")}</p>}
      {withPicture && screens.length > 0 && <PicturePromise />}
    </div>
  );
}

import type { ScreenStatus } from "../../../main/bridge/contract/console.ts";
import notice from "../parts/notice.module.css";
import { StateMark } from "../parts/state-mark.dom.tsx";
import { useFormat } from "../words/use-format.dom.tsx";
import { useTranslate } from "../words/use-translate.dom.ts";
import { followWords } from "./follow/follow-words.ts";
import { FollowerTroubleNotice } from "./follow/follower-trouble-notice.dom.tsx";
import { pictureWords } from "./picture-words.ts";
import classes from "./screen-facts.module.css";
import { ScreenShown } from "./screen-shown.dom.tsx";
import { remedyKey, screenTone } from "./screen-tone.ts";
import { screensWords } from "./screens-words.ts";

const TONE_OF_NOTICE = { well: undefined, silent: "waiting", trouble: "trouble" } as const;

/** A screen's name, state, what it shows, its camera, and what to do where something is wrong. */
export function ScreenFacts({ screen, nowMs }: { readonly screen: ScreenStatus; readonly nowMs: number }) {
  const t = useTranslate(screensWords);
  const tPicture = useTranslate(pictureWords);
  const tFollow = useTranslate(followWords);
  const format = useFormat();
  const { report } = screen;
  const remedy = remedyKey(screen);
  return (
    <div className={classes.screen}>
      <div className={classes.head}>
        <h3>{screen.name}</h3>
        <StateMark tone={screenTone(screen.state)}>{t(`state.${screen.state}`)}</StateMark>
      </div>
      <dl className={classes.facts}>
        <dt>{tPicture("published")}</dt>
        <dd>
          <ScreenShown screen={screen} />
        </dd>
        {report && screen.state !== "silent" && (
          <>
            <dt>{t("shows")}</dt>
            <dd>{t(`phase.${report.phase}`)}</dd>
            <dt>{t("camera")}</dt>
            <dd>{t(`camera.${screen.cameraOff ? "off-by-staff" : report.camera}`)}</dd>
            {report.picturesPerSecond !== null && (
              <>
                <dt>{t("pictures")}</dt>
                <dd>{t("picturesValue", { count: format.count(Math.round(report.picturesPerSecond)) })}</dd>
              </>
            )}
          </>
        )}
        <dt>{t("lastSeen")}</dt>
        <dd>
          {screen.lastSeenAtMs === null
            ? t("never")
            : t("ago", { time: format.duration(Math.max(0, nowMs - screen.lastSeenAtMs)) })}
        </dd>
      </dl>
      {screen.follower !== undefined && (
        <>
          <p className={classes.soft}>{tFollow("elsewhere")}</p>
          {screen.follower.trouble !== null && screen.state === "trouble" && (
            <FollowerTroubleNotice trouble={screen.follower.trouble} />
          )}
        </>
      )}
      {report?.fault && screen.state !== "silent" && remedy === null && (
        <div className={notice.notice} data-tone="trouble">
          <p className={notice.text} lang="en">
            {report.fault.message}
          </p>
        </div>
      )}
      {remedy && (
        <div className={notice.notice} data-tone={TONE_OF_NOTICE[screen.state]}>
          <p className={notice.text}>{t(remedy)}</p>
        </div>
      )}
    </div>
  );
}

import { Link } from "wouter";
import type { Today } from "../../../main/bridge/contract/console.ts";
import { requestAge } from "../requests/request-age.ts";
import { RequestCard } from "../requests/request-card.dom.tsx";
import { requestLists } from "../requests/request-lists.ts";
import type { Requests } from "../requests/requests-context.dom.tsx";
import { useWish } from "../requests/use-wish.dom.ts";
import { useEscalationSeconds } from "../site/settings-context.dom.tsx";
import { useFormat } from "../words/use-format.dom.tsx";
import { useTranslate } from "../words/use-translate.dom.ts";
import { printedCount } from "./printed-count.ts";
import { Tile } from "./tile.dom.tsx";
import { TodayNumbers } from "./today-numbers.dom.tsx";
import classes from "./today-page.module.css";
import { TodayScreens } from "./today-screens.dom.tsx";
import { todayWords } from "./today-words.ts";

export function TodayAnswers({
  today,
  requests,
  nowMs,
}: {
  readonly today: Today;
  readonly requests: Requests | null;
  readonly nowMs: number;
}) {
  const t = useTranslate(todayWords);
  const format = useFormat();
  const wish = useWish();
  const escalationSeconds = useEscalationSeconds();
  const { waiting, coming } = requestLists(requests?.list ?? today.waiting, 0);
  const ill = today.screens.filter((screen) => screen.state !== "well");
  const late = waiting.some((each) => requestAge(each, nowMs, escalationSeconds) === "late");
  const first = waiting[0];
  return (
    <>
      <div className={classes.tiles}>
        <Tile
          question={t("well")}
          tone={ill.length > 0 ? "trouble" : "calm"}
          answer={
            today.screens.length === 0
              ? t("noScreenAnswer")
              : ill.length === 0
                ? t("wellAnswer")
                : t("notWellAnswer", { count: ill.length })
          }
          line={t("screensOf", { well: today.screens.length - ill.length, all: today.screens.length })}
        />
        <Tile
          question={t("who")}
          tone={late ? "trouble" : first ? "waiting" : "calm"}
          answer={first ? t("waitingAnswer", { count: waiting.length }) : t("nobody")}
          line={[
            first && t("longest", { time: format.duration(Math.max(0, nowMs - first.askedAtMs)) }),
            (coming.length > 0 || !first) && t("comingAnswer", { count: coming.length }),
          ]
            .filter((each) => each)
            .join(" · ")}
        />
        <Tile
          question={t("happened")}
          tone="calm"
          answer={t("visitsAnswer", { count: printedCount(today.visits, format.count) })}
          line={t("sinceMidnight")}
        />
      </div>
      <div className={classes.columns}>
        <section className={classes.section} aria-labelledby="who">
          <div className={classes.head}>
            <h2 id="who">{t("who")}</h2>
            {requests && (
              <Link href="/requests" className={classes.link ?? ""}>
                {t("allRequests")}
              </Link>
            )}
          </div>
          {waiting.length + coming.length === 0 ? (
            <p className={classes.soft}>{t("nobodyNext")}</p>
          ) : (
            <div className={classes.cards}>
              {[...waiting, ...coming].map((request) => (
                <RequestCard
                  key={request.requestId}
                  wish={wish(request)}
                  nowMs={nowMs}
                  escalationSeconds={escalationSeconds}
                  requests={requests}
                />
              ))}
            </div>
          )}
        </section>
        <div className={classes.column}>
          <TodayScreens today={today} nowMs={nowMs} linked={requests !== null} />
          <TodayNumbers today={today} />
        </div>
      </div>
    </>
  );
}

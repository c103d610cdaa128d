import type { ReactNode } from "react";
import { FailureNotice } from "../parts/failure-notice.dom.tsx";
import { StateMark } from "../parts/state-mark.dom.tsx";
import { useFormat } from "../words/use-format.dom.tsx";
import { useTranslate } from "../words/use-translate.dom.ts";
import { AnswerButtons } from "./answer-buttons.dom.tsx";
import { requestAge } from "./request-age.ts";
import classes from "./request-card.module.css";
import { promisedAtMs } from "./request-lists.ts";
import type { Requests } from "./requests-context.dom.tsx";
import { requestsWords } from "./requests-words.ts";
import type { Wish } from "./wish.ts";
import { WishFace } from "./wish-face.dom.tsx";
import { wishTitle } from "./wish-title.ts";

/** One open request; louder in words, shape and border the longer nobody answers. */
export function RequestCard({
  wish,
  nowMs,
  escalationSeconds,
  requests,
}: {
  readonly wish: Wish;
  readonly nowMs: number;
  readonly escalationSeconds: number;
  /** Null for those who may look but not answer. */
  readonly requests: Pick<Requests, "answer" | "failures"> | null;
}) {
  const t = useTranslate(requestsWords);
  const { request } = wish;
  const age = request.state === "waiting" ? requestAge(request, nowMs, escalationSeconds) : "fresh";
  const failure = requests?.failures.get(request.requestId);
  return (
    <article className={classes.card} data-age={age} aria-label={wishTitle(wish, t)}>
      <Standing wish={wish} nowMs={nowMs} escalationSeconds={escalationSeconds} />
      <WishFace wish={wish} />
      {failure && <FailureNotice failure={failure} />}
      {requests && (
        <AnswerButtons
          request={request}
          what={[wishTitle(wish, t), wish.name].filter((each) => each !== null).join(", ")}
          onAnswer={(answer) => requests.answer(request.requestId, answer)}
        />
      )}
    </article>
  );
}

function Standing({
  wish: { request },
  nowMs,
  escalationSeconds,
}: {
  readonly wish: Wish;
  readonly nowMs: number;
  readonly escalationSeconds: number;
}): ReactNode {
  const t = useTranslate(requestsWords);
  const format = useFormat();
  if (request.state === "answered") {
    const promised = promisedAtMs(request);
    const past = nowMs > promised;
    return (
      <StateMark tone={past ? "waiting" : "calm"}>
        {t(past ? "promiseOver" : "promised", { time: format.time(promised) })}
      </StateMark>
    );
  }
  const time = format.duration(Math.max(0, nowMs - request.askedAtMs));
  switch (requestAge(request, nowMs, escalationSeconds)) {
    case "fresh":
      return <StateMark tone="unknown">{t("waits", { time })}</StateMark>;
    case "soon":
      return <StateMark tone="waiting">{t("waits", { time })}</StateMark>;
    case "late":
      return (
        <StateMark tone="trouble">
          {request.escalations > 0
            ? t("lateAgain", { time, count: request.escalations })
            : t("late", { time })}
        </StateMark>
      );
  }
}

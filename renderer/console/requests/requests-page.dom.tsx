import { Skeleton } from "@mantine/core";
import { PageHead } from "../layout/page-head.dom.tsx";
import { Empty } from "../parts/empty.dom.tsx";
import { FailureNotice } from "../parts/failure-notice.dom.tsx";
import { useEscalationSeconds } from "../site/settings-context.dom.tsx";
import { dayStartMs } from "../words/day-start.ts";
import { useTimeZone } from "../words/use-format.dom.tsx";
import { useNow } from "../words/use-now.dom.ts";
import { useTranslate } from "../words/use-translate.dom.ts";
import { History } from "./history.dom.tsx";
import { RequestCard } from "./request-card.dom.tsx";
import classes from "./request-grid.module.css";
import { requestLists } from "./request-lists.ts";
import type { Requests } from "./requests-context.dom.tsx";
import { requestsWords } from "./requests-words.ts";
import { SoundSwitch } from "./sound-switch.dom.tsx";
import { useWish } from "./use-wish.dom.ts";

export function RequestsPage({ requests }: { readonly requests: Requests }) {
  const t = useTranslate(requestsWords);
  return (
    <>
      <PageHead title={t("title")} line={t("line")}>
        <SoundSwitch />
      </PageHead>
      {requests.failure && requests.failure.code !== "disconnected" && (
        <FailureNotice failure={requests.failure} onAgain={requests.reload} stale={requests.list !== null} />
      )}
      {requests.list && <Lists requests={requests} />}
      {!requests.list && !requests.failure && <RequestsSkeleton />}
    </>
  );
}

function Lists({ requests }: { readonly requests: Requests }) {
  const t = useTranslate(requestsWords);
  const nowMs = useNow(1_000);
  const timeZone = useTimeZone();
  const escalationSeconds = useEscalationSeconds();
  const wish = useWish();
  const { waiting, coming, done } = requestLists(requests.list ?? [], dayStartMs(nowMs, timeZone));
  const card = (request: (typeof waiting)[number]) => (
    <RequestCard
      key={request.requestId}
      wish={wish(request)}
      nowMs={nowMs}
      escalationSeconds={escalationSeconds}
      requests={requests}
    />
  );
  return (
    <>
      <section className={classes.section} aria-labelledby="waiting">
        <h2 id="waiting">{t("waitingTitle")}</h2>
        {waiting.length === 0 ? (
          <Empty title={t("nobody")}>{t("nobodyNext")}</Empty>
        ) : (
          <div className={classes.grid}>{waiting.map(card)}</div>
        )}
      </section>
      {coming.length > 0 && (
        <section className={classes.section} aria-labelledby="coming">
          <h2 id="coming">{t("comingTitle")}</h2>
          <div className={classes.grid}>{coming.map(card)}</div>
        </section>
      )}
      <History done={done} />
    </>
  );
}

function RequestsSkeleton() {
  return (
    <div className={classes.grid} aria-busy="true">
      <Skeleton height={380} radius="lg" />
      <Skeleton height={380} radius="lg" />
      <Skeleton height={380} radius="lg" visibleFrom="md" />
    </div>
  );
}

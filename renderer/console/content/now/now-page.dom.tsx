import { Skeleton } from "@mantine/core";
import { Link, useLocation } from "wouter";
import { useRequest } from "../../bridge/use-request.dom.ts";
import { DeliveryCard } from "../../delivery/delivery-card.dom.tsx";
import { Empty } from "../../parts/empty.dom.tsx";
import { LeadNotice, useLead } from "../../screens/follow/lead-notice.dom.tsx";
import { useTranslate } from "../../words/use-translate.dom.ts";
import { ContentFailure } from "../draft/content-failure.dom.tsx";
import { DropZone } from "../uploads/drop-zone.dom.tsx";
import { ApprovalList } from "./approval-list.dom.tsx";
import classes from "./now.module.css";
import { nowWords } from "./now-words.ts";
import { OnNowCard } from "./on-now-card.dom.tsx";
import { VersionList } from "./version-list.dom.tsx";

const SIGN_EVENTS = ["sign.changed"] as const;
const CONTENT_EVENTS = ["content.changed", "sign.changed"] as const;

/** What is on the screens, who waits for a yes, what was published; and the way to put something there. */
export function NowPage() {
  const t = useTranslate(nowWords);
  const [, navigate] = useLocation();
  const sign = useRequest("sign.current", {}, { reloadOn: SIGN_EVENTS });
  const versions = useRequest("content.versions", {}, { reloadOn: CONTENT_EVENTS });
  const approvals = useRequest("content.approvals", {}, { reloadOn: CONTENT_EVENTS });
  const lead = useLead();
  return (
    <>
      {lead !== null ? (
        <LeadNotice lead={lead} />
      ) : (
        <>
          <DropZone
            invite={t("put")}
            onAdded={(uploadKeys) => navigate(`/content/put?uploads=${uploadKeys.join(",")}`)}
          />
          <Link href="/content/playlists" className={classes.words ?? ""}>
            {t("words")}
          </Link>
        </>
      )}
      <ApprovalList approvals={approvals.value ?? []} />
      {sign.value !== null ? (
        <OnNowCard sign={sign.value} />
      ) : sign.failure === null ? (
        <Skeleton height={220} radius="md" aria-busy="true" />
      ) : sign.failure.code === "no-programme" ? (
        <Empty title={t("nothingOn")}>{t("nothingOnNext")}</Empty>
      ) : (
        <ContentFailure failure={sign.failure} onAgain={sign.reload} />
      )}
      <DeliveryCard />
      <section className={classes.section}>
        <h2>{t("versions")}</h2>
        <p className={classes.soft}>{t("versionsLine")}</p>
        {versions.value !== null ? (
          <VersionList versions={versions.value} />
        ) : versions.failure === null ? (
          <Skeleton height={160} radius="md" aria-busy="true" />
        ) : (
          <ContentFailure failure={versions.failure} onAgain={versions.reload} />
        )}
      </section>
    </>
  );
}

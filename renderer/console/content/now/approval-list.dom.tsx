import { Button } from "@mantine/core";
import type { ContentApproval } from "../../../../main/bridge/contract/content.ts";
import { useAction } from "../../bridge/use-action.dom.ts";
import notice from "../../parts/notice.module.css";
import { StateMark } from "../../parts/state-mark.dom.tsx";
import { useFormat } from "../../words/use-format.dom.tsx";
import { useTranslate } from "../../words/use-translate.dom.ts";
import { ContentFailure } from "../draft/content-failure.dom.tsx";
import classes from "./now.module.css";
import { nowWords } from "./now-words.ts";

/** Drafts that wait for another person's yes. Nothing where none do. */
export function ApprovalList({ approvals }: { readonly approvals: readonly ContentApproval[] }) {
  return approvals.map((approval) => <Waiting key={approval.approvalId} approval={approval} />);
}

function Waiting({ approval }: { readonly approval: ContentApproval }) {
  const t = useTranslate(nowWords);
  const format = useFormat();
  const decide = useAction("content.decide");
  const { approvalId, askedAtMs, author, note } = approval;
  const answer = (yes: boolean) => void decide.run({ approvalId, yes, note: "" });
  return (
    <>
      {decide.failure && <ContentFailure failure={decide.failure} />}
      <section className={notice.notice} data-tone="waiting">
        <StateMark tone="waiting">
          <span className={notice.text}>
            {t("waits", { author, when: format.dateTime(askedAtMs) })} {note}
          </span>
        </StateMark>
        <span className={classes.buttons}>
          <Button disabled={decide.busy} onClick={() => answer(true)}>
            {t("yes")}
          </Button>
          <Button variant="default" disabled={decide.busy} onClick={() => answer(false)}>
            {t("no")}
          </Button>
        </span>
      </section>
    </>
  );
}

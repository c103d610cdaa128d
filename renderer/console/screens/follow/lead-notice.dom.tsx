import type { Lead } from "../../../../main/bridge/contract/followers.ts";
import { useRequest } from "../../bridge/use-request.dom.ts";
import notice from "../../parts/notice.module.css";
import { useTranslate } from "../../words/use-translate.dom.ts";
import { followWords } from "./follow-words.ts";

const EVENTS = ["lead.changed"] as const;

/** Whom this computer follows; null: nobody, or it is not known yet. */
export function useLead(): Lead | null {
  return useRequest("lead.get", {}, { reloadOn: EVENTS }).value;
}

/** Says that this computer is a screen of another one, and how that is. */
export function LeadNotice({ lead }: { readonly lead: Lead }) {
  const t = useTranslate(followWords);
  const name = lead.siteName ?? lead.address;
  return (
    <div className={notice.notice} data-tone={TONES[lead.state]}>
      <div className={notice.text}>
        <p>{t("follows", { name, screen: lead.screenName ?? lead.screenId })}</p>
        <p>{lead.state === "joined" ? t("followsLine") : t(lead.state, { name })}</p>
      </div>
    </div>
  );
}

const TONES = { joined: undefined, away: "waiting", refused: "trouble" } as const;

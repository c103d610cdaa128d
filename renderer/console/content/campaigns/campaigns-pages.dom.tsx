import { useState } from "react";
import { Link } from "wouter";
import { Empty } from "../../parts/empty.dom.tsx";
import { useTranslate } from "../../words/use-translate.dom.ts";
import { useDraft } from "../draft/draft-context.dom.tsx";
import { type Removed, RemovedNotice } from "../draft/removed-notice.dom.tsx";
import playlists from "../playlists/playlists.module.css";
import { CampaignEditor } from "./campaign-editor.dom.tsx";
import { CampaignsPage } from "./campaigns-page.dom.tsx";
import { campaignsWords } from "./campaigns-words.ts";
import { NewCampaign } from "./new-campaign.dom.tsx";

/** The campaigns, one of them, or a new one. */
export function CampaignsPages({ campaignId }: { readonly campaignId: string | null }) {
  const t = useTranslate(campaignsWords);
  if (campaignId === null) return <CampaignsPage />;
  return (
    <>
      <Link href="/content/campaigns" className={playlists.back ?? ""}>
        {t("back")}
      </Link>
      {campaignId === "new" ? <NewCampaign /> : <CampaignPage key={campaignId} campaignId={campaignId} />}
    </>
  );
}

function CampaignPage({ campaignId }: { readonly campaignId: string }) {
  const t = useTranslate(campaignsWords);
  const { index } = useDraft();
  const [removed, setRemoved] = useState<Removed | null>(null);
  const campaign = index.campaigns.get(campaignId);
  if (campaign !== undefined) {
    return (
      <CampaignEditor
        part={{ kind: "campaign", value: campaign }}
        onRemoved={() => setRemoved({ kind: "campaign", id: campaignId, name: campaign.name })}
      />
    );
  }
  return removed === null ? (
    <Empty title={t("gone")}>{t("goneNext")}</Empty>
  ) : (
    <RemovedNotice removed={removed} onBack={() => setRemoved(null)} />
  );
}

import { Button, TextInput } from "@mantine/core";
import { useState } from "react";
import { useLocation } from "wouter";
import { useTranslate } from "../../words/use-translate.dom.ts";
import { entryWords } from "../calendar/entry-words.ts";
import { HowFields } from "../calendar/how-fields.dom.tsx";
import { WhenEditor } from "../calendar/when-editor.dom.tsx";
import { ContentFailure } from "../draft/content-failure.dom.tsx";
import { useDraft } from "../draft/draft-context.dom.tsx";
import { useMarkUnsaved } from "../draft/unsaved-context.dom.tsx";
import { useKeep } from "../draft/use-keep.dom.ts";
import { AddShown } from "./add-shown.dom.tsx";
import { type CampaignWish, campaignFault, partsOfCampaign, USUAL_CAMPAIGN } from "./campaign-wish.ts";
import classes from "./campaigns.module.css";
import { campaignsWords } from "./campaigns-words.ts";
import { LocaleChips } from "./locale-chips.dom.tsx";
import { nameOfShown } from "./name-of-shown.ts";
import { ShownList } from "./shown-list.dom.tsx";

/** A campaign from its name to its time on one page: what it shows, when, and how it shares the screen. */
export function NewCampaign() {
  const t = useTranslate(campaignsWords);
  const entry = useTranslate(entryWords);
  const [, navigate] = useLocation();
  const { draft, index } = useDraft();
  const keep = useKeep();
  const [typed, setTyped] = useState<Partial<CampaignWish>>({});
  const change = (changes: Partial<CampaignWish>) => setTyped({ ...typed, ...changes });
  useMarkUnsaved(Object.keys(typed).length > 0);
  const [first] = typed.shows ?? [];
  const firstName = first === undefined ? "" : nameOfShown(first, index);
  // Called after what it shows first, until somebody gives it a name.
  const wish: CampaignWish = { ...USUAL_CAMPAIGN, name: firstName, ...typed };
  const fault = campaignFault(wish);
  async function make(): Promise<void> {
    const { campaignId, changes } = partsOfCampaign(wish, draft);
    if (await keep.run(changes)) navigate(`/content/campaigns/${campaignId}`);
  }
  return (
    <div className={classes.editor}>
      <TextInput
        label={t("name")}
        description={t("nameHint")}
        size="md"
        maxLength={120}
        value={wish.name}
        onChange={(typing) => change({ name: typing.currentTarget.value })}
      />
      <h2>{t("shows")}</h2>
      <ShownList shows={wish.shows} onChange={(shows) => change({ shows })} />
      <AddShown startsOpen onAdd={(shows) => change({ shows: [...wish.shows, ...shows] })} />
      <div className={classes.narrow}>
        <WhenEditor when={wish.when} onChange={(when) => change({ when })} />
        <HowFields how={wish} onChange={change} />
        <LocaleChips locales={wish.locales} onChange={(locales) => change({ locales })} />
      </div>
      {keep.failure && <ContentFailure failure={keep.failure} />}
      <div className={classes.submit}>
        <Button size="lg" disabled={fault !== null || keep.busy} onClick={() => void make()}>
          {t(keep.busy ? "making" : "make")}
        </Button>
        <p className={fault === null ? classes.soft : classes.fault} role="status">
          {fault === null
            ? t("makeNext")
            : fault === "nothing-shown" || fault === "too-many"
              ? t(fault)
              : entry(`fault.${fault}`)}
        </p>
      </div>
    </div>
  );
}

import { TextInput } from "@mantine/core";
import { useLocation } from "wouter";
import { campaignSchema } from "../../../../content/schema/signage/campaign.ts";
import { useTranslate } from "../../words/use-translate.dom.ts";
import { ContentFailure } from "../draft/content-failure.dom.tsx";
import { useDraft } from "../draft/draft-context.dom.tsx";
import { EditBar } from "../draft/edit-bar.dom.tsx";
import type { PartOf } from "../draft/parts.ts";
import { RemoveButton } from "../draft/remove-button.dom.tsx";
import { useEditing } from "../draft/use-editing.dom.ts";
import { useKeep } from "../draft/use-keep.dom.ts";
import { AddShown } from "./add-shown.dom.tsx";
import classes from "./campaigns.module.css";
import { campaignsWords } from "./campaigns-words.ts";
import { EntriesOfCampaign } from "./entries-of-campaign.dom.tsx";
import { layoutsOfShown, type Shown } from "./layouts-of-shown.ts";
import { LocaleChips } from "./locale-chips.dom.tsx";
import { ShownList } from "./shown-list.dom.tsx";

/** A campaign: its name, what it shows, in which languages, and where the calendar has it. */
export function CampaignEditor({
  part,
  onRemoved,
}: {
  readonly part: PartOf<"campaign">;
  readonly onRemoved: () => void;
}) {
  const t = useTranslate(campaignsWords);
  const [, navigate] = useLocation();
  const { draft, index, taken } = useDraft();
  const editing = useEditing(part);
  const keep = useKeep();
  const { value, change } = editing;
  const setLayouts = (layoutIds: readonly string[]) => change({ ...value, layoutIds: [...layoutIds] });
  /** Files and playlists are given a layout at once: a campaign can name only what is there. */
  async function add(shows: readonly Shown[]): Promise<void> {
    const [first] = shows;
    const playlist = first?.kind === "playlist" ? index.playlists.get(first.id) : undefined;
    const name = playlist?.name ?? value.name;
    const { changes, layoutIds } = layoutsOfShown(shows, { draft, name, taken });
    if (await keep.run(changes)) setLayouts([...value.layoutIds, ...layoutIds]);
  }
  const blocked =
    value.name.trim() === ""
      ? t("needsName")
      : campaignSchema.safeParse(value).success
        ? null
        : t("nothing-shown");
  return (
    <div className={classes.editor}>
      <TextInput
        label={t("name")}
        size="md"
        maxLength={120}
        value={value.name}
        onChange={(typed) => change({ ...value, name: typed.currentTarget.value })}
      />
      <h2>{t("shows")}</h2>
      <ShownList
        shows={value.layoutIds.map((id) => ({ kind: "layout", id }))}
        onChange={(shows) => setLayouts(shows.map(({ id }) => id))}
      />
      {keep.failure && <ContentFailure failure={keep.failure} />}
      <AddShown startsOpen={false} onAdd={(shows) => void add(shows)} />
      <LocaleChips locales={value.locales} onChange={(locales) => change({ ...value, locales })} />
      <EditBar editing={editing} blocked={blocked} onCopied={(id) => navigate(`/content/campaigns/${id}`)} />
      <EntriesOfCampaign campaignId={value.campaignId} />
      <div>
        <RemoveButton kind="campaign" id={value.campaignId} onRemoved={onRemoved} />
      </div>
    </div>
  );
}

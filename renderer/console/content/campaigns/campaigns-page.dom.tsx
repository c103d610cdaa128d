import { Button } from "@mantine/core";
import { useState } from "react";
import { Link, useLocation } from "wouter";
import type { Campaign } from "../../../../content/schema/signage/campaign.ts";
import { LANGUAGE_NAMES } from "../../layout/language-names.ts";
import list from "../../parts/card-list.module.css";
import { Empty } from "../../parts/empty.dom.tsx";
import { Icon } from "../../parts/icon.dom.tsx";
import { matches } from "../../parts/matches.ts";
import picture from "../../parts/picture-row.module.css";
import { SearchField } from "../../parts/search-field.dom.tsx";
import { usePreferences } from "../../words/preferences.dom.tsx";
import { useTranslate } from "../../words/use-translate.dom.ts";
import { whenText } from "../calendar/when-text.ts";
import { whenWords } from "../calendar/when-words.ts";
import { Bin } from "../draft/bin.dom.tsx";
import { useDraft } from "../draft/draft-context.dom.tsx";
import { Warnings } from "../draft/warnings.dom.tsx";
import { pictureOfLayout } from "../parts/picture-of.ts";
import { Thumb } from "../parts/thumb.dom.tsx";
import playlists from "../playlists/playlists.module.css";
import { campaignsWords } from "./campaigns-words.ts";
import { entriesOf } from "./how-text.ts";

/** Every campaign, with what it shows and when. */
export function CampaignsPage() {
  const t = useTranslate(campaignsWords);
  const [, navigate] = useLocation();
  const { draft } = useDraft();
  const [search, setSearch] = useState("");
  const found = draft.programme.campaigns
    .filter(({ name }) => matches(search, [name]))
    .toSorted((a, b) => a.name.localeCompare(b.name));
  return (
    <>
      <div className={playlists.tools}>
        <SearchField label={t("search")} value={search} onChange={setSearch} />
        <Button size="md" onClick={() => navigate("/content/campaigns/new")}>
          {t("new")}
        </Button>
      </div>
      {found.length === 0 ? (
        <Empty title={t(search === "" ? "empty" : "noMatch")}>{t("emptyNext")}</Empty>
      ) : (
        <ul className={list.list}>
          {found.map((campaign) => (
            <CampaignItem key={campaign.campaignId} campaign={campaign} />
          ))}
        </ul>
      )}
      <Bin kinds={["campaign"]} />
    </>
  );
}

function CampaignItem({ campaign }: { readonly campaign: Campaign }) {
  const t = useTranslate(campaignsWords);
  const words = useTranslate(whenWords);
  const { locale } = usePreferences();
  const { draft, index } = useDraft();
  const { campaignId, layoutIds, locales, name } = campaign;
  const { dayparts } = draft.programme;
  const entries = entriesOf(campaignId, draft.programme);
  const when = entries.map((entry) => whenText(entry.when, { locale, t: words, dayparts })).join("; ");
  const line = [
    t("line", { count: layoutIds.length }),
    ...(locales.length === 0 ? [] : [locales.map((each) => LANGUAGE_NAMES[each]).join(", ")]),
    ...(when === "" ? [] : [when]),
  ].join(" · ");
  return (
    <li className={picture.item}>
      <Link href={`/content/campaigns/${campaignId}`} className={`${picture.row} ${playlists.row}`}>
        <Thumb medium={pictureOfLayout(layoutIds[0] ?? "", index)} widthPixels={60} />
        <span className={picture.words}>
          <span className={picture.name}>{name}</span>
          <span className={picture.soft}>{line}</span>
          {when === "" && <span className={picture.soft}>▲ {t("notPlanned")}</span>}
          <Warnings kind="campaign" id={campaignId} />
          {entries.map(({ entryId }) => (
            <Warnings key={entryId} kind="entry" id={entryId} />
          ))}
        </span>
        <span className={playlists.turn}>
          <Icon name="down" />
        </span>
      </Link>
    </li>
  );
}

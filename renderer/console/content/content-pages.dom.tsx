import { Skeleton } from "@mantine/core";
import { useLocation } from "wouter";
import { PageHead } from "../layout/page-head.dom.tsx";
import { useTranslate } from "../words/use-translate.dom.ts";
import { CalendarPages } from "./calendar/calendar-pages.dom.tsx";
import { CampaignsPages } from "./campaigns/campaigns-pages.dom.tsx";
import { ContentTabs } from "./content-tabs.dom.tsx";
import { type ContentTab, contentWords } from "./content-words.ts";
import { DraftProvider } from "./draft/draft-context.dom.tsx";
import { DraftShown } from "./draft/draft-shown.dom.tsx";
import { UnsavedProvider } from "./draft/unsaved-context.dom.tsx";
import { FilesPages } from "./files/files-pages.dom.tsx";
import { ImportPage } from "./import/import-page.dom.tsx";
import { LayoutsPages } from "./layouts/layouts-pages.dom.tsx";
import { NowPage } from "./now/now-page.dom.tsx";
import { PlaylistsPages } from "./playlists/playlists-pages.dom.tsx";
import { PreviewPage } from "./preview/preview-page.dom.tsx";
import { HeldList } from "./publish/held-list.dom.tsx";
import { PublishBar } from "./publish/publish-bar.dom.tsx";
import { PutPage } from "./put/put-page.dom.tsx";

/** Pages that stand. */
const TABS: readonly ContentTab[] = [
  "now",
  "files",
  "playlists",
  "campaigns",
  "calendar",
  "layouts",
  "preview",
];

/** Everything about what screens play: one draft below it, and the way to publish it always in reach. */
export function ContentPages() {
  const t = useTranslate(contentWords);
  const [location] = useLocation();
  const [, , page = "", id] = location.split("/");
  return (
    <DraftProvider>
      <UnsavedProvider>
        <PageHead title={t("title")} line={t("line")} />
        <ContentTabs tabs={TABS} />
        <HeldList />
        <Chosen page={page} id={id ?? null} />
        {!isBeingMade(page, id) && <PublishBar canPreview={TABS.includes("preview")} />}
      </UnsavedProvider>
    </DraftProvider>
  );
}

/**
 * Something that is only being made has nothing to publish yet, and the bar would lie over it: publishing then would
 * put new files on no screen and say that all is on. What is put on the screen brings the bar itself once it is ready.
 */
function isBeingMade(page: string, id: string | undefined): boolean {
  if (page === "put") return true;
  return id === "new" && (page === "campaigns" || page === "calendar");
}

function Chosen({ page, id }: { readonly page: string; readonly id: string | null }) {
  if (page === "") return <NowPage />;
  return (
    <DraftShown skeleton={<Skeleton height={280} radius="md" />}>
      <OfDraft page={page} id={id} />
    </DraftShown>
  );
}

/** A page that needs the draft. An address that names none is the first. */
function OfDraft({ page, id }: { readonly page: string; readonly id: string | null }) {
  switch (page) {
    case "put":
      return <PutPage />;
    case "import":
      return <ImportPage importId={id} />;
    case "files":
      return <FilesPages mediaId={id} />;
    case "playlists":
      return <PlaylistsPages playlistId={id} />;
    case "campaigns":
      return <CampaignsPages campaignId={id} />;
    case "calendar":
      return <CalendarPages entryId={id} />;
    case "layouts":
      return <LayoutsPages layoutId={id} />;
    case "preview":
      return <PreviewPage />;
    default:
      return <NowPage />;
  }
}

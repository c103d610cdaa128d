import { describe, expect, it } from "vitest";
import { catalogueFaults } from "../i18n/catalogue-faults.ts";
import { accessWords } from "./access/access-words.ts";
import { failureWords } from "./bridge/failure-words.ts";
import { chainFailureWords, chainWords } from "./chain/chain-words.ts";
import { calendarWords } from "./content/calendar/calendar-words.ts";
import { dueWords } from "./content/calendar/due-words.ts";
import { entryWords } from "./content/calendar/entry-words.ts";
import { hoursWords } from "./content/calendar/hours-words.ts";
import { ruleWords } from "./content/calendar/rule-words.ts";
import { whenWords } from "./content/calendar/when-words.ts";
import { campaignsWords } from "./content/campaigns/campaigns-words.ts";
import { contentWords } from "./content/content-words.ts";
import { contentFailureWords } from "./content/draft/content-failure-words.ts";
import { draftWords } from "./content/draft/draft-words.ts";
import { placeWords } from "./content/draft/place-words.ts";
import { warningWords } from "./content/draft/warning-words.ts";
import { filesWords } from "./content/files/files-words.ts";
import { importFaultWords } from "./content/import/import-fault-words.ts";
import { importWords } from "./content/import/import-words.ts";
import { skipWords } from "./content/import/skip-words.ts";
import { layoutsWords } from "./content/layouts/layouts-words.ts";
import { nowWords } from "./content/now/now-words.ts";
import { playlistsWords } from "./content/playlists/playlists-words.ts";
import { previewWords } from "./content/preview/preview-words.ts";
import { publishWords } from "./content/publish/publish-words.ts";
import { putWords } from "./content/put/put-words.ts";
import { uploadsWords } from "./content/uploads/uploads-words.ts";
import { lookWords } from "./content/widgets/look-words.ts";
import { pageWords } from "./content/widgets/page-words.ts";
import { widgetsWords } from "./content/widgets/widgets-words.ts";
import { deliveryWords } from "./delivery/delivery-words.ts";
import { engagementWords } from "./engagement/engagement-words.ts";
import { byHandWords } from "./experiments/by-hand/by-hand-words.ts";
import { experimentsWords } from "./experiments/experiments-words.ts";
import { formWords } from "./experiments/form/form-words.ts";
import { armWords } from "./experiments/parts/arm-words.ts";
import { designWords } from "./experiments/parts/design-words.ts";
import { studyFailureWords } from "./experiments/parts/study-failure-words.ts";
import { planWords } from "./experiments/plan/plan-words.ts";
import { reportWords } from "./experiments/report/report-words.ts";
import { salesWords } from "./experiments/sales/sales-words.ts";
import { addWords } from "./garments/add/add-words.ts";
import { correctWords } from "./garments/correct/correct-words.ts";
import { pointWords } from "./garments/correct/point-words.ts";
import { garmentsWords } from "./garments/garments-words.ts";
import { intakeFaultWords } from "./garments/own/intake-fault-words.ts";
import { meshFaultWords } from "./garments/own/mesh-fault-words.ts";
import { ownWords } from "./garments/own/own-words.ts";
import { layoutWords } from "./layout/layout-words.ts";
import { partsWords } from "./parts/parts-words.ts";
import { proofWords } from "./proof/proof-words.ts";
import { requestsWords } from "./requests/requests-words.ts";
import { bookWords } from "./screens/book-words.ts";
import { followWords } from "./screens/follow/follow-words.ts";
import { pictureWords } from "./screens/picture-words.ts";
import { screensWords } from "./screens/screens-words.ts";
import { urgentWords } from "./screens/urgent/urgent-words.ts";
import { accountsWords } from "./settings/accounts-words.ts";
import { networkWords } from "./settings/network-words.ts";
import { programsWords } from "./settings/programs-words.ts";
import { settingsWords } from "./settings/settings-words.ts";
import { todayWords } from "./today/today-words.ts";

describe("the console's words", () => {
  it.each(
    Object.entries({
      accessWords,
      accountsWords,
      addWords,
      armWords,
      byHandWords,
      designWords,
      experimentsWords,
      formWords,
      planWords,
      reportWords,
      salesWords,
      studyFailureWords,
      bookWords,
      calendarWords,
      campaignsWords,
      chainFailureWords,
      chainWords,
      contentFailureWords,
      contentWords,
      correctWords,
      deliveryWords,
      draftWords,
      engagementWords,
      dueWords,
      entryWords,
      failureWords,
      filesWords,
      garmentsWords,
      hoursWords,
      importFaultWords,
      importWords,
      intakeFaultWords,
      layoutWords,
      layoutsWords,
      lookWords,
      meshFaultWords,
      networkWords,
      nowWords,
      ownWords,
      followWords,
      pictureWords,
      programsWords,
      urgentWords,
      pageWords,
      partsWords,
      placeWords,
      playlistsWords,
      pointWords,
      previewWords,
      publishWords,
      putWords,
      proofWords,
      requestsWords,
      ruleWords,
      screensWords,
      settingsWords,
      skipWords,
      todayWords,
      uploadsWords,
      warningWords,
      whenWords,
      widgetsWords,
    }),
  )("%s say the same in every language", (_name, words) => {
    expect(catalogueFaults(words)).toEqual([]);
  });
});

import { describe, expect, it } from "vitest";
import { catalogueFaults } from "../i18n/catalogue-faults.ts";
import { accessWords } from "./access/access-words.ts";
import { failureWords } from "./bridge/failure-words.ts";
import { engagementWords } from "./engagement/engagement-words.ts";
import { addWords } from "./garments/add/add-words.ts";
import { correctWords } from "./garments/correct/correct-words.ts";
import { pointWords } from "./garments/correct/point-words.ts";
import { garmentsWords } from "./garments/garments-words.ts";
import { intakeFaultWords } from "./garments/own/intake-fault-words.ts";
import { meshFaultWords } from "./garments/own/mesh-fault-words.ts";
import { ownWords } from "./garments/own/own-words.ts";
import { layoutWords } from "./layout/layout-words.ts";
import { partsWords } from "./parts/parts-words.ts";
import { requestsWords } from "./requests/requests-words.ts";
import { screensWords } from "./screens/screens-words.ts";
import { accountsWords } from "./settings/accounts-words.ts";
import { networkWords } from "./settings/network-words.ts";
import { settingsWords } from "./settings/settings-words.ts";
import { todayWords } from "./today/today-words.ts";

describe("the console's words", () => {
  it.each(
    Object.entries({
      accessWords,
      accountsWords,
      addWords,
      correctWords,
      engagementWords,
      failureWords,
      garmentsWords,
      intakeFaultWords,
      layoutWords,
      meshFaultWords,
      networkWords,
      ownWords,
      partsWords,
      pointWords,
      requestsWords,
      screensWords,
      settingsWords,
      todayWords,
    }),
  )("%s say the same in every language", (_name, words) => {
    expect(catalogueFaults(words)).toEqual([]);
  });
});

import { join } from "node:path";
import type { Catalogue } from "../../../content/schema/product.ts";
import type { Clock } from "../../base/clock.ts";
import type { Log } from "../../base/log.ts";
import type { Result } from "../../base/result.ts";
import type { Timers } from "../../base/timers.ts";
import type { chainRequests } from "../../bridge/contract/chain.ts";
import type { Handlers } from "../../bridge/contract/pipe.ts";
import type { studyRequests } from "../../bridge/contract/study.ts";
import type { surveyRequests } from "../../bridge/contract/survey.ts";
import type { LedgerReader } from "../../ledger/read/ledger-reader.ts";
import { openStudy } from "../../ledger/study/open-study.node.ts";
import { readPlans } from "../../ledger/study/read-study.node.ts";
import { createChainDesk } from "../chain/chain-desk.node.ts";
import { openUploads, type Uploads } from "../garments/uploads.node.ts";
import { createByHandDesk } from "./by-hand-desk.node.ts";
import { type CurrentArm, watchCurrentArm } from "./current-arm.node.ts";
import { createDoorDesk } from "./door-desk.node.ts";
import { openDraftShelf } from "./draft-shelf.node.ts";
import { createExperimentDesk } from "./experiment-desk.node.ts";
import { importInThread } from "./import-in-thread.node.ts";
import type { DoImport } from "./import-job.ts";
import { createLongWork } from "./long-work.ts";
import { createSalesDesk } from "./sales-desk.node.ts";
import { openSiteDesk } from "./site-desk.node.ts";
import { reading, writing } from "./study-sources.node.ts";
import { createSurveyDesk } from "./survey-desk.node.ts";

export const MAX_SALES_FILE_BYTES = 4 * 1024 ** 3;
const MAX_WAITING_FILES = 8;
/** Left to the ledger itself. */
const RESERVE_BYTES = 500_000_000;

export interface StudyRoomOptions {
  readonly dataDir: string;
  readonly ledgerFile: string;
  /** The site's id as the ledger writes it, from this start to its end. */
  readonly siteId: string;
  readonly siteName: () => string;
  readonly openReader: () => Result<LedgerReader>;
  readonly catalogue: () => Catalogue | null;
  readonly timeZone: () => string;
  readonly clock: Clock;
  readonly timers: Timers;
  readonly log: Log;
  /** The site has another arm of an experiment now. */
  readonly onArm: () => void;
  /** How files are read; in a thread of their own, if not said. */
  readonly doImport?: DoImport;
}

/** Everything around the question whether the mirror sold more than the flyer. */
export interface StudyRoom {
  readonly handlers: Pick<
    Handlers,
    keyof typeof studyRequests | keyof typeof surveyRequests | keyof typeof chainRequests
  >;
  readonly uploads: Uploads;
  readonly arm: CurrentArm;
}

export function openStudyRoom(options: StudyRoomOptions): StudyRoom {
  const { dataDir, ledgerFile, openReader, catalogue, timeZone, clock, log } = options;
  const nowMs = () => clock.nowMs();
  const sources = { openReader, openStudy: () => openStudy({ file: ledgerFile, nowMs }) };
  const uploads = openUploads(join(dataDir, "sales", "uploads"), nowMs, {
    maxBytes: MAX_SALES_FILE_BYTES,
    maxWaiting: MAX_WAITING_FILES,
    reserveBytes: RESERVE_BYTES,
    tooLarge: "The file is larger than 4 GB; export it year by year.",
  });
  const plans = () => {
    const kept = reading(sources, readPlans);
    return kept.ok ? kept.value : [];
  };
  const shelf = openDraftShelf(join(dataDir, "experiments.json"), log);
  const sites = openSiteDesk({
    ...sources,
    dataDir,
    writtenAs: options.siteId,
    siteName: options.siteName,
    shelf,
    log,
    onRenamed: () => arm.planDrawn(),
  });
  const { ownIds } = sites;
  const products = () => catalogue()?.products ?? [];
  const siteNow = (siteId: string) => (ownIds().includes(siteId) ? sites.siteId() : siteId);
  const work = createLongWork();
  // In turn with files: what is being written now is half as well.
  void work.quietly(() => writing(sources, (study) => study.clearHalves()));
  const arm = watchCurrentArm({ ...options, ownIds, plans, onChange: options.onArm });

  const siteIds = () => [
    ...sites.allIds(),
    ...ownIds(),
    ...plans().flatMap(({ experiment }) => experiment.siteIds),
  ];
  const brought = {
    ...sources,
    findUpload: uploads.find,
    timeZone,
    siteIds,
    siteNow,
    work,
    doImport: options.doImport ?? importInThread,
  };

  return {
    uploads,
    arm,
    handlers: {
      ...createExperimentDesk({
        ...sources,
        ownIds,
        shelf,
        clock,
        timeZone,
        products,
        onDrawn() {
          log("notice", "experiments", "drawn", "The plan of an experiment was drawn and is kept.");
          arm.planDrawn();
        },
      }),
      ...createSalesDesk({ ...brought, catalogue }),
      ...createDoorDesk(brought),
      ...work.handlers,
      ...createByHandDesk({ ...sources, siteNow }),
      ...createSurveyDesk({ ...sources, ownIds, timeZone }),
      ...createChainDesk({ folder: join(dataDir, "spans"), products, log }),
      ...sites.handlers,
    },
  };
}

import { join } from "node:path";
import { loadCatalogue } from "../../content/catalogue/load-catalogue.node.ts";
import { loadProgramme } from "../../content/programme/load-programme.node.ts";
import { civilTimeIn } from "../base/civil-time.ts";
import { randomId } from "../base/random-id.node.ts";
import type { Today } from "../bridge/contract/console.ts";
import { type EntryKind, noSubject } from "../ledger/schema/entry.ts";
import { createAskDoor } from "./ask/ask-door.node.ts";
import { createOpenQuestions } from "./ask/open-questions.ts";
import { createCatalogueDesk } from "./catalogue-desk.node.ts";
import { openContentRoom } from "./content/open-content-room.node.ts";
import { createCurrentVisit } from "./current-visit.ts";
import { type CutVisit, endOfCutVisit, readCutVisits } from "./cut-visits.ts";
import { DEMO_LEDGER_FILE, prepareDemo } from "./demo.node.ts";
import { startDeviceHub } from "./device-hub.node.ts";
import { createEngagementOffice } from "./engagement-office.node.ts";
import { openGarmentRoom } from "./garments/open-garment-room.node.ts";
import { startHeartbeat } from "./heartbeat.node.ts";
import { openLastingLedger } from "./lasting-ledger.node.ts";
import { createLedgerDesk } from "./ledger-desk.node.ts";
import { openScreens } from "./open-screens.node.ts";
import { readPlace, readSiteBook } from "./place.node.ts";
import { createProofOffice } from "./proof/proof-office.node.ts";
import { createRequestDesk } from "./request-desk.node.ts";
import { startRetention } from "./retention.node.ts";
import { createScreenWatch, readCameraOff } from "./screen-watch.node.ts";
import { openSettings } from "./settings.node.ts";
import type { Shop, ShopOptions } from "./shop.node.ts";
import { createPictureDesk } from "./sign/picture-desk.ts";
import { createSignDesk } from "./sign/sign-desk.node.ts";
import { openUrgentDesk } from "./sign/urgent-desk.node.ts";
import { stampingCampaigns } from "./stamping-campaigns.ts";
import type { CurrentArm } from "./study/current-arm.node.ts";
import { openStudyRoom } from "./study/open-study-room.node.ts";
import { VERSION } from "./version.ts";

/** What a page reports that *Today* counts; requests tell of themselves. */
const KINDS_OF_TODAY: ReadonlySet<EntryKind> = new Set(["visit-begin", "try-on"]);

export function openShop(options: ShopOptions): Shop {
  const { dataDir, contentDir, clock, timers, hostLog } = options;
  const { log } = hostLog;
  const tools = { clock, timers, log };
  const emit: typeof options.emit = (name, payload) => {
    options.emit(name, payload);
    following.heed(name);
  };
  const place = readPlace(dataDir, log);
  const settings = openSettings({ file: join(dataDir, "settings.json"), clock, log });
  const timeZone = () => settings.current().timeZone;
  const today = () => civilTimeIn(timeZone())(clock.nowMs()).day;

  let arm: CurrentArm | null = null;
  const screens = openScreens({
    ...options,
    ...tools,
    emit,
    place,
    settings: () => settings.current(),
    arm: () => arm,
    content: () => content,
    urgent: () => urgentDesk,
    screen: () => watch.status(),
    onScreens: () => watch.todayChanged(),
    onPlace: () => signDesk.placeChanged(),
  });
  const { following } = screens;

  const samples = { contentFolder: join(contentDir, "samples"), dataFolder: dataDir, log, timers };
  const catalogue = loadCatalogue(samples);
  const campaign = join(samples.contentFolder, "campaign");
  const programme = loadProgramme({ ...samples, folder: campaign });
  const content = openContentRoom({
    ...tools,
    dataDir,
    contentFolder: campaign,
    document: programme,
    settings: () => settings.current(),
    screens: () => screens.kinds(),
    lead: () => following.source(),
    criteriaPort: options.criteriaPort,
    emit,
  });
  const garments = openGarmentRoom({ ...tools, dataDir, contentDir, catalogue, emit });

  const ledgerName = options.demo ? DEMO_LEDGER_FILE : "ledger.sqlite";
  const ledgerOptions = { ...tools, ...place, file: join(dataDir, ledgerName), bootId: options.bootId };
  if (options.demo) {
    const shop = { catalogue: catalogue.current() ?? { products: [] }, programme: programme.current() };
    const filled = prepareDemo({ ...shop, ledger: ledgerOptions, timeZone: timeZone() });
    if (!filled.ok) log("trouble", "demo", filled.code, filled.message);
  }
  const ledger = openLastingLedger(ledgerOptions, timers);
  const study = openStudyRoom({
    ...tools,
    dataDir,
    ledgerFile: ledgerOptions.file,
    siteId: place.siteId,
    siteName: () => settings.current().siteName,
    openReader: () => ledger.openReader(),
    catalogue: () => catalogue.current(),
    timeZone,
    onArm() {
      signDesk.placeChanged();
      emit("catalogue.changed", {});
    },
  });
  arm = study.arm;
  const writer = stampingCampaigns(study.arm.stamping(ledger.writer), clock);
  const office = createEngagementOffice({
    ...place,
    formerSiteIds: () => readSiteBook(dataDir, log).formerSiteIds,
    catalogue: () => catalogue.current(),
    openReader: () => ledger.openReader(),
    timeZone,
    clock,
  });

  const endCut = (cut: readonly CutVisit[]) => {
    if (cut.length > 0) void writer.append(cut.map(endOfCutVisit));
  };
  const { monotonicMs } = clock;
  const visit = createCurrentVisit({ monotonicMs, onCut: (cut) => endCut([cut]) });
  const reader = ledger.openReader();
  const requestDesk = createRequestDesk({
    ...tools,
    emit,
    newId: randomId,
    ledger: writer,
    screenId: place.screenId,
    reader: reader.ok ? reader.value : null,
    escalationSeconds: () => settings.current().escalationSeconds,
    onChange: () => watch.todayChanged(),
  });
  const watch = createScreenWatch({
    ...tools,
    ...place,
    emit,
    ledger: writer,
    onPageBegan() {
      void writer.append([{ kind: "page-begin", ...noSubject, payload: {} }]);
      visit.pageBegan();
    },
    onSilent: options.onSilent,
    simulated: ledger.simulated,
    settings: () => settings.current(),
    known: () => ({
      ...screens.known(),
      dueVersion: content.playing.current()?.version ?? null,
    }),
    cameraOff: reader.ok && readCameraOff(reader.value),
    others: () => following.statuses(),
    today: async () => ({
      waiting: requestDesk.open(),
      devices: devices.devices(),
      troubles: troubles(),
      ...(await office.today()),
    }),
  });
  if (reader.ok) {
    endCut(readCutVisits(reader.value, place.screenId));
    reader.value.close();
  }

  const catalogueDesk = createCatalogueDesk({
    catalogue: garments.catalogue,
    emit,
    today,
    log,
    appendToLedger: (drafts, batchId) => writer.append(drafts, batchId),
    garmentAssets: garments.assets,
    withoutTryOn: () => study.arm.withoutTryOn(),
    currentVisitId: () => visit.id(),
  });
  const signDesk = createSignDesk({
    ...tools,
    playing: content.playing,
    ready: () => content.ready(),
    metrics: () => content.metrics(),
    onMetrics: (listener) => content.onMetrics(listener),
    emit,
    place: () => ({ ...screens.planned(), calm: settings.current().calmScreens }),
  });
  const urgentDesk = openUrgentDesk({
    ...tools,
    file: join(dataDir, "urgent.json"),
    emit,
    newId: randomId,
  });
  const pictureDesk = createPictureDesk({ ...tools, emit, status: () => watch.status(), newId: randomId });
  const devices = startDeviceHub({
    ...tools,
    emit(name, payload) {
      emit(name, payload);
      metrics.changed();
      watch.todayChanged();
    },
    onScan: (scan) => void catalogueDesk.scanned(scan),
  });
  const metrics = content.heedShop({
    products: () => garments.catalogue.current()?.products ?? [],
    devices: () => devices.devices(),
  });
  const askDoor = createAskDoor({
    questions: createOpenQuestions({ ledger: writer, timers, newId: randomId }),
    settings: () => settings.current(),
    timers,
  });
  const ledgerDesk = createLedgerDesk({
    ledger: writer,
    office,
    onAppended(kinds) {
      if (kinds.includes("pass-by")) metrics.passed();
      if (kinds.some((kind) => KINDS_OF_TODAY.has(kind))) watch.todayChanged();
    },
    async onForget(visitId) {
      visit.forget(visitId);
      await requestDesk.forgetVisit(visitId);
    },
  });

  const proofOffice = createProofOffice({
    clock,
    siteId: place.siteId,
    openReader: () => ledger.openReader(),
    place: () => screens.planned(),
    screenName: (screenId) => screens.nameOf(screenId),
    programme: () => content.playing.current()?.programme ?? null,
    library: () => content.library(),
  });

  function troubles(): Today["troubles"] {
    return hostLog.troubles().map(({ atMs, part, code, message }) => ({ atMs, part, code, message }));
  }

  void writer.append([{ kind: "boot", ...noSubject, payload: { version: VERSION, shell: options.shell } }]);
  const retention = startRetention({
    ...tools,
    ledger,
    rules: () => settings.current(),
    pause: () => new Promise((resolve) => void setImmediate(resolve)),
  });
  const ends: (() => void | Promise<void>)[] = [
    startHeartbeat({ ledger: writer, clock, timers, screen: () => watch.pulse() }),
    settings.onChange((changed) => {
      emit("settings.changed", changed);
      watch.settingsChanged();
      signDesk.placeChanged();
      watch.todayChanged();
    }),
    garments.catalogue.onChange(() => metrics.changed()),
    hostLog.onTrouble(() => watch.todayChanged()),
    () => askDoor.close(),
    () => retention.stop(),
    () => devices.stop(),
    () => catalogueDesk.close(),
    () => study.arm.close(),
    () => signDesk.close(),
    () => urgentDesk.close(),
    () => following.close(),
    () => garments.close(),
    () => content.close(),
    () => catalogue.close(),
    () => programme.close(),
    () => watch.close(),
    () => requestDesk.close(),
  ];

  return {
    troubles,
    garments,
    content,
    study,
    ask: (request, response, at) => askDoor.answer(request, response, at),
    leadDoor: following.door,
    handlers: {
      ...garments.handlers,
      ...following.guard(content.handlers),
      ...settings.handlers,
      ...requestDesk.handlers,
      ...watch.handlers,
      ...catalogueDesk.handlers,
      ...signDesk.handlers,
      ...screens.handlers,
      ...urgentDesk.handlers,
      ...pictureDesk,
      ...ledgerDesk,
      ...proofOffice,
      ...study.handlers,
      "ledger.append": async (params, caller) => {
        const written = await ledgerDesk["ledger.append"](params, caller);
        // Also where the disk refuses: a scan belongs to the visit on the screen, counted or not.
        visit.follow(params.entries);
        return written;
      },
    },
    async close() {
      for (const end of ends) await end();
      await retention.idle();
      ledger.close();
    },
  };
}

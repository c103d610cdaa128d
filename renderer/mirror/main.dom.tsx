import "@fontsource-variable/fraunces/opsz.css";
import "@fontsource-variable/inter/index.css";
import "../theme/tokens.css";
import "./screen/page.css";
import { createRoot } from "react-dom/client";
import { createKeyboardWedge } from "../../devices/drivers/keyboard-wedge/keyboard-wedge.ts";
import { pageTimers } from "../../main/base/page-timers.dom.ts";
import { connectBridge } from "../../main/bridge/transports/connect.dom.ts";
import type { EntryDraft } from "../../main/ledger/schema/entry.ts";
import { createBodyEstimator } from "../../models/body/body-estimator.ts";
import { createPipeline, type VisionFault } from "../../models/pipeline/pipeline.dom.ts";
import { fitOfSize, shownSize } from "../../models/size/size-advice.ts";
import type { SizeCamera } from "../../models/size/size-estimator.ts";
import { createBodyObserver } from "./body/body-observer.ts";
import { openCamera } from "./camera/camera.dom.ts";
import { createCameraKeeper } from "./camera/camera-keeper.ts";
import { hearCameras } from "./camera/hear-cameras.dom.ts";
import { openRehearsal } from "./camera/rehearsal.dom.ts";
import { createStallWatch } from "./camera/stall-watch.ts";
import { createEngine } from "./loop/engine.dom.ts";
import { garmentTag } from "./loop/garment-tag.dom.ts";
import { type Health, type Part, withPart, worstOf } from "./loop/health.ts";
import { troubleOfCamera, troubleOfVision } from "./loop/trouble-of.ts";
import { createWardrobe } from "./loop/wardrobe.dom.ts";
import { createPostOffice } from "./outbox/post-office.ts";
import { createAlbum } from "./page/album.dom.ts";
import { createCell } from "./page/cell.ts";
import { civilDay } from "./page/civil-day.dom.ts";
import { fitsShown } from "./page/fits-shown.ts";
import { hearHost } from "./page/hear-host.ts";
import { listenToKeys } from "./page/keys.dom.ts";
import type { PageFacts } from "./page/page-facts.ts";
import { pageLog } from "./page/page-log.dom.ts";
import { createPageSign, isSignOn } from "./page/page-sign.dom.ts";
import { createPerform } from "./page/perform.ts";
import { randomId } from "./page/random-id.dom.ts";
import { exposeProbe, isRehearsing } from "./page/rehearse.dom.ts";
import { createReporter } from "./page/reporter.ts";
import { screenReport } from "./page/screen-report.ts";
import { ScreenRoot } from "./page/screen-root.dom.tsx";
import { showAccent } from "./page/show-accent.dom.ts";
import { sizeCameraOf } from "./page/size-camera-of.ts";
import { createSizeTaker } from "./page/size-taker.ts";
import { createScene } from "./scene/create-scene.dom.ts";
import { loadBody, loadGarment } from "./scene/load-asset.dom.ts";
import { createVeil } from "./scrim/lay-veil.dom.ts";
import { draft } from "./visit/record.ts";
import { cameraUse } from "./visit/rules-trouble.ts";
import { createVisitState, type VisitState, visitOf } from "./visit/state.ts";
import { SENTENCE_OF_TROUBLE, type Trouble } from "./visit/trouble.ts";
import { createVisitRunner } from "./visit/visit-runner.ts";

/** The shopper's page: everything is put together here, and nowhere else. */
const TICK_EVERY_MS = 500;
const LOOK_BEHIND_EVERY_MS = 1_000;
const GARMENTS = "/garments/";
/** After a fault of its own the page shows plain pictures this long and starts anew. */
const START_ANEW_AFTER_MS = 20_000;

const LOOP_MODE_OF_USE = { mirror: "draw", presence: "count", closed: "off" } as const;

const rehearsing = isRehearsing(location.search);
const bridge = connectBridge();
const canvas = document.createElement("canvas");
const facts = createCell<PageFacts>({
  settings: null,
  connected: bridge.connected,
  camera: "closed",
  sign: null,
  urgent: null,
  pictureShown: false,
  today: civilDay(),
});
const office = createPostOffice({ bridge, after: (ms, run) => pageTimers.after(ms, run), randomId });
const record = (entry: EntryDraft) => office.record(entry);
const perform = createPerform({ bridge, office, dispatch: (action) => runner.dispatch(action) });
const runner = createVisitRunner({
  initial: createVisitState({
    locale: "en",
    profile: "off",
    placement: "floor",
    cameraOff: false,
    questionEveryVisits: null,
  }),
  nowMs: () => performance.now(),
  onEffect: perform,
});

const sign = createPageSign({
  bridge,
  facts,
  state: () => runner.state,
  record,
  log: pageLog,
  onBroken: onScreenError,
  onShown: () => reportSoon(),
});
let health: Health = {};
function setHealth(part: Part, trouble: Trouble | null): void {
  const next = withPart(health, part, trouble);
  if (next === health) return;
  health = next;
  if (trouble !== null) {
    record(draft("fault", { code: trouble, message: SENTENCE_OF_TROUBLE[trouble] }));
    pageLog("trouble", part, trouble, SENTENCE_OF_TROUBLE[trouble]);
  }
  const worst = worstOf(health);
  runner.dispatch(worst === null ? { kind: "well" } : { kind: "trouble", code: worst });
}

const observer = createBodyObserver({ onAction: (action) => runner.dispatch(action), record });
const wardrobe = createWardrobe({
  load: (name) => loadGarment(GARMENTS, name),
  tagOf: (name) => garmentTag(GARMENTS, name),
  onReady: (garments) => {
    observer.otherLooks();
    engine.setGarments(garments);
  },
  onFailed: (assetName) => runner.dispatch({ kind: "garment-failed", assetName }),
  log: pageLog,
});
const album = createAlbum();
const sizeTaker = createSizeTaker({
  camera: placedCamera,
  onMeasured: (measured) => runner.dispatch({ kind: "measured", measured }),
});
const stallWatch = createStallWatch();
const lookBehind = createVeil();
let lookedBehindAtMs = 0;
let signPicture: CanvasImageSource | null = null;
const engine = createEngine({
  loadBody: () => loadBody(GARMENTS),
  createScene: (body) =>
    createScene({
      canvas,
      body,
      log: pageLog,
      reducedMotion: matchMedia("(prefers-reduced-motion: reduce)").matches,
    }),
  estimator: createBodyEstimator({ camera: placedCamera }),
  timers: pageTimers,
  log: pageLog,
  onHealth: setHealth,
  onSeen({ pose, widthPixels, heightPixels, dressed, atMs }) {
    stallWatch.seen(atMs);
    sizeTaker.see(pose, { widthPixels, heightPixels }, atMs);
    observer.see(pose, dressed, atMs);
  },
  onDrawn(atMs) {
    if (!facts.now.pictureShown) facts.set({ ...facts.now, pictureShown: true });
    album.look(canvas, atMs);
    if (atMs - lookedBehindAtMs < LOOK_BEHIND_EVERY_MS) return;
    lookedBehindAtMs = atMs;
    lookBehind(canvas);
  },
  onBroken: onScreenError,
  looksComplete: () => wardrobe.complete,
  keepLast: rehearsing,
  gl: () => canvas.getContext("webgl2"),
});
const pipeline = createPipeline({
  onFrame: (tracked) => engine.take(tracked),
  onFault: hearVision,
  onReady: () => setHealth("vision", null),
  log: pageLog,
});
const keeper = createCameraKeeper<MediaStreamTrack>({
  openCamera,
  openRehearsal: () => openRehearsal(),
  onEnded(track, then) {
    track.addEventListener("ended", then);
    return () => track.removeEventListener("ended", then);
  },
  timers: pageTimers,
  onTrack(track) {
    pipeline.useTrack(track);
    if (track === null) facts.set({ ...facts.now, pictureShown: false });
  },
  onState(camera) {
    facts.set({ ...facts.now, camera });
    setHealth("camera", troubleOfCamera(camera));
  },
});

function hearVision({ code }: VisionFault): void {
  if (code === "camera-ended") keeper.sourceEnded();
  else setHealth("vision", troubleOfVision(code));
}

/** Where staff said that the camera is; the rehearsal's film was taken by another one. */
function placedCamera(): SizeCamera | null {
  return keeper.state === "live" ? sizeCameraOf(facts.now.settings?.cameraPlace ?? null) : null;
}

/** While the body tracking is ill or loading there are no pictures either, and the camera is not to blame. */
function picturesDue(): boolean {
  const isOpen = keeper.state === "live" || keeper.state === "rehearsal";
  return isOpen && pipeline.isReady && engine.parts !== null && health.vision === undefined;
}

const SIZE_RULES = { shownSize, fitOf: fitOfSize };
let fitsTold = "[]";

/** Brings camera and looks into agreement with the visit; at once, within the step that changed it. */
function follow(now: VisitState, before: VisitState | null): void {
  const use = cameraUse(now);
  if (before === null || use !== cameraUse(before)) {
    observer.setUse(use, performance.now());
    engine.setMode(LOOP_MODE_OF_USE[use]);
    keeper.want(use);
  }
  const worn = visitOf(now)?.worn ?? [];
  const wornBefore = before === null ? null : (visitOf(before)?.worn ?? []);
  const fits = fitsShown(now, SIZE_RULES);
  const told = JSON.stringify([...fits]);
  if (worn !== wornBefore || now.products !== before?.products || told !== fitsTold)
    wardrobe.wear(worn, now.products, fits);
  fitsTold = told;
  sign.follow();
  album.follow(now);
  sizeTaker.follow(now);
  document.documentElement.lang = now.locale;
}

const picturesPerSecond = () => engine.parts?.loop.readouts().picturesPerSecond ?? null;
const reporter = createReporter({
  bridge,
  timers: pageTimers,
  report: () => screenReport(runner.state, keeper, picturesPerSecond(), sign.shown),
});

/** When the step is through: in its midst the camera may be closed already and not say so yet. */
const reportSoon = () => queueMicrotask(() => reporter.look());
runner.onChange(({ now, before }) => {
  follow(now, before);
  reportSoon();
});
facts.onChange(reportSoon);
hearHost({
  bridge,
  facts,
  timers: pageTimers,
  dispatch: (action) => runner.dispatch(action),
  onSettings: ({ accent }) => showAccent(accent),
  onSign: sign.take,
  onUrgent: sign.hearUrgent,
});
sign.follow();
listenToKeys({
  wedge: createKeyboardWedge({
    onScan: ({ code, deviceKind }) => {
      const visitId = visitOf(runner.state)?.visitId ?? null;
      void bridge.request("scan.report", { code, deviceKind, visitId });
    },
  }),
  state: () => runner.state,
  dispatch: (action) => runner.dispatch(action),
});
hearCameras(() => keeper.lookAgain());
setInterval(() => {
  runner.dispatch({ kind: "tick" });
  const pictures = stallWatch.look(performance.now(), picturesDue());
  if (pictures !== "well") keeper.sourceEnded();
  if (pictures === "hangs-again") onScreenError("No picture came from a camera that was opened anew.");
  const today = civilDay();
  if (today !== facts.now.today) facts.set({ ...facts.now, today });
  if (signPicture !== null && isSignOn(runner.state)) lookBehind(signPicture);
}, TICK_EVERY_MS);
if (rehearsing) {
  exposeProbe({ engine, canvas, pictures: album, state: () => runner.state, camera: () => keeper.state });
}

/** The screen broke: pictures, and a new page soon. Without its error the page would show the same again. */
function onScreenError(error: unknown): void {
  pageLog("trouble", "screen", "page-fault", String(error));
  setHealth("page", "page-fault");
  runner.dispatch({ kind: "end" });
  setTimeout(() => location.reload(), START_ANEW_AFTER_MS);
}

const place = document.getElementById("mirror");
if (place === null) throw new Error("Broken invariant: the page has no place for the mirror");
createRoot(place).render(
  <ScreenRoot
    runner={runner}
    facts={facts}
    canvas={canvas}
    record={record}
    onBackdrop={(source) => {
      signPicture = source;
      lookBehind(source);
    }}
    onError={onScreenError}
    randomId={randomId}
    pictures={album}
    signPlayer={sign.player}
  />,
);

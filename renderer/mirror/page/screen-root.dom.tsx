import { useMemo, useSyncExternalStore } from "react";
import type { EntryDraft } from "../../../main/ledger/schema/entry.ts";
import { adviseSize, fitOfSize, shownSize } from "../../../models/size/size-advice.ts";
import { createTranslate } from "../../i18n/translate.ts";
import type { SignPlayer } from "../../sign/player/sign-player.ts";
import { ErrorBoundary } from "../screen/error-boundary.dom.tsx";
import type { MemoryPictures } from "../screen/memory-pictures.ts";
import { MirrorScreen } from "../screen/mirror-screen.dom.tsx";
import { PlainCatalogue } from "../screen/plain-catalogue.dom.tsx";
import { type Screen, ScreenContext } from "../screen/screen-context.dom.ts";
import type { VisitRunner } from "../visit/visit-runner.ts";
import { WORDS } from "../words/words.ts";
import type { Cell } from "./cell.ts";
import type { PageFacts } from "./page-facts.ts";

export interface ScreenRootProps {
  readonly runner: VisitRunner;
  readonly facts: Cell<PageFacts>;
  readonly canvas: HTMLCanvasElement;
  readonly record: (entry: EntryDraft) => void;
  readonly onBackdrop: (source: CanvasImageSource) => void;
  readonly onError: (error: unknown) => void;
  readonly randomId: () => string;
  readonly pictures: MemoryPictures;
  readonly signPlayer: SignPlayer;
}

/** The page's React half: reads the visit and the page's facts, and hands them to the screen. */
export function ScreenRoot({
  runner,
  facts,
  canvas,
  record,
  onBackdrop,
  onError,
  randomId,
  pictures,
  signPlayer,
}: ScreenRootProps) {
  const state = useSyncExternalStore(runner.onChange, () => runner.state);
  const known = useSyncExternalStore(facts.onChange, () => facts.now);
  const { locale } = state;
  const t = useMemo(() => createTranslate(locale, WORDS), [locale]);
  const screen = useMemo<Screen>(
    () => ({
      state,
      t,
      locale,
      canvas,
      record,
      onBackdrop,
      camera: known.camera,
      connected: known.connected || known.settings === null,
      pictures,
      adviseSize,
      fitOf: fitOfSize,
      shownSize,
      cameraPlaced: known.settings?.cameraPlace != null,
      simulated: known.settings?.simulated ?? false,
      sign: known.sign,
      urgent: known.urgent,
      signPlayer,
      pictureShown: known.pictureShown,
      today: known.today,
      dispatch: (action) => runner.dispatch(action),
      start: () => runner.dispatch({ kind: "start", visitId: randomId() }),
    }),
    [canvas, known, locale, onBackdrop, pictures, randomId, record, runner, signPlayer, state, t],
  );
  const fallback = <PlainCatalogue products={Array.from(state.products.values())} locale={locale} />;
  return (
    <ErrorBoundary fallback={fallback} onError={onError}>
      <ScreenContext value={screen}>
        <MirrorScreen />
      </ScreenContext>
    </ErrorBoundary>
  );
}

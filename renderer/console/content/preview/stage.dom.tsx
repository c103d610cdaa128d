import { SegmentedControl } from "@mantine/core";
import { useEffect, useMemo, useRef, useState, useSyncExternalStore } from "react";
import type { Plan } from "../../../../content/schedule/plan.ts";
import type { Locale } from "../../../../content/schema/locale.ts";
import { pageTimers } from "../../../../main/base/page-timers.dom.ts";
import type { SignPlayer } from "../../../sign/player/sign-player.ts";
import { SignPageContext } from "../../../sign/view/sign-page.dom.ts";
import { SignView } from "../../../sign/view/sign-view.dom.tsx";
import { useFormat } from "../../words/use-format.dom.tsx";
import { useNow } from "../../words/use-now.dom.ts";
import { useTranslate } from "../../words/use-translate.dom.ts";
import { useDraft } from "../draft/draft-context.dom.tsx";
import { ControlsLegend, ControlsShown } from "../parts/controls-shown.dom.tsx";
import { createPace, type Pace } from "./pace.ts";
import classes from "./preview.module.css";
import { previewWords } from "./preview-words.ts";
import { rehearsalPlayer } from "./rehearsal-player.ts";
import signColours from "./sign-colours.module.css";
import { useFilmPace } from "./use-film-pace.dom.ts";
import { useSignPageOf } from "./use-sign-page-of.dom.tsx";

const PACES = [0, 1, 4, 12] as const;
/** A screen's shape as it stands; only the shape counts. */
const SHAPES = {
  portrait: { widthPixels: 1_080, heightPixels: 1_920 },
  landscape: { widthPixels: 1_920, heightPixels: 1_080 },
} as const;

interface StageProps {
  readonly startMs: number;
  readonly plan: Plan;
  readonly timeZone: string;
  readonly locale: Locale;
  readonly stands: "portrait" | "landscape";
}

/** A screen of the shop, drawn small, with the mirror's own player on a clock of its own. */
export function Stage({ startMs, plan, timeZone, locale, stands }: StageProps) {
  const t = useTranslate(previewWords);
  const { draft } = useDraft();
  const screen = useRef<HTMLDivElement>(null);
  const [paceName, setPaceName] = useState<number>(1);
  const [pace] = useState(() =>
    createPace({ startMs, pace: 1, nowMs: () => performance.now(), timers: pageTimers }),
  );
  const [player] = useState(() =>
    rehearsalPlayer({
      timers: pace.timers,
      nowMs: pace.nowMs,
      clockMs: pace.clockMs,
      timeZone,
      chance: () => Math.random(),
    }),
  );
  const drawn = useSignPageOf({ timeZone, locale, clockMs: pace.clockMs });
  // Words make room for the mirror's own controls here as they do there.
  const page = useMemo(() => ({ ...drawn, over: () => overIn(screen.current) }), [drawn]);
  const { programme, revision } = draft;
  useEffect(() => {
    player.take({ programme, revision: String(revision), plan });
    player.start();
    return () => player.stand();
  }, [player, programme, revision, plan]);
  useFilmPace(screen, paceName);
  return (
    <div className={classes.stage}>
      <div ref={screen} className={`${signColours.sign} ${classes.screen}`} data-stands={stands}>
        <SignPageContext value={page}>
          <SignView player={player} />
        </SignPageContext>
        <ControlsShown layout={SHAPES[stands]} />
      </div>
      <div className={classes.side}>
        <OnStage player={player} pace={pace} />
        <SegmentedControl
          size="md"
          aria-label={t("pace")}
          value={String(paceName)}
          onChange={(next) => {
            const chosen = PACES.find((each) => String(each) === next) ?? 1;
            setPaceName(chosen);
            pace.setPace(chosen);
          }}
          data={PACES.map((each) => ({
            value: String(each),
            label: each === 0 ? t("still") : t("times", { pace: each }),
          }))}
        />
        <p className={classes.soft}>{t("proof")}</p>
        <ControlsLegend />
      </div>
    </div>
  );
}

function overIn(screen: Element | null): readonly Element[] {
  const found = Array.from(screen?.querySelectorAll("[data-over-drawing]") ?? []);
  return found.filter((one) => one.checkVisibility({ visibilityProperty: true }));
}

/** The simulated time, and what is on at it. */
function OnStage({ player, pace }: { readonly player: SignPlayer; readonly pace: Pace }) {
  const t = useTranslate(previewWords);
  const format = useFormat();
  const { index } = useDraft();
  useNow(500);
  const { layout } = useSyncExternalStore(
    (changed) => player.onChange(changed),
    () => player.now,
  );
  const entryId = layout?.play.entryId ?? null;
  return (
    <div className={classes.on}>
      <p className={classes.time}>{format.dateTime(pace.clockMs())}</p>
      <p className={classes.name}>{layout?.layout.name ?? t("nothing")}</p>
      <p className={classes.soft}>
        {entryId === null
          ? t("standIn")
          : t("because", { name: index.entries.get(entryId)?.name ?? entryId })}
      </p>
    </div>
  );
}

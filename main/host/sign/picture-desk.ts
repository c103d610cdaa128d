import type { Clock } from "../../base/clock.ts";
import { type Failure, fail, type Result, succeed } from "../../base/result.ts";
import type { Timers } from "../../base/timers.ts";
import type { ScreenStatus } from "../../bridge/contract/console.ts";
import type { ErrorOf } from "../../bridge/contract/contract.ts";
import type { BridgeServer, Handlers } from "../../bridge/contract/pipe.ts";
import type { SignPicture, signPictureRequests } from "../../bridge/contract/sign-picture.ts";

/** A screen draws itself at most this often, however many people look. */
export const PICTURE_EVERY_MS = 1_000;
/** A page that does not answer within this is too slow: a small machine that plays a film needs some seconds. */
export const PICTURE_WITHIN_MS = 15_000;
/** People who wait for one picture; the next one has to ask again. */
const MAX_WAITING = 50;

export interface PictureDeskOptions {
  readonly emit: BridgeServer["emit"];
  readonly status: () => ScreenStatus;
  readonly newId: () => string;
  readonly clock: Clock;
  readonly timers: Timers;
}

type Answer = Result<SignPicture, ErrorOf<"screen.picture">>;

/** Hands a picture of the sign from the screen to the people who asked, and keeps none. Nobody gets one of a visit. */
export function createPictureDesk(
  options: PictureDeskOptions,
): Pick<Handlers, keyof typeof signPictureRequests> {
  const { clock, emit, newId, status, timers } = options;
  let asked: {
    readonly askId: string;
    readonly waiting: ((answer: Answer) => void)[];
    readonly callOff: () => void;
  } | null = null;
  let askedAtMs = Number.NEGATIVE_INFINITY;

  function settle(answer: Answer): void {
    const settled = asked;
    asked = null;
    settled?.callOff();
    for (const tell of settled?.waiting ?? []) tell(answer);
  }

  function ask(): NonNullable<typeof asked> {
    askedAtMs = clock.monotonicMs();
    const askId = newId();
    const callOff = timers.after(PICTURE_WITHIN_MS, () => settle(tooSlow()));
    asked = { askId, waiting: [], callOff };
    emit("sign.picture-wanted", { askId });
    return asked;
  }

  return {
    "screen.picture": ({ screenId }) => {
      const refused = refusal(screenId, status());
      if (refused !== null) return refused;
      if (asked === null && clock.monotonicMs() - askedAtMs < PICTURE_EVERY_MS)
        return fail("too-soon", "A picture was drawn just now; wait a second.");
      const { waiting } = asked ?? ask();
      if (waiting.length >= MAX_WAITING) return fail("too-soon", "Many people ask now; wait a second.");
      return new Promise<Answer>((resolve) => void waiting.push(resolve));
    },
    "sign.picture": ({ askId, picture }) => {
      if (asked?.askId !== askId) return fail("not-asked", "Nobody waits for this picture any more.");
      // A visit may have begun since the screen was asked: what it drew then is nobody's business.
      const refused = refusal(status().screenId, status());
      settle(refused ?? (picture === null ? noPicture() : succeed(picture)));
      return succeed(null);
    },
  };
}

function refusal(
  screenId: string,
  { report, screenId: known, state }: ScreenStatus,
): Failure<"no-such-screen" | "screen-silent" | "in-use"> | null {
  if (screenId !== known) return fail("no-such-screen", `There is no screen "${screenId}" at this site.`);
  if (state === "silent" || report === null)
    return fail("screen-silent", "There is no word from this screen, so no picture either.");
  return report.phase === "campaign"
    ? null
    : fail("in-use", "Somebody is at the mirror; no picture is taken until they have left.");
}

function noPicture() {
  return fail("no-picture", "The screen could not draw what it shows; ask again in a moment.");
}

function tooSlow() {
  return fail(
    "screen-slow",
    `The screen is busy: it has not drawn what it shows within ${PICTURE_WITHIN_MS / 1_000} seconds; ask again.`,
  );
}

import { setTimeout as sleep } from "node:timers/promises";
import type { Result } from "../../base/result.ts";
import type { DebuggingPipe } from "./pipe.node.ts";

/** How often, and how far apart, it is looked whether the window fills the screen by now. */
const LOOKS = 6;
const LOOK_EVERY_MS = 250;

interface Sizes {
  readonly window: readonly [number, number];
  readonly screen: readonly [number, number];
}

/**
 * Makes the page as large as the screen. A window manager has done it already; on a bare display nobody does, and
 * Chromium believes itself full screen in a corner. One pixel more than the screen each way, because Chromium makes a
 * window of exactly the screen's size one pixel smaller. Says whether it came out.
 */
export async function fillScreen(
  pipe: DebuggingPipe,
  targetId: string,
  evaluate: (expression: string) => Promise<Result<unknown>>,
): Promise<boolean> {
  const fills = async () => {
    const sizes = await measure(evaluate);
    return sizes !== null && sizes.window.every((size, axis) => size >= (sizes.screen[axis] ?? 0));
  };
  const found = await pipe.send("Browser.getWindowForTarget", { targetId });
  const windowId = found.ok ? found.value.windowId : null;
  for (let look = 0; look < LOOKS; look += 1) {
    if (await fills()) return true;
    const sizes = await measure(evaluate);
    // The window manager gets the first word.
    if (look >= LOOKS / 2 && sizes !== null) {
      const [width, height] = [sizes.screen[0] + 1, sizes.screen[1] + 1];
      const place = { left: 0, top: 0, width, height };
      for (const bounds of [{ windowState: "normal" }, place, { windowState: "fullscreen" }]) {
        await pipe.send("Browser.setWindowBounds", { windowId, bounds });
      }
    }
    await sleep(LOOK_EVERY_MS);
  }
  return fills();
}

async function measure(evaluate: (expression: string) => Promise<Result<unknown>>): Promise<Sizes | null> {
  const answer = await evaluate("[innerWidth, innerHeight, screen.width, screen.height]");
  if (!answer.ok || !Array.isArray(answer.value)) return null;
  const [width, height, screenWidth, screenHeight] = (answer.value as unknown[]).map(Number);
  if (width === undefined || height === undefined) return null;
  return { window: [width, height], screen: [screenWidth ?? 0, screenHeight ?? 0] };
}

import { expect, it } from "vitest";
import { createSignal } from "../../../main/base/signal.ts";
import type { SignView } from "../../sign/player/sign-player.ts";
import { createShownVersion } from "./shown-version.ts";

function world() {
  const changes = createSignal<void>();
  const layout = { isReady: false };
  let atMs = 1_000;
  let told = 0;
  const shown = createShownVersion({
    player: {
      get now() {
        return { layout } as unknown as SignView;
      },
      onChange: (listener) => changes.subscribe(listener),
    },
    clockMs: () => atMs,
    onChange: () => void (told += 1),
  });
  return {
    shown,
    told: () => told,
    turn(isReady: boolean, nowMs: number) {
      layout.isReady = isReady;
      atMs = nowMs;
      changes.emit();
    },
  };
}

it("tells a version from its first picture on, once", () => {
  const { shown, told, turn } = world();
  turn(true, 1_500);
  expect(shown.now).toBeNull();
  turn(false, 1_600);
  shown.take({ version: 7, revision: "a" });
  expect(shown.now).toBeNull();
  turn(true, 2_000);
  turn(true, 3_000);
  expect([shown.now, told()]).toEqual([{ version: 7, sinceAtMs: 2_000 }, 1]);
});

it("keeps the version before until the next has pictures", () => {
  const { shown, turn } = world();
  shown.take({ version: 7, revision: "a" });
  turn(true, 2_000);
  turn(false, 4_000);
  shown.take({ version: 8, revision: "b" });
  expect(shown.now?.version).toBe(7);
  turn(true, 5_000);
  expect(shown.now).toEqual({ version: 8, sinceAtMs: 5_000 });
});

it("knows that a version with nothing new is on already", () => {
  const { shown, turn } = world();
  shown.take({ version: 7, revision: "a" });
  turn(true, 2_000);
  shown.take({ version: 8, revision: "a" });
  expect(shown.now).toEqual({ version: 8, sinceAtMs: 2_000 });
});

import { expect, it } from "vitest";
import { createManualTimers } from "../../base/timers.ts";
import { createCriteriaBoard } from "./criteria-board.ts";
import { createShopMetrics, PASSED_WITHIN_MS } from "./shop-metrics.ts";

const variant = (variantId: string, here: number) => ({
  variantId,
  gtin: "4006381333931",
  sku: variantId,
  colourId: "blue",
  size: "M",
  stock: { here, elsewhere: null, restockDay: null },
});

it("knows stock, devices, and who passed within a quarter of an hour", () => {
  let nowMs = 0;
  let told = 0;
  const timers = createManualTimers();
  const metrics = createShopMetrics({
    products: () => [{ productId: "scarf", variants: [variant("m", 2), variant("l", 1)] }],
    devices: () => [
      { deviceKind: "hid-scanner", state: "connected" },
      { deviceKind: "hid-scanner", state: "trouble" },
    ],
    monotonicMs: () => nowMs,
    timers,
    onChange: () => void told++,
  });
  const advance = (durationMs: number): void => {
    nowMs += durationMs;
    timers.advance(durationMs);
  };
  metrics.passed();
  advance(60_000);
  metrics.passed();
  expect(Object.fromEntries(metrics.read())).toEqual({
    "passers-by": "2",
    "stock.scarf": "3",
    "devices.hid-scanner": "1",
  });
  advance(PASSED_WITHIN_MS - 60_000);
  expect(metrics.read().get("passers-by")).toBe("1");
  expect(told).toBe(3);
  metrics.close();
});

it("tells only what the schedule heeds, and goes before what others tell", () => {
  const board = createCriteriaBoard(() => 5);
  let heard = 0;
  board.onChange(() => heard++);
  const heeded = new Set(["stock.scarf"]);
  board.know(new Map([["stock.scarf", "3"]]), heeded);
  board.know(
    new Map([
      ["stock.scarf", "3"],
      ["stock.coat", "9"],
    ]),
    heeded,
  );
  expect(heard).toBe(1);
  board.tell([{ metric: "stock.scarf", value: 0 }]);
  expect(board.metrics().get("stock.scarf")).toEqual({ value: "3", sinceMs: 5, expiresAtMs: null });
});

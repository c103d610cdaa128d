import type { Product } from "../../../content/schema/product.ts";
import type { DeviceState } from "../../../devices/contract/device-event.ts";
import type { Timers } from "../../base/timers.ts";

/** People who passed count for so long. */
export const PASSED_WITHIN_MS = 15 * 60_000;
/** Beyond so many within that time one more says nothing new. */
export const MAX_PASSED = 1_000;

/** What the shop's own metrics are read from. */
export interface ShopSources {
  readonly products: () => readonly Pick<Product, "productId" | "variants">[];
  readonly devices: () => readonly Pick<DeviceState, "deviceKind" | "state">[];
}

export interface ShopMetricsOptions extends ShopSources {
  readonly monotonicMs: () => number;
  readonly timers: Timers;
  readonly onChange: () => void;
}

/** What the host itself knows of the shop, as the schedule's criteria ask for it. */
export interface ShopMetrics {
  /**
   * By name: `stock.<product>`, pieces of all sizes and colours here; `devices.<kind>`, how many are well;
   * `passers-by`, how many people passed lately, where this site counts them.
   */
  read(): ReadonlyMap<string, string>;
  /** Somebody passed this screen. */
  passed(): void;
  close(): void;
}

export function createShopMetrics({
  devices,
  monotonicMs,
  onChange,
  products,
  timers,
}: ShopMetricsOptions): ShopMetrics {
  let passedAtMs: readonly number[] = [];
  let callOff: (() => void) | null = null;

  function forget(): void {
    callOff?.();
    const sinceMs = monotonicMs() - PASSED_WITHIN_MS;
    passedAtMs = passedAtMs.filter((atMs) => atMs > sinceMs).slice(-MAX_PASSED);
    const [first] = passedAtMs;
    callOff = first === undefined ? null : timers.after(first - sinceMs, forgetLater);
  }

  function forgetLater(): void {
    forget();
    onChange();
  }

  return {
    read() {
      const known = new Map([["passers-by", passedAtMs.length]]);
      for (const { productId, variants } of products())
        known.set(
          `stock.${productId}`,
          variants.reduce((sum, { stock }) => sum + stock.here, 0),
        );
      for (const { deviceKind, state } of devices()) {
        const name = `devices.${deviceKind}`;
        known.set(name, (known.get(name) ?? 0) + (state === "connected" ? 1 : 0));
      }
      return new Map([...known].map(([name, count]) => [name, String(count)]));
    },
    passed() {
      passedAtMs = [...passedAtMs, monotonicMs()];
      forgetLater();
    },
    close: () => callOff?.(),
  };
}

import { useEffect, useRef } from "react";
import type { ShopperRequest } from "../../../main/ledger/schema/shopper-request.ts";
import { usePreferences } from "../words/preferences.dom.tsx";
import { callBetween } from "./calls.ts";
import { type Chime, createChime } from "./chime.dom.ts";

/** Sounds when a request is new or calls again, where the person wants it. The first list is silent. */
export function useChime(told: ReadonlyMap<string, ShopperRequest> | null): void {
  const { soundOn } = usePreferences();
  const chime = useRef<Chime | null>(null);
  const before = useRef<ReadonlyMap<string, ShopperRequest> | null>(null);

  useEffect(() => {
    if (!soundOn) return;
    const made = createChime();
    chime.current = made;
    const wake = () => made.wake();
    wake();
    document.addEventListener("pointerdown", wake);
    document.addEventListener("keydown", wake);
    return () => {
      document.removeEventListener("pointerdown", wake);
      document.removeEventListener("keydown", wake);
      made.close();
      chime.current = null;
    };
  }, [soundOn]);

  useEffect(() => {
    const call = before.current && told && callBetween(before.current, told);
    before.current = told;
    if (call) chime.current?.play(call);
  }, [told]);
}

import type { KeyboardWedge } from "../../../devices/drivers/keyboard-wedge/keyboard-wedge.ts";
import { besideInRail, orderRail } from "../catalogue/rail-order.ts";
import { type VisitState, visitOf } from "../visit/state.ts";
import type { BareAction } from "../visit/visit-runner.ts";

export interface KeysOptions {
  readonly wedge: KeyboardWedge;
  readonly state: () => VisitState;
  readonly dispatch: (action: BareAction) => void;
}

/**
 * Keys and touches that belong to no control: a scanner's keystrokes become a scan and reach nothing else; arrows
 * go through the rail and the controls; Escape leads one step back.
 */
export function listenToKeys({ wedge, state, dispatch }: KeysOptions): void {
  const { dataset } = document.documentElement;
  dataset["input"] = "pointer";
  window.addEventListener(
    "keydown",
    (event) => {
      if (wedge.key(event.key, event.timeStamp) === "swallow") {
        event.preventDefault();
        event.stopImmediatePropagation();
        return;
      }
      dataset["input"] = "keys";
      if (event.ctrlKey || event.altKey || event.metaKey) return;
      const action = actionFor(event.key, state());
      if (action !== null) {
        event.preventDefault();
        dispatch(action);
      } else if (event.key === "ArrowDown" || event.key === "ArrowUp") {
        event.preventDefault();
        moveFocus(event.key === "ArrowDown" ? 1 : -1);
      }
    },
    { capture: true },
  );
  window.addEventListener("pointerdown", (event) => {
    dataset["input"] = "pointer";
    // A control says by its own action that somebody is there.
    if (event.target instanceof Element && event.target.closest("button") !== null) return;
    dispatch({ kind: "input" });
  });
  window.addEventListener("contextmenu", (event) => event.preventDefault());
}

function actionFor(key: string, state: VisitState): BareAction | null {
  if (key === "Escape") return backFrom(state);
  if (key !== "ArrowLeft" && key !== "ArrowRight") return null;
  const visit = visitOf(state);
  if (visit === null || state.phase.kind === "covered") return null;
  // The slider of a replay has the arrows for itself.
  if (visit.panel !== null && visit.panel.kind !== "size") return null;
  const by = key === "ArrowRight" ? 1 : -1;
  const product = besideInRail(orderRail(state.products.values(), visit.broughtIn), visit.chosenId, by);
  if (product === null) return null;
  const control = by === 1 ? "next-garment" : "previous-garment";
  return { kind: "choose", productId: product.productId, control };
}

function backFrom(state: VisitState): BareAction | null {
  if (visitOf(state)?.panel != null) return { kind: "close-panel" };
  switch (state.phase.kind) {
    case "notice":
      return { kind: "no-thanks" };
    case "mirror":
    case "covered":
    case "catalogue":
    case "goodbye":
      return { kind: "end" };
    case "campaign":
      return null;
    default:
      return null;
  }
}

function moveFocus(by: 1 | -1): void {
  const all = Array.from(document.querySelectorAll<HTMLButtonElement>("button:not(:disabled)"));
  const at = all.findIndex((button) => button === document.activeElement);
  const next = at === -1 ? (by === 1 ? 0 : all.length - 1) : (at + by + all.length) % all.length;
  all[next]?.focus();
}

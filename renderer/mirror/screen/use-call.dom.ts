import { openCardOf } from "../visit/rules-ask.ts";
import type { Visit } from "../visit/state.ts";
import { useScreen } from "./screen-context.dom.ts";

/** The button that calls somebody: the same touch takes an open call back, wherever the button stands. */
export interface Call {
  /** Whether a call is open. */
  readonly open: boolean;
  readonly label: string;
  readonly toggle: () => void;
}

export function useCall(visit: Visit): Call {
  const { dispatch, t } = useScreen();
  const card = openCardOf(visit, "adviser", null, null);
  return {
    open: card !== null,
    label: t(card === null ? "mirror.call" : "card.cancel"),
    toggle: () =>
      dispatch(
        card === null
          ? { kind: "ask", requestKind: "adviser" }
          : { kind: "cancel-card", cardId: card.cardId },
      ),
  };
}

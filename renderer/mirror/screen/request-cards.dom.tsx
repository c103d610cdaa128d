import { unreachable } from "../../../main/base/assert.ts";
import { isOpen } from "../visit/rules-ask.ts";
import type { RequestCard, Visit } from "../visit/state.ts";
import type { MirrorTranslate } from "../words/words.ts";
import { Icon, type IconName } from "./icons.dom.tsx";
import styles from "./request-cards.module.css";
import { useScreen } from "./screen-context.dom.ts";

/** Cards on the screen at once; older ones wait below. */
const CARDS_SHOWN = 2;

/**
 * What was asked for, alive until it is answered. It is taken back by the button that asked; once closed, a touch
 * puts it away, or time does.
 */
export function RequestCards({ visit }: { readonly visit: Visit }) {
  const { dispatch, locale, state, t } = useScreen();
  const shown = visit.cards.slice(-CARDS_SHOWN);
  return (
    <div className={styles["cards"]} role="group">
      {shown.map((card) => {
        const product = card.productId === null ? undefined : state.products.get(card.productId);
        const title =
          card.requestKind === "size" && product !== undefined
            ? t("card.size", { name: product.name[locale], size: card.size ?? "" })
            : t("card.adviser");
        const open = isOpen(card);
        return (
          <button
            key={card.cardId}
            type="button"
            className={styles["card"]}
            data-state={card.request?.state ?? "asking"}
            disabled={open}
            aria-label={`${title}. ${sayAnswer(card, t)}${open ? "" : ` ${t("card.dismiss")}`}`}
            onClick={() => dispatch({ kind: "dismiss-card", cardId: card.cardId })}
          >
            <Icon name={signOf(card)} className={styles["sign"]} />
            <span className={styles["text"]}>
              <span className={styles["title"]}>{title}</span>
              <span className={styles["answer"]}>{sayAnswer(card, t)}</span>
            </span>
          </button>
        );
      })}
    </div>
  );
}

/** Waiting, coming, here and sorry differ by sign and word. */
function signOf(card: RequestCard): IconName {
  const answer = card.request?.answer?.kind;
  switch (answer) {
    case "on-the-way":
      return "walking";
    case "here-it-is":
      return "check";
    case "sold-out":
    case "not-now":
      return "sorry";
    case undefined:
      return "waiting";
    default:
      return unreachable(answer);
  }
}

function sayAnswer(card: RequestCard, t: MirrorTranslate): string {
  const { request, requestKind } = card;
  if (request === null) return t("card.asking");
  const size = card.size ?? "";
  const { answer } = request;
  if (answer === null) return t(request.escalations > 0 ? "card.escalated" : "card.waiting");
  switch (answer.kind) {
    case "on-the-way":
      return t(`card.on-the-way.${requestKind}`, { size, minutes: answer.minutes });
    case "here-it-is":
      return t(`card.here-it-is.${requestKind}`, { size });
    case "sold-out":
    case "not-now":
      return t(`card.${answer.kind}`);
    default:
      return unreachable(answer);
  }
}

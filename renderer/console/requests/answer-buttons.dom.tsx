import { Button } from "@mantine/core";
import type { Answer, ShopperRequest } from "../../../main/ledger/schema/shopper-request.ts";
import { useTranslate } from "../words/use-translate.dom.ts";
import classes from "./answer-buttons.module.css";
import { requestsWords } from "./requests-words.ts";

/** The times that staff promise, minutes. */
const MINUTES = [1, 2, 5] as const;

/** The answers, large enough for a thumb. Once somebody is on the way, what comes next stands first. */
export function AnswerButtons({
  request,
  what,
  onAnswer,
}: {
  readonly request: ShopperRequest;
  /** The request in words, for screen readers. */
  readonly what: string;
  readonly onAnswer: (answer: Answer) => void;
}) {
  const t = useTranslate(requestsWords);
  const coming = request.state === "answered";
  // With three answers the two that end it stand side by side; with four "here it is" has a row of its own.
  const asksSize = request.requestKind === "size";
  const here = (
    <Button
      className={(asksSize || coming ? classes.wide : classes.half) ?? ""}
      variant={coming ? "filled" : "default"}
      onClick={() => onAnswer({ kind: "here-it-is" })}
    >
      {t(asksSize ? "hereItIs" : "iAmHere")}
    </Button>
  );
  const minutes = (
    <div className={classes.minutes} role="group" aria-label={t(coming ? "changeMinutes" : "onTheWay")}>
      <span className={classes.label}>{t(coming ? "changeMinutes" : "onTheWay")}</span>
      {MINUTES.map((each) => (
        <Button
          key={each}
          className={classes.minute ?? ""}
          variant={coming ? "default" : "filled"}
          onClick={() => onAnswer({ kind: "on-the-way", minutes: each })}
        >
          {t("minutes", { count: each })}
        </Button>
      ))}
    </div>
  );
  return (
    <div className={classes.answers} role="group" aria-label={t("answers", { what })}>
      {coming ? here : minutes}
      {coming ? minutes : here}
      {asksSize && (
        <Button
          className={classes.half ?? ""}
          variant="default"
          onClick={() => onAnswer({ kind: "sold-out" })}
        >
          {t("soldOut")}
        </Button>
      )}
      <Button className={classes.half ?? ""} variant="default" onClick={() => onAnswer({ kind: "not-now" })}>
        {t("notNow")}
      </Button>
    </div>
  );
}

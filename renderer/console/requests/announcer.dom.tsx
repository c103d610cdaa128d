import { useEffect, useRef, useState } from "react";
import { useTranslate } from "../words/use-translate.dom.ts";
import classes from "./announcer.module.css";
import type { Requests } from "./requests-context.dom.tsx";
import { requestsWords } from "./requests-words.ts";
import { useWish } from "./use-wish.dom.ts";
import { wishTitle } from "./wish-title.ts";

/** Puts the count of waiting requests into the tab's title and speaks each new one to screen readers. */
export function Announcer({ requests }: { readonly requests: Requests }) {
  const t = useTranslate(requestsWords);
  const wish = useWish();
  const [spoken, setSpoken] = useState("");
  const known = useRef<ReadonlySet<string> | null>(null);
  const waiting = (requests.list ?? []).filter((request) => request.state === "waiting");
  const late = waiting.some((request) => request.escalations > 0);

  useEffect(() => {
    document.title = waiting.length === 0 ? "Psyche" : `(${waiting.length}${late ? " ▲" : ""}) Psyche`;
    return () => {
      document.title = "Psyche";
    };
  }, [waiting.length, late]);

  useEffect(() => {
    if (requests.list === null) return;
    const fresh = known.current && waiting.find((request) => !known.current?.has(request.requestId));
    known.current = new Set(requests.list.map((request) => request.requestId));
    if (fresh) {
      const named = wish(fresh);
      const what = [wishTitle(named, t), named.name].filter((part) => part !== null).join(", ");
      setSpoken(t("arrived", { what }));
    }
  }, [requests.list, waiting, wish, t]);

  return (
    <p role="status" className={classes.spoken}>
      {spoken}
    </p>
  );
}

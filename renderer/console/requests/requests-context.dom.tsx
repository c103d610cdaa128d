import {
  createContext,
  type PropsWithChildren,
  useCallback,
  useContext,
  useEffect,
  useMemo,
  useState,
} from "react";
import type { Failure } from "../../../main/base/result.ts";
import type { Answer, ShopperRequest } from "../../../main/ledger/schema/shopper-request.ts";
import { useBridge } from "../bridge/bridge-context.dom.tsx";
import type { ConsoleFailureCode } from "../bridge/failure-words.ts";
import { useEvent } from "../bridge/use-event.dom.ts";
import { useRequest } from "../bridge/use-request.dom.ts";
import { emptyBook, shownRequests, withList, withSending, withSent, withUpdate } from "./request-book.ts";
import { useChime } from "./use-chime.dom.ts";

type RequestFailure = Failure<ConsoleFailureCode>;

/** The live list of requests and the way to answer them. */
export interface Requests {
  /** Null until the first list has come. */
  readonly list: readonly ShopperRequest[] | null;
  readonly failure: RequestFailure | null;
  readonly reload: () => void;
  /** Shows the answer at once; where the host refuses it, the request stands as before, with the failure. */
  readonly answer: (requestId: string, answer: Answer) => void;
  readonly failures: ReadonlyMap<string, RequestFailure>;
}

const RequestsContext = createContext<Requests | null>(null);

/** Listens for everyone who answers, on whatever page, so that a call is heard everywhere. */
export function RequestsProvider({ children }: PropsWithChildren) {
  const bridge = useBridge();
  const asked = useRequest("request.list", {});
  const [book, setBook] = useState(emptyBook);
  const [failures, setFailures] = useState<ReadonlyMap<string, RequestFailure>>(new Map());
  const loaded = asked.value !== null;

  useEffect(() => {
    if (asked.value) setBook((last) => withList(last, asked.value ?? []));
  }, [asked.value]);
  useEvent("request.updated", (request) => setBook((last) => withUpdate(last, request)));
  useChime(loaded ? book.told : null);

  const answer = useCallback(
    async (requestId: string, given: Answer) => {
      setFailures((last) => without(last, requestId));
      setBook((last) => withSending(last, requestId, given, Date.now()));
      const result = await bridge.request("request.answer", { requestId, answer: given });
      setBook((last) => withSent(result.ok ? withUpdate(last, result.value) : last, requestId));
      if (!result.ok) setFailures((last) => new Map(last).set(requestId, result));
    },
    [bridge],
  );

  const value = useMemo<Requests>(
    () => ({
      list: loaded ? shownRequests(book) : null,
      failure: asked.failure,
      reload: asked.reload,
      answer: (requestId, given) => void answer(requestId, given),
      failures,
    }),
    [loaded, book, asked.failure, asked.reload, answer, failures],
  );
  return <RequestsContext value={value}>{children}</RequestsContext>;
}

/** Null for those who do not answer requests. */
export function useRequests(): Requests | null {
  return useContext(RequestsContext);
}

function without<T>(map: ReadonlyMap<string, T>, key: string): ReadonlyMap<string, T> {
  const rest = new Map(map);
  rest.delete(key);
  return rest;
}

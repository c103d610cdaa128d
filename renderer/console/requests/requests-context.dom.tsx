import {
  createContext,
  type PropsWithChildren,
  useContext,
  useEffect,
  useMemo,
  useState,
  useSyncExternalStore,
} from "react";
import type { Answer } from "../../../main/ledger/schema/shopper-request.ts";
import { useBridge } from "../bridge/bridge-context.dom.tsx";
import { createRequestDesk, type RequestsNow } from "./request-desk.ts";
import { useChime } from "./use-chime.dom.ts";

/** The live requests and the way to answer them. */
export interface Requests extends RequestsNow {
  readonly reload: () => void;
  readonly answer: (requestId: string, answer: Answer) => void;
}

/**
 * Requests come as they happen; asking now and then besides shows a connection that died without a word, as those of
 * phones do.
 */
const ASK_ANYWAY_EVERY_MS = 30_000;

const RequestsContext = createContext<Requests | null>(null);

/** Listens for everyone who answers, on whatever page, so that a call is heard everywhere. */
export function RequestsProvider({ children }: PropsWithChildren) {
  const bridge = useBridge();
  const [desk] = useState(() => createRequestDesk(bridge, () => Date.now()));
  useEffect(() => {
    const timer = setInterval(() => void desk.reload(), ASK_ANYWAY_EVERY_MS);
    return () => {
      clearInterval(timer);
      desk.close();
    };
  }, [desk]);
  const now = useSyncExternalStore(desk.subscribe, desk.now);
  useChime(now.told);
  const value = useMemo<Requests>(
    () => ({
      ...now,
      reload: () => void desk.reload(),
      answer: (requestId, answer) => void desk.answer(requestId, answer),
    }),
    [desk, now],
  );
  return <RequestsContext value={value}>{children}</RequestsContext>;
}

/** Null for those who do not answer requests. */
export function useRequests(): Requests | null {
  return useContext(RequestsContext);
}

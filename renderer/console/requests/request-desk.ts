import type { Failure } from "../../../main/base/result.ts";
import { createSignal, type Unsubscribe } from "../../../main/base/signal.ts";
import type { BridgeClient } from "../../../main/bridge/contract/pipe.ts";
import type { Answer, ShopperRequest } from "../../../main/ledger/schema/shopper-request.ts";
import type { ConsoleFailureCode } from "../bridge/failure-words.ts";
import {
  emptyBook,
  type RequestBook,
  shownRequests,
  withList,
  withSending,
  withSent,
  withUpdate,
} from "./request-book.ts";

type RequestFailure = Failure<ConsoleFailureCode>;

/** What the page shows of the requests; a new object at each change, none in between. */
export interface RequestsNow {
  /** Answers on their way already applied; null until the first list has come. */
  readonly list: readonly ShopperRequest[] | null;
  /** As the host told them, by id; null until the first list has come. */
  readonly told: ReadonlyMap<string, ShopperRequest> | null;
  /** Why the list could not be fetched. */
  readonly failure: RequestFailure | null;
  /** Answers that the host refused, by request. */
  readonly failures: ReadonlyMap<string, RequestFailure>;
}

/** Keeps the requests as the host tells them and sends answers. Lives until `close`. */
export interface RequestDesk {
  readonly now: () => RequestsNow;
  readonly subscribe: (listener: () => void) => Unsubscribe;
  readonly reload: () => Promise<void>;
  /** Shows the answer at once; where the host refuses it, the request stands as before, with the failure. */
  readonly answer: (requestId: string, answer: Answer) => Promise<void>;
  readonly close: () => void;
}

/** Asks for the list at once and after every rejoining; between them single requests come as events. */
export function createRequestDesk(bridge: BridgeClient, nowMs: () => number): RequestDesk {
  const changed = createSignal<null>();
  let book: RequestBook = emptyBook;
  let loaded = false;
  let asks = 0;
  let failure: RequestFailure | null = null;
  let failures: ReadonlyMap<string, RequestFailure> = new Map();
  let current: RequestsNow = { list: null, told: null, failure, failures };

  function show(next: RequestBook) {
    book = next;
    current = {
      list: loaded ? shownRequests(book) : null,
      told: loaded ? book.told : null,
      failure,
      failures,
    };
    changed.emit(null);
  }

  async function reload() {
    asks += 1;
    const number = asks;
    const result = await bridge.request("request.list", {});
    if (number !== asks) return;
    failure = result.ok ? null : result;
    loaded ||= result.ok;
    show(result.ok ? withList(book, result.value) : book);
  }

  async function answer(requestId: string, given: Answer) {
    failures = new Map(Array.from(failures).filter(([id]) => id !== requestId));
    show(withSending(book, requestId, given, nowMs()));
    const result = await bridge.request("request.answer", { requestId, answer: given });
    if (!result.ok) failures = new Map(failures).set(requestId, result);
    show(withSent(result.ok ? withUpdate(book, result.value) : book, requestId));
    // Refused because somebody was quicker, or the visit is over: see how it stands now.
    if (!result.ok) await reload();
  }

  const ends = [
    bridge.on("request.updated", (request) => show(withUpdate(book, request))),
    bridge.onConnectedChange((connected) => connected && void reload()),
  ];
  void reload();
  return {
    now: () => current,
    subscribe: (listener) => changed.subscribe(listener),
    reload,
    answer,
    close() {
      asks += 1;
      for (const end of ends) end();
    },
  };
}

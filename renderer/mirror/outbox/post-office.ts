import type { BridgeClient } from "../../../main/bridge/contract/pipe.ts";
import type { EntryDraft } from "../../../main/ledger/schema/entry.ts";
import { draft } from "../visit/record.ts";
import { type Batch, EMPTY_OUTBOX, outcomeOf, post, retryAfterMs, settleBatch, takeBatch } from "./outbox.ts";

/** Sends what the page has to tell the host, in order, and keeps it while the bridge is down. */
export interface PostOffice {
  record(entry: EntryDraft): void;
  /** Tells the host to forget, after everything recorded before. */
  forget(visitId: string): void;
  /** Stops sending; what waits is dropped with the page. */
  close(): void;
}

export interface PostOfficeOptions {
  readonly bridge: Pick<BridgeClient, "request" | "onConnectedChange">;
  /** Calls back once after a while; answers with how to call it off. */
  readonly after: (durationMs: number, run: () => void) => () => void;
  /** 128 random bits as 32 hex digits. */
  readonly randomId: () => string;
}

/** One message is under way at a time. A failure waits (`retryAfterMs`), a joined bridge does not. */
export function createPostOffice({ bridge, after, randomId }: PostOfficeOptions): PostOffice {
  let outbox = EMPTY_OUTBOX;
  let sending = false;
  let closed = false;
  let callOff: () => void = () => undefined;

  async function deliver(batch: Batch): Promise<"done" | "again" | "never"> {
    const answer =
      batch.kind === "forget"
        ? await bridge.request("visit.forget", { visitId: batch.visitId })
        : await bridge.request("ledger.append", { batchId: batch.batchId, entries: [...batch.entries] });
    return answer.ok ? "done" : outcomeOf(answer.code, outbox.failures);
  }

  async function sendAll(): Promise<void> {
    if (sending || closed) return;
    sending = true;
    callOff();
    for (;;) {
      const next = takeBatch(outbox, randomId());
      outbox = next.outbox;
      if (next.batch === null || closed) break;
      const outcome = await deliver(next.batch);
      outbox = settleBatch(outbox, outcome);
      if (outcome === "again") {
        callOff = after(retryAfterMs(outbox), () => void sendAll());
        break;
      }
      if (outcome === "done" && outbox.dropped > 0) sayDropped();
    }
    sending = false;
  }

  /** A hole in the record is itself recorded. */
  function sayDropped(): void {
    const message = `${outbox.dropped} entries of this screen were lost while the host did not answer.`;
    const entry = draft("fault", { code: "entries-dropped", message });
    outbox = post({ ...outbox, dropped: 0 }, { kind: "entry", entry });
  }

  const unsubscribe = bridge.onConnectedChange((connected) => {
    if (connected) void sendAll();
  });

  return {
    record(entry) {
      outbox = post(outbox, { kind: "entry", entry });
      void sendAll();
    },
    forget(visitId) {
      outbox = post(outbox, { kind: "forget", visitId });
      void sendAll();
    },
    close() {
      closed = true;
      callOff();
      unsubscribe();
    },
  };
}

import type { CDPSession } from "playwright-core";

const COLLECT = JSON.stringify({ id: 1, method: "HeapProfiler.collectGarbage" });

/**
 * Collects garbage in every worker of a page, those that start later too. What a worker has let go of keeps what the
 * page handed to it, a closed camera's stream for one, until the worker's own collector comes by.
 */
export async function collectInWorkers(page: CDPSession): Promise<() => Promise<void>> {
  const workers = new Set<string>();
  const waiting = new Map<string, () => void>();
  page.on("Target.attachedToTarget", ({ sessionId }) => void workers.add(sessionId));
  page.on("Target.detachedFromTarget", ({ sessionId }) => {
    workers.delete(sessionId);
    waiting.get(sessionId)?.();
  });
  page.on("Target.receivedMessageFromTarget", ({ sessionId }) => waiting.get(sessionId)?.());
  await page.send("Target.setAutoAttach", {
    autoAttach: true,
    waitForDebuggerOnStart: false,
    flatten: false,
  });

  async function collectIn(sessionId: string): Promise<void> {
    const answered = new Promise<void>((resolve) => void waiting.set(sessionId, resolve));
    await page.send("Target.sendMessageToTarget", { sessionId, message: COLLECT });
    await answered;
    waiting.delete(sessionId);
  }

  return async () => {
    await Promise.all(Array.from(workers, collectIn));
  };
}

import type { TrackedFrame } from "../contract/index.ts";
import { createPictureInput, sizeOf } from "../tasks/pose/picture-input.worker.ts";
import type { PoseTask } from "../tasks/pose/pose-task.worker.ts";
import { createNewestSlot } from "./frame-slot.ts";
import type { FromWorker, LoadFailureCode } from "./messages.ts";
import { createNetworkTrial, FRAME_LIMIT_MS, type NetworkChoice } from "./network-choice.ts";
import type { LoadedNetwork, Networks } from "./networks.worker.ts";

/** A frame on its way to the network. */
export interface IncomingFrame {
  readonly frame: VideoFrame | ImageBitmap;
  /** On the page's clock. */
  readonly capturedAtMs: number;
}

/** Runs frames through the pose network, one at a time, and hands them out together with their poses. */
export interface Tracker {
  /**
   * Takes ownership. A frame that waits is replaced by a newer one. Settles when nothing waits any more;
   * never rejects.
   */
  offer(incoming: IncomingFrame): Promise<void>;
  /** One picture of its own, outside the video. Takes ownership of the frame; it comes back in the answer. */
  detectOne(id: number, frame: VideoFrame | ImageBitmap): Promise<void>;
  /** The receiver is done with the last frame handed out. */
  taken(): void;
}

interface Outgoing {
  readonly tracked: TrackedFrame;
  readonly workerMs: number;
}

/** `send` moves what it transfers; a frame is closed here only if it was never sent. */
export function createTracker(
  networks: Networks,
  first: LoadedNetwork,
  send: (message: FromWorker, transfer?: Transferable[]) => void,
): Tracker {
  const waiting = createNewestSlot<IncomingFrame>((incoming) => incoming.frame.close());
  const ready = createNewestSlot<Outgoing>((outgoing) => outgoing.tracked.frame.close());
  const input = createPictureInput();
  const images = imageTasks(networks);
  const nextTurn = createTurn();
  let trial: ReturnType<typeof createNetworkTrial> | null = createNetworkTrial();
  let network = first;
  let running: Promise<void> | null = null;
  let receiverFree = true;
  let sequence = 0;
  let lastAtMs = 0;

  const deliver = () => {
    if (!receiverFree) return;
    const outgoing = ready.take();
    if (outgoing === null) return;
    receiverFree = false;
    send({ kind: "tracked", ...outgoing }, transferables(outgoing.tracked));
  };

  const look = async (incoming: IncomingFrame): Promise<Outgoing> => {
    const picture = await input.scale(incoming.frame);
    // Video mode refuses instants that do not grow, and cameras do repeat theirs.
    lastAtMs = Math.max(lastAtMs + 1, Math.round(incoming.capturedAtMs));
    const found = network.task.detect(picture.image, lastAtMs);
    const tracked = trackedFrame(incoming, sequence++, found);
    const workerMs = picture.scriptMs + found.packingMs;
    if (found.pose !== null) await judge(found.inferenceMs + workerMs);
    return { tracked, workerMs };
  };

  const judge = async (frameMs: number) => {
    if (trial === null) return;
    const verdict = trial.add(frameMs);
    if (verdict === "go-on") return;
    const measured = `${describe(network.choice)}: median ${trial.medianMs.toFixed(1)} ms a frame`;
    const keep = (reason: string) => {
      trial = null;
      send({ kind: "network", network: network.choice, message: `${measured}; ${reason}.` });
    };
    if (verdict === "keep") return keep("kept");
    const next = await networks.next();
    // A network that is slow is better than none.
    if (!next.ok) return keep(`kept, because no other loads (${next.message})`);
    if (next.value === null) return keep(`more than ${FRAME_LIMIT_MS}, kept for want of a faster one`);
    network.task.close();
    images.forget();
    network = next.value;
    trial = createNetworkTrial();
    const message = `${measured}, more than ${FRAME_LIMIT_MS}; ${describe(network.choice)} takes over.`;
    send({ kind: "network", network: network.choice, message });
  };

  const run = async () => {
    for (let incoming = waiting.take(); incoming !== null; incoming = waiting.take()) {
      try {
        ready.put(await look(incoming));
      } catch (cause) {
        incoming.frame.close();
        throw cause;
      }
      deliver();
      // Frames that arrived while the network blocked this thread get their turn to replace older ones.
      await nextTurn();
    }
  };

  return {
    offer(incoming) {
      waiting.put(incoming);
      running ??= run()
        .catch((cause: unknown) => send({ kind: "crashed", message: String(cause) }))
        .finally(() => {
          running = null;
        });
      return running;
    },
    async detectOne(id, frame) {
      try {
        const task = await images.open(network.choice);
        const found = task.detect((await input.scale(frame)).image, 0);
        const tracked = trackedFrame({ frame, capturedAtMs: 0 }, 0, found);
        send({ kind: "image", id, tracked }, transferables(tracked));
      } catch (cause) {
        frame.close();
        send({ kind: "image-failed", id, message: String(cause) });
      }
    },
    taken() {
      receiverFree = true;
      deliver();
    },
  };
}

function trackedFrame(
  incoming: IncomingFrame,
  sequence: number,
  found: { readonly pose: TrackedFrame["pose"]; readonly inferenceMs: number },
): TrackedFrame {
  const { frame, capturedAtMs } = incoming;
  return {
    frame,
    ...sizeOf(frame),
    sequence,
    capturedAtMs,
    inferenceMs: found.inferenceMs,
    pose: found.pose,
  };
}

function transferables({ frame, pose }: TrackedFrame): Transferable[] {
  if (pose === null) return [frame];
  const arrays = [pose.landmarks.buffer, pose.worldLandmarks.buffer, pose.mask?.alpha.buffer];
  return [frame, ...arrays.filter((buffer) => buffer instanceof ArrayBuffer)];
}

/** The task for single pictures is made at the first of them; visits never need it. */
function imageTasks(networks: Networks) {
  let opened: Promise<PoseTask> | null = null;
  return {
    open(choice: NetworkChoice): Promise<PoseTask> {
      opened ??= networks.forImages(choice).then((task) => {
        if (!task.ok) throw new Error(task.message);
        return task.value;
      });
      return opened;
    },
    forget() {
      void opened?.then((task) => task.close());
      opened = null;
    },
  };
}

/** Tells the page that something it needs does not load. */
export function reportFailure(
  failure: { readonly code: LoadFailureCode; readonly message: string },
  send: (message: FromWorker) => void,
): void {
  send({ kind: "failed", code: failure.code, message: failure.message });
}

export function describe(choice: NetworkChoice): string {
  return `${choice.variant} on ${choice.delegate}`;
}

/** Lets every message and frame that already waits in the worker be handled first. One wait at a time. */
function createTurn(): () => Promise<void> {
  const { port1, port2 } = new MessageChannel();
  let go: (() => void) | null = null;
  port1.addEventListener("message", () => go?.());
  port1.start();
  return () =>
    new Promise((resolve) => {
      go = resolve;
      port2.postMessage(null);
    });
}

import { type CameraReader, readCamera } from "./camera-reader.worker.ts";
import type { FromWorker, ToWorker } from "./messages.ts";
import { openNetworks } from "./networks.worker.ts";
import { createTracker, reportFailure, type Tracker } from "./tracker.worker.ts";

type Load = Extract<ToWorker, { kind: "load" }>;

let tracker: Tracker | null = null;
let camera: CameraReader | null = null;
let pageTimeOriginMs = performance.timeOrigin;

const send = (message: FromWorker, transfer: Transferable[] = []) => self.postMessage(message, { transfer });

self.addEventListener("message", (event: MessageEvent<ToWorker>) => handle(event.data));

function handle(message: ToWorker): void {
  switch (message.kind) {
    case "load":
      load(message).catch((cause: unknown) => send({ kind: "crashed", message: String(cause) }));
      return;
    case "camera":
      camera?.stop();
      camera = readCamera(
        message.frames,
        pageTimeOriginMs,
        (incoming) => offer(incoming.frame, incoming.capturedAtMs),
        () => send({ kind: "camera-ended" }),
      );
      return;
    case "no-camera":
      camera?.stop();
      camera = null;
      return;
    case "frame":
      void offer(message.frame, message.capturedAtMs);
      return;
    case "image":
      if (tracker === null) {
        message.frame.close();
        send({ kind: "image-failed", id: message.id, message: "The networks are not loaded yet." });
      } else void tracker.detectOne(message.id, message.frame);
      return;
    case "taken":
      tracker?.taken();
      return;
    case "ping":
      send({ kind: "pong" });
      return;
  }
}

/** Frames that come before the networks are loaded show nobody anything: they are let go at once. */
async function offer(frame: VideoFrame | ImageBitmap, capturedAtMs: number): Promise<void> {
  if (tracker === null) frame.close();
  else await tracker.offer({ frame, capturedAtMs });
}

async function load(message: Load): Promise<void> {
  const startMs = performance.now();
  pageTimeOriginMs = message.pageTimeOriginMs;
  const networks = await openNetworks(message);
  if (!networks.ok) {
    reportFailure(networks, send);
    return;
  }
  const first = await networks.value.next();
  if (!first.ok) {
    reportFailure(first, send);
    return;
  }
  if (first.value === null) throw new Error("No network is left to try at the start.");
  tracker = createTracker(networks.value, first.value, send);
  const { rendererName } = networks.value;
  send({
    kind: "loaded",
    ready: { network: first.value.choice, rendererName, loadMs: performance.now() - startMs },
  });
}

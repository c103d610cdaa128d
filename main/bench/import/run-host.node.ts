import { systemClock } from "../../base/system-clock.node.ts";
import { systemTimers } from "../../base/system-timers.node.ts";
import { createBridgeClient } from "../../bridge/client.ts";
import type { BridgeClient, Caller } from "../../bridge/contract/pipe.ts";
import { createMemoryPair } from "../../bridge/transports/memory.ts";
import { createHost } from "../../host/create-host.node.ts";
import { createHostLog } from "../../host/host-log.ts";
import type { ImportAnswer, ImportCost, ImportOrder } from "./import-words.ts";
import { watchLoop } from "./watch-loop.node.ts";

// A real host in a process of its own, so that its memory is its own; it brings in one file and lives as its parent.
const [dataDir = "", buildDir = "", contentDir = ""] = process.argv.slice(2);
const MICROSECONDS_OF_A_MILLISECOND = 1_000;
const BYTES_OF_A_KILOBYTE = 1_024;

const opened = await createHost({
  dataDir,
  buildDir,
  contentDir,
  clock: systemClock,
  hostLog: createHostLog({ clock: systemClock, sinks: [] }),
  mirrorPort: 0,
  consolePort: 0,
  demo: false,
  shell: "bench",
});
if (!opened.ok) throw new Error(opened.message);
const { bridge } = opened.value;
const operator = join({ role: "operator", account: null });
const admin = join({ role: "admin", account: "bench" });
const say = (answer: ImportAnswer) => process.send?.(answer);

process.on(
  "message",
  (order: ImportOrder) => void bringIn(order).then((cost) => say({ kind: "done", cost })),
);
process.on("disconnect", () => process.exit(0));
const listed = await admin.request("catalogue.get", {});
if (!listed.ok) throw new Error(listed.message);
const { products } = listed.value.catalogue;
say({ kind: "ready", codes: products.flatMap(({ variants }) => variants.map(({ gtin }) => gtin)) });

function join(caller: Caller): BridgeClient {
  const pair = createMemoryPair();
  bridge.join(pair.host, caller);
  return createBridgeClient({ pipe: pair.page, timers: systemTimers });
}

async function bringIn({ file, mapping }: ImportOrder): Promise<ImportCost> {
  const beganMs = performance.now();
  const cpu = process.cpuUsage();
  const ended = watchLoop();
  const source = { kind: "path", path: file } as const;
  const taken = await operator.request("sales.take", { source, mapping, dryRun: false });
  if (!taken.ok) throw new Error(taken.message);
  const delay = ended();
  const { user, system } = process.cpuUsage(cpu);
  return {
    rows: taken.value.rows,
    takenRows: taken.value.takenRows,
    wallMs: performance.now() - beganMs,
    cpuMs: (user + system) / MICROSECONDS_OF_A_MILLISECOND,
    peakBytes: process.resourceUsage().maxRSS * BYTES_OF_A_KILOBYTE,
    delay,
  };
}

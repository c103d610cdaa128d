import { systemClock } from "../../base/system-clock.node.ts";
import { createHost } from "../../host/create-host.node.ts";
import { createHostLog } from "../../host/host-log.ts";

// A real host in a process of its own, so that it can be killed, stopped and given a wrong clock. It tells its parent
// each link that it is asked for, and lives as long as its parent.
const [dataDir = "", buildDir = "", contentDir = "", offsetMs = "0"] = process.argv.slice(2);
const clock = { ...systemClock, nowMs: () => Date.now() + Number(offsetMs) };
const opened = await createHost({
  dataDir,
  buildDir,
  contentDir,
  clock,
  hostLog: createHostLog({ clock, sinks: [] }),
  mirrorPort: 0,
  consolePort: 0,
  demo: false,
  shell: "chaos",
});
if (!opened.ok) throw new Error(opened.message);
process.on("message", () => process.send?.({ link: opened.value.mirrorUrl() }));
process.on("disconnect", () => process.exit(0));
process.send?.({ link: opened.value.mirrorUrl() });

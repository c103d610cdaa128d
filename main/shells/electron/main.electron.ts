import { rmSync } from "node:fs";
import { join, resolve } from "node:path";
import { app, BrowserWindow, ipcMain, Menu, powerSaveBlocker, protocol, session } from "electron";
import { openElectronDoor } from "../../bridge/transports/electron-main.electron.ts";
import { dataFolder } from "../../host/data-folder.node.ts";
import { securityHeaders } from "../../host/http/headers.ts";
import { endOnBug } from "../end-on-bug.node.ts";
import { greeting, openHost } from "../open-host.node.ts";
import { scratchFolder } from "../scratch-folder.node.ts";
import { registerAppScheme, serveAppScheme } from "./app-protocol.electron.ts";
import { isOwnAddress } from "./app-scheme.ts";
import { endInOrder } from "./end-in-order.electron.ts";
import { type MirrorWindow, openMirrorWindow } from "./mirror-window.electron.ts";
import { refuseOutsideRequests, useWayOut } from "./outside-requests.electron.ts";
import { ownArguments } from "./own-arguments.ts";
import { limitPermissions } from "./permissions.electron.ts";

/** Electron's main process: the host in it, one locked window, nothing that listens for the mirror. */
const appDir = resolve(import.meta.dirname, "../..");
const options = ownArguments(process.argv);
const electronDir = scratchFolder(dataFolder(options.dataDir), "electron");
/** Cookies and caches; emptied at every start, so that nothing of a day rests until the next. */
const sessionDir = join(electronDir, "session");
/**
 * Nothing else has an address here; the page's files come over our own scheme. What goes by a number
 * goes to the host's proxy, WebRTC's too: `useWayOut` sets it before anything is loaded. Only that proxy has an
 * address, so that it is found.
 */
const SWITCHES = [
  ["host-resolver-rules", "MAP * ~NOTFOUND, EXCLUDE 127.0.0.1"],
  ["webrtc-ip-handling-policy", "disable_non_proxied_udp"],
  ["no-pings"],
  ["disable-quic"],
  ["disable-background-networking"],
  ["disable-component-update"],
] as const;
let window: MirrorWindow | null = null;

app.setPath("userData", electronDir);
app.setPath("sessionData", sessionDir);
if (app.requestSingleInstanceLock()) {
  rmSync(sessionDir, { recursive: true, force: true, maxRetries: 3 });
  for (const [name, value] of SWITCHES) app.commandLine.appendSwitch(name, value);
  app.enableSandbox();
  registerAppScheme(protocol);
  app.on("second-instance", () => window?.focus());
  app.on("window-all-closed", () => app.quit());
  void run();
} else {
  console.error("Psyche already runs on this machine; its window was brought to the front.");
  app.exit(1);
}

async function run(): Promise<void> {
  await app.whenReady();
  const { host: opened, hostLog } = await openHost(appDir, "electron", options);
  if (!opened.ok) {
    console.error(opened.message);
    return app.exit(1);
  }
  const host = opened.value;
  const ending = endInOrder(app, () => host.close());
  endOnBug(hostLog.log, () => ending.fail());
  console.log(`\n${greeting(host)}\n`);

  Menu.setApplicationMenu(null);
  powerSaveBlocker.start("prevent-display-sleep");
  limitPermissions(session.defaultSession);
  await useWayOut(session.defaultSession, host.proxyPort);
  refuseOutsideRequests(session.defaultSession, (address, port) => host.mayReach(address, port), hostLog.log);
  serveAppScheme({
    protocol,
    resolve: host.resolveMirrorPath,
    frames: host.frames,
    headers: securityHeaders({ surface: { kind: "mirror" }, socketOrigin: null }),
  });
  openElectronDoor({
    ipcMain,
    bridge: host.bridge,
    admit: (_contents, url) => (isOwnAddress(url) ? { role: "mirror", account: null } : null),
  });
  window = openMirrorWindow({
    BrowserWindow,
    preloadFile: join(import.meta.dirname, "preload.cjs"),
    log: hostLog.log,
  });
  host.onScreenSilent(() => window?.reload());
}

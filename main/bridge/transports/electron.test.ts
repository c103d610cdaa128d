import { describe, expect, it } from "vitest";
import { silentLog } from "../../base/log.ts";
import { succeed } from "../../base/result.ts";
import { systemTimers } from "../../base/system-timers.node.ts";
import { createBridgeClient } from "../client.ts";
import type { BridgeServer, Caller } from "../contract/pipe.ts";
import { fakeHandlers, helloHandler } from "../fake-handlers.ts";
import { createBridgeServer } from "../server.ts";
import { describeTransport } from "./contract-suite.node.ts";
import { openElectronDoor } from "./electron-main.electron.ts";
import { createElectronPagePipe } from "./electron-page.dom.ts";
import { exposeBridge } from "./electron-preload.electron.ts";
import { createFakeElectron } from "./fake-electron.ts";

const mirror: Caller = { role: "mirror", account: null };

function loadPage(
  window: ReturnType<ReturnType<typeof createFakeElectron>["createWindow"]>,
  frame?: { url: string },
) {
  const page = window.loadPage(frame);
  exposeBridge(page.contextBridge, page.ipcRenderer);
  return page.exposed();
}

describeTransport("Electron's IPC", (bridge, role) => {
  const electron = createFakeElectron();
  const shut = openElectronDoor({
    ipcMain: electron.ipcMain,
    bridge,
    admit: () => ({ role, account: null }),
  });
  const pipe = createElectronPagePipe(loadPage(electron.createWindow()));
  return Promise.resolve({ pipe, close: () => Promise.resolve(shut()) });
});

describe("Electron's door", () => {
  function serve(bridge: BridgeServer, admit: () => Caller | null = () => mirror) {
    const electron = createFakeElectron();
    openElectronDoor({ ipcMain: electron.ipcMain, bridge, admit });
    return electron.createWindow();
  }
  const withHandlers = (handlers: Parameters<typeof fakeHandlers>[0]) =>
    createBridgeServer({ handlers: fakeHandlers(handlers), timers: systemTimers, log: silentLog });
  const settle = () => new Promise((resolve) => setTimeout(resolve, 5));

  it("gives the page two functions and nothing else", () => {
    const bridge = loadPage(serve(withHandlers(helloHandler)));
    expect(Object.keys(bridge).sort()).toEqual(["onMessage", "send"]);
  });

  it("hears neither frames inside a page nor windows that are not admitted", async () => {
    const asked: unknown[] = [];
    const bridge = withHandlers({
      "screen.hello": () => {
        asked.push(1);
        return helloHandler["screen.hello"]();
      },
    });
    const hello = JSON.stringify({ kind: "request", id: 1, name: "screen.hello", params: {} });
    loadPage(serve(bridge), { url: "psyche://mirror/mirror/index.html" }).send(hello);
    loadPage(serve(bridge, () => null)).send(hello);
    await settle();
    expect(asked).toEqual([]);
  });

  it("brings no answer of an earlier page to a later one", async () => {
    let answerFirst: (() => void) | null = null;
    const bridge = withHandlers({
      "visit.forget": () =>
        new Promise((resolve) => {
          answerFirst = () => resolve(succeed(null));
        }),
    });
    const window = serve(bridge);
    loadPage(window).send(
      JSON.stringify({ kind: "request", id: 1, name: "visit.forget", params: { visitId: "0".repeat(32) } }),
    );
    await settle();
    const heard: string[] = [];
    loadPage(window).onMessage((text) => heard.push(text));
    await settle();
    expect(answerFirst).not.toBeNull();
    (answerFirst as unknown as () => void)();
    await settle();
    expect(heard).toEqual([]);
  });

  it("joins the page that follows a crash", async () => {
    const bridge = withHandlers(helloHandler);
    const window = serve(bridge);
    loadPage(window);
    await settle();
    window.crash();
    const client = createBridgeClient({
      pipe: createElectronPagePipe(loadPage(window)),
      timers: systemTimers,
    });
    expect((await client.request("screen.hello", {})).ok).toBe(true);
  });
});

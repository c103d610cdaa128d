import { randomBytes } from "node:crypto";
import { EventEmitter } from "node:events";
import { readFileSync } from "node:fs";
import type { CDPSession, Page } from "playwright-core";
import { toApp, toStandIn } from "./addresses.ts";
import { grantPermissions, openContext } from "./chromium.node.ts";
import { note } from "./notes.ts";
import { BINDING, PRELOAD_WORLD, pageWorldScript, preloadWorldScript } from "./worlds.node.ts";

interface Sent {
  /** Address of the page that speaks; the preload's own world says it, so the page cannot lie. */
  readonly from: string;
  readonly channel: string;
  readonly given: readonly unknown[];
}

/** A page of a window: loads through main's scheme, runs the preload in its own world, crashes like the real one. */
export class StandInContents extends EventEmitter {
  static readonly ipc = new EventEmitter();
  readonly mainFrame = { url: "" };
  page: Page | null = null;
  readonly #preloadFile: string;
  #session: CDPSession | null = null;
  #world = 0;
  #openHandler: (details: { url: string }) => { action: string } = () => ({ action: "allow" });
  #loading = false;

  constructor(preloadFile: string) {
    super();
    this.#preloadFile = preloadFile;
  }

  async load(address: string): Promise<void> {
    // A crashed page cannot be driven any more; Electron's window gets a new process, this one a new page.
    await this.page?.close().catch(() => undefined);
    await grantPermissions();
    this.page = await openContext().newPage();
    await this.#watch(this.page);
    this.#loading = true;
    try {
      await this.page.goto(toStandIn(address), { waitUntil: "load" });
    } finally {
      this.#loading = false;
    }
  }

  /** Loads the page again with its content security policy ignored. */
  async reloadWithoutPolicy(): Promise<void> {
    await this.#session?.send("Page.setBypassCSP", { enabled: true });
    await this.page?.reload({ waitUntil: "load" });
  }

  send(channel: string, ...given: unknown[]): void {
    const expression = `__standInReceive(${JSON.stringify(channel)}, ${JSON.stringify(given)})`;
    this.#session?.send("Runtime.evaluate", { expression, contextId: this.#world }).catch(() => undefined);
  }

  setWindowOpenHandler(handler: (details: { url: string }) => { action: string }): void {
    this.#openHandler = handler;
  }

  isDestroyed(): boolean {
    return this.page?.isClosed() ?? false;
  }

  forcefullyCrashRenderer(): void {
    this.#session?.send("Page.crash").catch(() => undefined);
  }

  async #watch(page: Page): Promise<void> {
    const session = await openContext().newCDPSession(page);
    this.#session = session;
    session.on("Runtime.executionContextCreated", ({ context }) => {
      if (context.name === PRELOAD_WORLD) this.#world = context.id;
    });
    session.on("Runtime.bindingCalled", ({ name, payload }) => {
      if (name !== BINDING || this.page !== page) return;
      const { from, channel, given } = JSON.parse(payload) as Sent;
      this.mainFrame.url = toApp(from);
      StandInContents.ipc.emit(channel, { sender: this, senderFrame: this.mainFrame }, ...given);
    });
    page.on("crash", () => this.emit("render-process-gone", {}, { reason: "crashed", exitCode: 5 }));
    page.on("popup", (popup) => {
      const { action } = this.#openHandler({ url: toApp(popup.url()) });
      note(`popup ${action}`);
      if (action === "deny") popup.close().catch(() => undefined);
    });
    await page.route("**/*", async (route) => {
      const request = route.request();
      const navigates = request.isNavigationRequest() && request.frame() === page.mainFrame();
      if (!navigates || this.#loading) return route.fallback();
      let prevented = false;
      this.emit("will-navigate", {
        url: toApp(request.url()),
        preventDefault: () => {
          prevented = true;
        },
      });
      return prevented ? route.abort("aborted") : route.fallback();
    });
    const secret = randomBytes(16).toString("hex");
    await session.send("Page.enable");
    await session.send("Runtime.enable");
    await session.send("Runtime.addBinding", { name: BINDING, executionContextName: PRELOAD_WORLD });
    await session.send("Page.addScriptToEvaluateOnNewDocument", { source: pageWorldScript(secret) });
    const preload = preloadWorldScript(secret, readFileSync(this.#preloadFile, "utf8"));
    await session.send("Page.addScriptToEvaluateOnNewDocument", {
      source: preload,
      worldName: PRELOAD_WORLD,
    });
  }
}

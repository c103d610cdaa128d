import { fail, type Result, succeed } from "../../base/result.ts";
import { fillScreen } from "./fill-screen.node.ts";
import type { DebuggingPipe, ProtocolEvent, ProtocolParams } from "./pipe.node.ts";

/** How long a page may take to load, and how long its scripts may keep it from answering. */
const LOAD_MS = 30_000;

/** What befell the page. */
export type PageFate = "crashed" | "left" | "gone";

/** The one page of a kiosk's Chromium. */
export interface MirrorPage {
  /** Opens an address and waits until it has loaded. */
  open(url: string): Promise<Result<null, "did-not-load">>;
  /** Makes it as large as the screen; false where that did not come out. */
  fillScreen(): Promise<boolean>;
  /** Value of an expression, awaited, as JSON. Fails also where the page hangs. */
  evaluate(expression: string): Promise<Result<unknown>>;
}

/** Takes hold of the page that Chromium opened at its start. `onFate` hears what befalls it. */
export async function takePage(
  pipe: DebuggingPipe,
  onFate: (fate: PageFate) => void,
): Promise<Result<MirrorPage, "did-not-start">> {
  const found = await firstPage(pipe);
  if (!found.ok) return found;
  const { targetId, sessionId } = found.value;
  const send = (method: string, params: ProtocolParams = {}) => pipe.send(method, params, sessionId);
  let origin: string | null = null;

  pipe.onEvent((event) => {
    if (event.method === "Target.targetCrashed" && event.params.targetId === targetId) onFate("crashed");
    if (event.method === "Target.targetDestroyed" && event.params.targetId === targetId) onFate("gone");
    if (event.method === "Page.frameNavigated" && event.sessionId === sessionId) {
      const url = addressOfMainFrame(event);
      if (url !== null && origin !== null && originOf(url) !== origin) onFate("left");
    }
  });
  await send("Inspector.enable");
  await send("Page.enable");

  async function evaluate(expression: string): Promise<Result<unknown>> {
    const answer = await send("Runtime.evaluate", { expression, awaitPromise: true, returnByValue: true });
    if (!answer.ok) return answer;
    const { result, exceptionDetails } = answer.value;
    if (exceptionDetails !== undefined) return fail("threw", JSON.stringify(exceptionDetails));
    return succeed(isRecord(result) ? result.value : undefined);
  }

  return succeed({
    evaluate,
    fillScreen: () => fillScreen(pipe, targetId, evaluate),
    async open(url) {
      origin = null;
      await allowCamera(pipe, originOf(url));
      const loaded = nextLoad(pipe, sessionId);
      const went = await send("Page.navigate", { url });
      const errorText = went.ok ? went.value.errorText : went.message;
      if (typeof errorText === "string") {
        loaded.callOff();
        return fail("did-not-load", `The mirror's page did not load: ${errorText}.`);
      }
      if (!(await loaded.came)) {
        return fail("did-not-load", `The mirror's page did not load within ${LOAD_MS} ms, or crashed.`);
      }
      origin = originOf(url);
      return succeed(null);
    },
  });
}

async function firstPage(
  pipe: DebuggingPipe,
): Promise<Result<{ targetId: string; sessionId: string }, "did-not-start">> {
  await pipe.send("Target.setDiscoverTargets", { discover: true });
  const listed = await pipe.send("Target.getTargets");
  const targets =
    listed.ok && Array.isArray(listed.value.targetInfos) ? (listed.value.targetInfos as unknown[]) : [];
  const page = targets.filter(isRecord).find(({ type }) => type === "page");
  const made = page ?? (await pipe.send("Target.createTarget", { url: "about:blank" }).then(valueOf));
  const targetId = made?.targetId;
  if (typeof targetId !== "string") return fail("did-not-start", "Chromium opened no page.");
  const attached = await pipe.send("Target.attachToTarget", { targetId, flatten: true });
  const sessionId = attached.ok ? attached.value.sessionId : null;
  if (typeof sessionId !== "string") return fail("did-not-start", "Chromium's page cannot be reached.");
  return succeed({ targetId, sessionId });
}

/** The camera is for our origin alone, and nobody is asked: nobody could answer on a mirror. */
async function allowCamera(pipe: DebuggingPipe, origin: string): Promise<void> {
  const permission = { name: "camera" };
  const granted = await pipe.send("Browser.setPermission", { permission, setting: "granted", origin });
  if (!granted.ok) await pipe.send("Browser.grantPermissions", { permissions: ["videoCapture"], origin });
}

function nextLoad(pipe: DebuggingPipe, sessionId: string): { came: Promise<boolean>; callOff: () => void } {
  let settle: (came: boolean) => void = () => undefined;
  const came = new Promise<boolean>((resolve) => {
    settle = resolve;
  });
  const timer = setTimeout(() => settle(false), LOAD_MS);
  const unsubscribe = pipe.onEvent((event) => {
    if (event.sessionId !== sessionId) return;
    if (event.method === "Page.loadEventFired") settle(true);
    if (event.method === "Inspector.targetCrashed") settle(false);
  });
  void came.then(() => {
    clearTimeout(timer);
    unsubscribe();
  });
  return { came, callOff: () => settle(false) };
}

function addressOfMainFrame({ params }: ProtocolEvent): string | null {
  const { frame } = params;
  return isRecord(frame) && frame.parentId === undefined && typeof frame.url === "string" ? frame.url : null;
}

function originOf(url: string): string {
  return URL.canParse(url) ? new URL(url).origin : "";
}

function valueOf(outcome: Result<ProtocolParams>): ProtocolParams | null {
  return outcome.ok ? outcome.value : null;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}

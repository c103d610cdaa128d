import type { EventEmitter } from "node:events";
import { refused } from "./chromium.node.ts";
import { notes } from "./notes.ts";
import type { StandInContents } from "./web-contents.node.ts";

/** What a test may ask of the process that runs main over the stand-in. */
export type ControlOrder =
  | { readonly ask: "evaluate"; readonly expression: string }
  | { readonly ask: "press"; readonly key: string }
  | { readonly ask: "screenshot"; readonly file: string }
  /** `load-without-policy`: the page anew, its content security policy ignored, to see what stands behind it. */
  | { readonly ask: "load-without-policy" | "crash" | "notes" | "refused" | "second-instance" | "bug" };

/** An order with its number, which the answer carries too. */
export type ControlRequest = ControlOrder & { readonly id: number };

export interface ControlAnswer {
  readonly id: number;
  readonly ok: boolean;
  readonly value: unknown;
}

/** Answers the test's orders; says `ready` first, as answer number 0. */
export function serveControl(contents: StandInContents, app: EventEmitter): void {
  const tell = (answer: ControlAnswer) => process.send?.(answer);
  process.on("message", (request: ControlRequest) => {
    obey(request, contents, app).then(
      (value) => tell({ id: request.id, ok: true, value: value ?? null }),
      (error: unknown) => tell({ id: request.id, ok: false, value: String(error) }),
    );
  });
  tell({ id: 0, ok: true, value: "ready" });
}

async function obey(order: ControlOrder, contents: StandInContents, app: EventEmitter): Promise<unknown> {
  switch (order.ask) {
    case "evaluate":
      return contents.page?.evaluate(order.expression);
    case "press":
      return contents.page?.keyboard.press(order.key);
    case "screenshot":
      return contents.page?.screenshot({ path: order.file }).then(() => null);
    case "load-without-policy":
      return contents.reloadWithoutPolicy();
    case "crash":
      return contents.forcefullyCrashRenderer();
    case "second-instance":
      return void app.emit("second-instance", {});
    case "bug":
      return void setImmediate(() => {
        throw new Error("a bug of ours");
      });
    case "notes":
      return notes;
    case "refused":
      return refused;
  }
}

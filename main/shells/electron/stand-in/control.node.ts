import type { EventEmitter } from "node:events";
import { refused } from "./chromium.node.ts";
import type { StandInContents } from "./web-contents.node.ts";

/** What a test may ask of the process that runs main over the stand-in. */
export type ControlRequest =
  | { readonly id: number; readonly ask: "evaluate"; readonly expression: string }
  | { readonly id: number; readonly ask: "crash" | "notes" | "refused" | "second-instance" };

/** The stand-in's line to the test: notes of what main did, and a few orders. */
export function createControl() {
  const notes: string[] = [];

  async function answer(
    request: ControlRequest,
    contents: StandInContents,
    app: EventEmitter,
  ): Promise<unknown> {
    switch (request.ask) {
      case "evaluate":
        return contents.page?.evaluate(request.expression);
      case "crash":
        contents.forcefullyCrashRenderer();
        return null;
      case "second-instance":
        app.emit("second-instance", {});
        return null;
      case "notes":
        return notes;
      case "refused":
        return refused;
    }
  }

  return {
    note: (text: string): void => {
      notes.push(text);
    },
    serve(contents: StandInContents, app: EventEmitter): void {
      process.on("message", (request: ControlRequest) => {
        answer(request, contents, app).then(
          (value) => process.send?.({ id: request.id, ok: true, value }),
          (error: unknown) => process.send?.({ id: request.id, ok: false, value: String(error) }),
        );
      });
      process.send?.({ id: 0, ok: true, value: "ready" });
    },
  };
}

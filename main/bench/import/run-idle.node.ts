import type { ImportAnswer } from "./import-words.ts";
import { watchLoop } from "./watch-loop.node.ts";

// A process that does nothing: how late a loop comes on this machine now, whatever else runs on it.
const say = (answer: ImportAnswer) => process.send?.(answer);
const ended = watchLoop();
process.on("message", () => say({ kind: "idled", delay: ended() }));
process.on("disconnect", () => process.exit(0));
say({ kind: "ready", codes: [] });

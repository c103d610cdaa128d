/*
 * Runs in a worker thread: decoding, reading and building take seconds of a processor that the host needs for the
 * mirror. One order at a time; the host ends the thread to break one off.
 */
import { parentPort } from "node:worker_threads";
import { assert } from "../../base/assert.ts";
import { openIntake } from "./open-intake.node.ts";
import type { ThreadOrder, ThreadWord } from "./thread-messages.ts";

const port = parentPort;
assert(port, "intake-thread runs in a worker thread only");
const doIntake = openIntake();
const say = (word: ThreadWord) => port.postMessage(word);

port.on("message", ({ id, order }: ThreadOrder) => {
  void doIntake(order, (step) => say({ kind: "step", id, step })).then((outcome) => {
    if (outcome.ok) say({ kind: "made", id, product: outcome.value });
    else say({ kind: "refused", id, code: outcome.code, message: outcome.message });
  });
});

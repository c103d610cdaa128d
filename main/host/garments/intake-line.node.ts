import type { Log } from "../../base/log.ts";
import { fail, type Result, succeed } from "../../base/result.ts";
import {
  type IntakeFault,
  type IntakeJob,
  type IntakeStep,
  MAX_FAULT_LENGTH,
} from "../../bridge/contract/shop-garment.ts";
import type { GarmentLibrary } from "./garment-library.node.ts";
import type { GarmentRecord } from "./garment-record.ts";
import type { IntakeRunner } from "./intake-runner.node.ts";
import type { IntakeProduct } from "./intake-work.ts";
import { orderOf } from "./order-of.ts";
import { proposedOver } from "./proposed-over.ts";

/** Intakes that wait at once: an afternoon's photos. */
export const MAX_WAITING = 24;
/** An intake that the host's end cut off is begun again once; a second time it may be what ended the host. */
const MAX_ATTEMPTS = 2;

export interface IntakeLineOptions {
  readonly library: GarmentLibrary;
  readonly runner: IntakeRunner;
  readonly onChange: (name: string) => void;
  readonly log: Log;
}

/**
 * Does the intakes that the library's records ask for, one at a time. What is asked for is in the record, not here: it
 * outlives the host.
 */
export interface IntakeLine {
  /** Asks for an intake of a garment whose record is as it should be. Corrections come before new photos. */
  ask(name: string, urgent: boolean): Promise<Result<null, "too-many-waiting">>;
  readonly full: boolean;
  cancel(name: string): Promise<void>;
  jobOf(record: GarmentRecord): IntakeJob;
  /** Resolves when nothing waits and nothing runs. */
  idle(): Promise<void>;
  close(): Promise<void>;
}

export function createIntakeLine({ library, runner, onChange, log }: IntakeLineOptions): IntakeLine {
  const waiting: string[] = [];
  let running: { readonly name: string; step: IntakeStep; again: boolean; cancelled: boolean } | null = null;
  let work: Promise<void> = Promise.resolve();
  let closed = false;

  for (const record of library.list()) {
    if (!record.wanted) continue;
    if (record.attempts < MAX_ATTEMPTS) waiting.push(record.name);
    else void settle(record.name, { code: "interrupted", message: "Psyche ended twice during this intake." });
  }
  begin();

  function begin(): void {
    if (running !== null || closed) return;
    const name = waiting.shift();
    if (name === undefined) return;
    running = { name, step: "waiting", again: false, cancelled: false };
    work = doOne(running)
      .catch((error: unknown) => log("trouble", "garments", "internal", `An intake failed: ${String(error)}`))
      .then(() => {
        if (running?.again === true) waiting.unshift(name);
        running = null;
        onChange(name);
        for (const other of waiting) onChange(other);
        begin();
      });
  }

  async function doOne(job: NonNullable<typeof running>): Promise<void> {
    const { name } = job;
    const begun = await library.change(name, (record) => ({ ...record, attempts: record.attempts + 1 }));
    const record = library.find(name);
    if (!begun.ok || record === null || !record.wanted || closed) return;
    if (job.cancelled) return settle(name, null);
    const outcome = await runner.run(orderOf(library, record), (step) => {
      job.step = step;
      onChange(name);
    });
    // The record still asks for it: the next start begins it again.
    if (closed || job.again) return;
    if (job.cancelled) return settle(name, null);
    if (!outcome.ok) return settle(name, { code: outcome.code, message: outcome.message });
    await keep(name, outcome.value);
  }

  async function keep(name: string, { draft, files, paper }: IntakeProduct): Promise<void> {
    const added = await library.addVersion(name, files);
    if (!added.ok) return settle(name, { code: added.code, message: added.message });
    const kept = await library.change(name, (record) => ({
      ...record,
      wanted: false,
      attempts: 0,
      fault: null,
      draft: added.value,
      flagCount: draft.flags.length,
      category: draft.category,
      proposedOver: record.proposedOver || proposedOver(paper),
    }));
    if (!kept.ok) log("trouble", "garments", kept.code, kept.message);
    await library.sweep();
  }

  async function settle(name: string, fault: IntakeFault | null): Promise<void> {
    const settled = await library.change(name, (record) => ({
      ...record,
      wanted: false,
      attempts: 0,
      fault: fault && { ...fault, message: fault.message.slice(0, MAX_FAULT_LENGTH) },
    }));
    if (!settled.ok) log("trouble", "garments", settled.code, settled.message);
  }

  return {
    async ask(name, urgent) {
      if (running?.name === name) {
        // What is being built is already not what is wanted; the thread keeps the photo's reading for the next.
        running.again = true;
        return succeed(null);
      }
      if (!waiting.includes(name)) {
        if (waiting.length >= MAX_WAITING) return tooMany();
        if (urgent) waiting.unshift(name);
        else waiting.push(name);
      }
      begin();
      return succeed(null);
    },
    get full() {
      return waiting.length >= MAX_WAITING;
    },
    async cancel(name) {
      const at = waiting.indexOf(name);
      if (at >= 0) waiting.splice(at, 1);
      if (running?.name !== name) return settle(name, null);
      running.cancelled = true;
      await runner.stop();
      await work;
    },
    jobOf(record) {
      if (running?.name === record.name) return { state: "running", step: running.step, ahead: 0 };
      const at = waiting.indexOf(record.name);
      if (at >= 0) return { state: "running", step: "waiting", ahead: at + (running === null ? 0 : 1) };
      return record.fault === null ? { state: "none" } : { state: "failed", fault: record.fault };
    },
    async idle() {
      const busy = () => running !== null;
      while (busy()) await work;
    },
    async close() {
      closed = true;
      waiting.length = 0;
      await runner.stop();
      await work;
    },
  };
}

function tooMany() {
  return fail("too-many-waiting", `${MAX_WAITING} photos wait already; try again when some are done.`);
}

import type { Timers } from "../../main/base/timers.ts";
import type { HidConnection, HidDescription, NodeHid } from "../hid/node-hid.ts";
import type { HidlogStep } from "./parse-hidlog.ts";

/** Behaves as `node-hid` behaved when the recording was made, in the time of the timers handed in. */
export interface HidReplay extends NodeHid {
  /** Connections that are open now; what a driver forgot to close. */
  openCount(): number;
}

class ReplayedConnection implements HidConnection {
  readonly path: string;
  open = true;
  readonly #onData: ((report: Uint8Array) => void)[] = [];
  readonly #onError: ((reason: unknown) => void)[] = [];

  constructor(path: string) {
    this.path = path;
  }

  on(event: "data", listener: (report: Uint8Array) => void): this;
  on(event: "error", listener: (reason: unknown) => void): this;
  on(event: "data" | "error", listener: (message: never) => void): this {
    if (event === "data") this.#onData.push(listener as (report: Uint8Array) => void);
    else this.#onError.push(listener as (reason: unknown) => void);
    return this;
  }

  report(bytes: Uint8Array): void {
    if (this.open) for (const listener of this.#onData) listener(bytes);
  }

  unplug(): void {
    for (const listener of this.#onError) listener(new Error("could not read from HID device"));
  }

  async close(): Promise<void> {
    this.open = false;
    await Promise.resolve();
  }
}

/** Starts to replay at once: the first step after its own `afterMs`. */
export function replayHid(steps: readonly HidlogStep[], timers: Timers): HidReplay {
  const plugged = new Map<string, HidDescription>();
  const refused = new Map<string, string>();
  const connections = new Set<ReplayedConnection>();
  let listRefusal: string | null = null;
  playFrom(0);

  return {
    openCount: () => Array.from(connections).filter(({ open }) => open).length,
    async devicesAsync() {
      await Promise.resolve();
      if (listRefusal !== null) throw new Error(listRefusal);
      return Array.from(plugged.values());
    },
    HIDAsync: {
      async open(path) {
        await Promise.resolve();
        const reason = refused.get(path) ?? (plugged.has(path) ? null : "no such device");
        if (reason !== null) throw new Error(reason);
        const connection = new ReplayedConnection(path);
        connections.add(connection);
        return connection;
      },
    },
  };

  function playFrom(place: number): void {
    const step = steps[place];
    if (step === undefined) return;
    timers.after(step.afterMs, () => {
      play(step);
      playFrom(place + 1);
    });
  }

  function at(path: string): ReplayedConnection[] {
    return Array.from(connections).filter((connection) => connection.open && connection.path === path);
  }

  function play(step: HidlogStep): void {
    switch (step.kind) {
      case "plug":
        plugged.set(step.device.path, step.device);
        return;
      case "unplug":
        plugged.delete(step.path);
        for (const connection of at(step.path)) connection.unplug();
        return;
      case "report":
        for (const connection of at(step.path)) connection.report(step.bytes);
        return;
      case "refuse-open":
        if (step.reason === null) refused.delete(step.path);
        else refused.set(step.path, step.reason);
        return;
      case "refuse-list":
        listRefusal = step.reason;
    }
  }
}

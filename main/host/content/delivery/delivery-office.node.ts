import { deliverPackage } from "../../../../content/delivery/deliver-package.node.ts";
import { type Following, follow } from "../../../../content/delivery/follow.ts";
import { addressFault } from "../../../../content/delivery/origins.ts";
import type { Inbox } from "../../../../content/library/library.ts";
import { keyIdOf, type PublicKey } from "../../../../content/verify/public-key.node.ts";
import type { ContentPackage, Verified } from "../../../../content/verify/verify.node.ts";
import type { Clock } from "../../../base/clock.ts";
import { createTurns } from "../../../base/in-turn.ts";
import type { Log } from "../../../base/log.ts";
import { fail, type Result, succeed } from "../../../base/result.ts";
import type { Timers } from "../../../base/timers.ts";
import type { Delivery, Follow } from "../../../bridge/contract/delivery.ts";
import type { LeadSource } from "../../following/lead-desk.node.ts";
import type { KeptDeliveryRecord } from "./delivery-record.node.ts";

/** Pages hear of progress so often. */
const TELL_EVERY_MS = 1_000;
const MAX_SENTENCE = 2_000;

export interface DeliveryOfficeOptions {
  readonly inbox: Inbox;
  readonly record: KeptDeliveryRecord;
  /** The host whose screen this machine is; it goes before any server. Null: it is nobody's. */
  readonly lead: () => LeadSource | null;
  /** Publishes what came whole, as the rules for its sender want it. `host`: as people call the server. */
  readonly take: (
    came: Verified<ContentPackage>,
    host: string,
    from: "server" | "lead",
  ) => Promise<Result<null>>;
  readonly clock: Clock;
  readonly timers: Timers;
  /** Chance from 0 to 1. */
  readonly chance: () => number;
  readonly log: Log;
  readonly onChange: () => void;
}

/** Brings what another server publishes, for as long as it is followed. Whoever makes it closes it. */
export interface DeliveryOffice {
  state(): Omit<Delivery, "ownKey">;
  follow(next: Follow | null): Promise<Result<null, "refused" | "disk-full" | "read-only">>;
  askNow(): Result<null, "refused">;
  /** Another leads this machine now, or nobody: what came from others before is no measure for what comes. */
  leadChanged(): Promise<void>;
  /** What came is kept; the next one goes on from there. */
  close(): Promise<void>;
}

/** Begins at once where a server was followed before. */
export function createDeliveryOffice(options: DeliveryOfficeOptions): DeliveryOffice {
  const { clock, inbox, log, onChange, record } = options;
  const inTurn = createTurns();
  let following: Following | null = null;
  let now: Pick<Delivery, "state" | "progress" | "trouble" | "heardAtMs"> = OFF;
  let toldAtMs = Number.NEGATIVE_INFINITY;
  start();

  function tell(next: Partial<typeof now>): void {
    now = { ...now, ...next };
    toldAtMs = clock.monotonicMs();
    onChange();
  }

  function start(): void {
    const followed = followedNow();
    now = followed === null ? OFF : { ...OFF, state: "resting" };
    if (followed === null) return;
    following = follow<null>({
      ...options,
      deliver: (signal) => deliver(followed, signal),
      onDelivered: () => undefined,
      onTrouble(failure) {
        if (failure === null) {
          tell({ trouble: null });
          return log("notice", "delivery", "well-again", `Content comes from ${hostOf(followed)} again.`);
        }
        const { code, message } = failure;
        tell({ trouble: { code, message: message.slice(0, MAX_SENTENCE), sinceMs: clock.nowMs() } });
        log("trouble", "delivery", code, `Nothing new comes from ${hostOf(followed)}: ${message}`);
      },
    });
  }

  function followedNow(): Follow | null {
    const lead = options.lead();
    return lead === null ? record.current().follow : { address: lead.origin, key: lead.key };
  }

  async function deliver(followed: Follow, signal: AbortSignal): Promise<Result<null>> {
    tell({ state: "asking" });
    try {
      const delivered = await bring(followed, signal);
      tell({ state: "resting", progress: null, ...(delivered.ok ? { heardAtMs: clock.nowMs() } : {}) });
      return delivered;
    } catch (error) {
      tell({ state: "resting", progress: null });
      return fail("internal", `The delivery failed (${String(error)}); it is tried again.`);
    }
  }

  async function bring(followed: Follow, signal: AbortSignal): Promise<Result<null>> {
    const lead = options.lead();
    // Of a leading host the line tells when there is something to ask for.
    const ordered = lead?.ordered ?? null;
    if (lead !== null && (ordered === null || ordered.version === record.current().taken?.version))
      return succeed(null);
    const came = await deliverPackage({
      ...options,
      address: ordered?.address ?? followed.address,
      ...(lead === null ? {} : proofFor(lead)),
      library: inbox,
      keys: [keyOf(followed)],
      origins: [new URL(followed.address).origin],
      signal,
      onProgress({ bytes, bytesHere, filesHere, files, version }) {
        if (filesHere === files) return;
        const isNews = now.state !== "coming" || clock.monotonicMs() - toldAtMs >= TELL_EVERY_MS;
        if (isNews) tell({ state: "coming", progress: { version, bytes, bytesHere } });
      },
    });
    if (!came.ok) return came;
    const { packageId, version } = came.value.manifest;
    const before = record.current().taken;
    if (before?.packageId === packageId && before.version === version) return succeed(null);
    const taken = await options.take(came.value, hostOf(followed), lead === null ? "server" : "lead");
    return taken.ok ? record.change({ taken: { packageId, version, atMs: clock.nowMs() } }) : taken;
  }

  async function stop(): Promise<void> {
    const ending = following;
    following = null;
    await ending?.end();
  }

  /** The numbers of another server are others. */
  async function clear(): Promise<void> {
    const cleared = await inbox.clear();
    if (!cleared.ok) log("trouble", "delivery", cleared.code, cleared.message);
  }

  return {
    state() {
      const { taken } = record.current();
      const lead = options.lead();
      const told = taken === null ? null : { version: taken.version, atMs: taken.atMs };
      const heard = lead === null ? {} : { heardAtMs: lead.heardAtMs };
      return { ...now, ...heard, follow: followedNow(), taken: told };
    },
    leadChanged: () =>
      inTurn(async () => {
        await stop();
        const kept = await record.change({ taken: null });
        if (kept.ok) await clear();
        else log("trouble", "delivery", kept.code, kept.message);
        start();
        onChange();
      }),
    follow: (next) =>
      inTurn(async () => {
        const fault = next === null ? null : addressFault(next.address);
        if (fault !== null) return fail("refused", fault);
        const lead = options.lead();
        if (lead !== null) {
          const message = `This machine is a screen of ${lead.siteName}, which its content comes from; let it leave first.`;
          return fail("refused", message);
        }
        const before = record.current().follow;
        const isAnother = next?.address !== before?.address || next?.key !== before?.key;
        // What is on its way notes what it took: it ends before that is another server's.
        await stop();
        const kept = await record.change(isAnother ? { follow: next, taken: null } : { follow: next });
        if (kept.ok && isAnother) await clear();
        start();
        onChange();
        return kept;
      }),
    askNow() {
      if (following === null) return fail("refused", "No server is followed; an admin may name one.");
      following.askNow();
      return succeed(null);
    },
    close: () => inTurn(stop),
  };
}

const OFF = { state: "off", progress: null, trouble: null, heardAtMs: null } as const;

/** By what a leading host knows this machine, and this machine it. */
function proofFor({ credential, fingerprint }: LeadSource) {
  return { credential, isOrdered: true, ...(fingerprint === null ? {} : { fingerprint }) };
}

function keyOf({ address, key }: Follow): PublicKey {
  return { keyId: keyIdOf(Buffer.from(key, "base64")), name: new URL(address).host, ed25519: key };
}

function hostOf({ address }: Follow): string {
  return new URL(address).host;
}

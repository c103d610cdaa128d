import type { Log } from "../base/log.ts";
import { fail, type Result } from "../base/result.ts";
import type { Unsubscribe } from "../base/signal.ts";
import type { Timers } from "../base/timers.ts";
import {
  BRIDGE_ERRORS,
  type EventName,
  events,
  type PayloadOfEvent,
  type RequestName,
  requests,
} from "./contract/contract.ts";
import type { BridgeServer, Caller, Handlers, Pipe } from "./contract/pipe.ts";
import { decodeRequest, encodeMessage, type ReplyMessage, type RequestMessage, sentence } from "./message.ts";
import { pathOf } from "./path-of.ts";

/** Most pipes joined at once: one mirror, the screens that follow, the shop's staff, the command line, and room to spare. */
export const MAX_PIPES = 256;
/** Most requests of one pipe that are worked on at once. */
export const MAX_REQUESTS_AT_ONCE = 64;
/** Most messages of one pipe that may break the contract before it is closed. */
export const MAX_MALFORMED_MESSAGES = 100;

export interface BridgeServerOptions {
  readonly handlers: Handlers;
  readonly timers: Timers;
  readonly log: Log;
}

interface Joined {
  readonly pipe: Pipe;
  readonly caller: Caller;
  readonly ends: Unsubscribe[];
  atWork: number;
  malformed: number;
}

type AnyHandler = (params: unknown, caller: Caller) => Promise<Result<unknown>> | Result<unknown>;

/** The host's half of the bridge: checks who asks, what is asked, and what the handler answers. */
export function createBridgeServer({ handlers, timers, log }: BridgeServerOptions): BridgeServer {
  const joined = new Set<Joined>();

  function leave(member: Joined): void {
    if (!joined.delete(member)) return;
    for (const end of member.ends) end();
  }

  function reply(member: Joined, message: ReplyMessage): void {
    if (!joined.has(member)) return;
    const encoded = encodeMessage(message);
    if (encoded.ok) return member.pipe.send(encoded.value);
    log("trouble", "bridge", "malformed", encoded.message);
    if (message.kind === "result") refuse(member, message.id, "internal", encoded.message);
  }

  function refuse(member: Joined, id: number, code: string, message: string): void {
    reply(member, { kind: "failure", id, code, message: sentence(message) });
  }

  function countMalformed(member: Joined, message: string): void {
    member.malformed += 1;
    log("notice", "bridge", "malformed", `From ${member.caller.role}: ${message}`);
    // One sentence for people, whatever came: a broken page must not push other troubles off the console.
    log("trouble", "bridge", "malformed", SENTENCES.malformed(member.caller.role));
    if (member.malformed < MAX_MALFORMED_MESSAGES) return;
    log("trouble", "bridge", "cut-off", SENTENCES.cutOff(member.caller.role));
    leave(member);
    member.pipe.close();
  }

  function receive(member: Joined, text: string): void {
    const decoded = decodeRequest(text);
    // Without a sound envelope there is no id to answer to.
    if (!decoded.ok) return countMalformed(member, decoded.message);
    const { id, name, params } = decoded.value;
    if (!isRequestName(name)) {
      refuse(member, id, "malformed", `There is no request "${name}".`);
      return countMalformed(member, "it asked for a request of no contract.");
    }
    if (!requests[name].roles.includes(member.caller.role)) {
      return refuse(member, id, "forbidden", `The role ${member.caller.role} may not ask for ${name}.`);
    }
    const parsed = requests[name].params.safeParse(params);
    if (!parsed.success) {
      const message = `Request ${name}: ${pathOf(parsed.error)}.`;
      refuse(member, id, "malformed", message);
      return countMalformed(member, message);
    }
    if (member.atWork >= MAX_REQUESTS_AT_ONCE) {
      return refuse(member, id, "timed-out", `${MAX_REQUESTS_AT_ONCE} requests are already worked on.`);
    }
    void work(member, decoded.value, name, parsed.data);
  }

  async function work(member: Joined, request: RequestMessage, name: RequestName, params: unknown) {
    const handler = handlers[name] as AnyHandler;
    member.atWork += 1;
    try {
      const answer = await withinTime(timers, name, async () => handler(params, member.caller));
      reply(member, replyFor(request.id, name, answer));
    } catch (bug) {
      const detail = bug instanceof Error ? bug.message : String(bug);
      log("trouble", "bridge", "internal", `${name} failed: ${detail}`);
      refuse(member, request.id, "internal", `The host failed to answer ${name}; its log says why.`);
    } finally {
      member.atWork -= 1;
    }
  }

  return {
    join(pipe, caller) {
      if (joined.size >= MAX_PIPES) {
        log("trouble", "bridge", "too-many-pipes", `More than ${MAX_PIPES} pages at once; one was refused.`);
        return pipe.close();
      }
      const member: Joined = { pipe, caller, ends: [], atWork: 0, malformed: 0 };
      joined.add(member);
      member.ends.push(
        pipe.onMessage((text) => receive(member, text)),
        pipe.onClose(() => leave(member)),
      );
    },
    emit<N extends EventName>(name: N, payload: PayloadOfEvent<N>) {
      const parsed = events[name].payload.safeParse(payload);
      if (!parsed.success) throw new Error(`Event ${name} breaks the contract at ${pathOf(parsed.error)}`);
      for (const member of Array.from(joined)) {
        if (!events[name].roles.includes(member.caller.role)) continue;
        reply(member, { kind: "event", name, payload: parsed.data });
      }
    },
    close() {
      for (const member of Array.from(joined)) {
        leave(member);
        member.pipe.close();
      }
    },
  };
}

const SENTENCES = {
  malformed: (role: string) =>
    `A page (${role}) sent a message that breaks the contract. Load that page again; the log names the place.`,
  cutOff: (role: string) =>
    `A page (${role}) that kept breaking the contract was cut off. Start Psyche again so that both are of one version.`,
};

function replyFor(id: number, name: RequestName, answer: Result<unknown>): ReplyMessage {
  if (!answer.ok) {
    const declared: readonly string[] = [...requests[name].errors, ...BRIDGE_ERRORS];
    if (!declared.includes(answer.code)) throw new Error(`its error "${answer.code}" is not declared`);
    return { kind: "failure", id, code: answer.code, message: sentence(answer.message) };
  }
  const parsed = requests[name].result.safeParse(answer.value);
  if (!parsed.success) throw new Error(`its answer breaks the contract at ${pathOf(parsed.error)}`);
  return { kind: "result", id, result: parsed.data };
}

/** A handler that never ends must not hold its place for ever. */
async function withinTime(
  timers: Timers,
  name: RequestName,
  handle: () => Promise<Result<unknown>>,
): Promise<Result<unknown>> {
  const { timeoutMs } = requests[name];
  let callOff: Unsubscribe = () => undefined;
  const late = new Promise<Result<unknown>>((resolve) => {
    callOff = timers.after(timeoutMs, () =>
      resolve(fail("timed-out", `${name} took longer than ${timeoutMs} ms.`)),
    );
  });
  try {
    return await Promise.race([handle(), late]);
  } finally {
    callOff();
  }
}

function isRequestName(name: string): name is RequestName {
  return Object.hasOwn(requests, name);
}

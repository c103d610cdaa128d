import { afterEach, describe, expect, it } from "vitest";
import type { Log } from "../../base/log.ts";
import { silentLog } from "../../base/log.ts";
import { fail, type Result, succeed } from "../../base/result.ts";
import type { Timers } from "../../base/timers.ts";
import { createBridgeClient } from "../client.ts";
import type { ClientPipe } from "../client-pipe.ts";
import type { Role } from "../contract/define.ts";
import { type BridgeServer, type Handlers, MAX_MESSAGE_LENGTH } from "../contract/pipe.ts";
import { fakeHandlers, fakeScreenSettings, helloHandler } from "../fake-handlers.ts";
import { createBridgeServer } from "../server.ts";

/** A transport under test: joins one page to the host. */
export interface JoinedPage {
  readonly pipe: ClientPipe;
  /** Ends whatever the transport opened. */
  close(): Promise<void>;
}
export type JoinPage = (bridge: BridgeServer, role: Role) => Promise<JoinedPage>;

const aVisit = "0123456789abcdef0123456789abcdef";
const timers: Timers = {
  after(durationMs, callback) {
    const timer = setTimeout(callback, durationMs);
    return () => clearTimeout(timer);
  },
};

/** What every transport must hold. Each transport's test file runs it over its own pipe. */
export function describeTransport(name: string, joinPage: JoinPage): void {
  describe(`bridge over ${name}`, () => {
    const ends: (() => Promise<void> | void)[] = [];
    afterEach(async () => {
      for (const end of ends.splice(0).reverse()) await end();
    });

    async function join(given: Partial<Handlers>, role: Role = "mirror", log: Log = silentLog) {
      const server = createBridgeServer({ handlers: fakeHandlers(given), timers, log });
      const page = await joinPage(server, role);
      const malformed: string[] = [];
      const client = createBridgeClient({ pipe: page.pipe, timers, onMalformed: (m) => malformed.push(m) });
      ends.push(
        () => page.close(),
        () => client.close(),
      );
      return { server, client, pipe: page.pipe, malformed };
    }

    it("answers a request with its checked result", async () => {
      const { client } = await join(helloHandler);
      expect(await client.request("screen.hello", {})).toEqual(succeed(fakeScreenSettings));
    });

    it("tells the handler who asks", async () => {
      const callers: unknown[] = [];
      const { client } = await join({
        "visit.forget": (params, caller) => {
          callers.push(params, caller);
          return succeed(null);
        },
      });
      await client.request("visit.forget", { visitId: aVisit });
      expect(callers).toEqual([{ visitId: aVisit }, { role: "mirror", account: null }]);
    });

    it("keeps answers and questions together when many cross", async () => {
      const { client } = await join({
        "scan.report": async ({ code }) => {
          await new Promise((resolve) => setTimeout(resolve, Number(code) % 7));
          return succeed({ kind: "known", productId: `p-${code}`, variantId: "v", garment: true } as const);
        },
      });
      const codes = Array.from({ length: 60 }, (_, index) => String(index + 1));
      const answers = await Promise.all(
        codes.map((code) => client.request("scan.report", { code, deviceKind: "by-hand", visitId: null })),
      );
      expect(answers.map((a) => a.ok && a.value.kind === "known" && a.value.productId)).toEqual(
        codes.map((code) => `p-${code}`),
      );
    });

    it("brings a declared error with its sentence", async () => {
      const { client } = await join({
        "sign.current": () => fail("no-programme", "No programme is planned; plan one on the console."),
      });
      expect(await client.request("sign.current", {})).toEqual(
        fail("no-programme", "No programme is planned; plan one on the console."),
      );
    });

    it("refuses a role that may not ask", async () => {
      const { client } = await join(helloHandler, "staff");
      expect(codeOf(await client.request("screen.hello", {}))).toBe("forbidden");
    });

    it("refuses wrong parameters before they leave, naming the path", async () => {
      const { client } = await join({});
      const answer = await client.request("visit.forget", { visitId: "me" });
      expect(answer).toMatchObject({ ok: false, code: "malformed" });
      expect(answer.ok ? "" : answer.message).toContain("visitId");
    });

    it("refuses wrong parameters that arrive all the same, naming the path", async () => {
      const { pipe } = await join({});
      const reply = await tell(pipe, "visit.forget", { visitId: aVisit, name: "Ann" });
      expect(reply).toMatchObject({ kind: "failure", id: 1, code: "malformed" });
      expect(reply.message).toContain("visit.forget");
      expect(reply.message).toContain("name");
    });

    it("refuses a request of no contract and inherited names", async () => {
      const { pipe } = await join({});
      for (const name of ["disk.erase", "constructor", "__proto__"]) {
        expect(await tell(pipe, name, {})).toMatchObject({ kind: "failure", code: "malformed" });
      }
    });

    it("hides a bug of a handler behind `internal` and logs it", async () => {
      const lines: string[] = [];
      const { client } = await join(
        {
          "screen.hello": () => {
            throw new Error("the secret reason");
          },
        },
        "mirror",
        (_level, _part, code, message) => lines.push(`${code} ${message}`),
      );
      const answer = await client.request("screen.hello", {});
      expect(answer).toMatchObject({ ok: false, code: "internal" });
      expect(JSON.stringify(answer)).not.toContain("secret");
      expect(lines.join()).toContain("the secret reason");
    });

    it("answers `internal` where a handler breaks the contract", async () => {
      const broken = { ...fakeScreenSettings, accent: "brown" };
      const { client } = await join({ "screen.hello": () => succeed(broken) });
      expect(codeOf(await client.request("screen.hello", {}))).toBe("internal");
      const undeclared = { "screen.hello": () => fail("no-idea", "?") } as unknown as Partial<Handlers>;
      const other = await join(undeclared);
      expect(codeOf(await other.client.request("screen.hello", {}))).toBe("internal");
    });

    it("sends events to the roles that may hear them, in order", async () => {
      const { client, server } = await join(helloHandler);
      const heard: string[] = [];
      client.on("scan", ({ code }) => heard.push(code));
      client.on("today.changed", () => heard.push("not for mirrors"));
      await client.request("screen.hello", {});
      server.emit("today.changed", {});
      for (const code of ["1", "2", "3"]) server.emit("scan", { code, outcome: { kind: "unknown" } });
      await client.request("screen.hello", {});
      expect(heard).toEqual(["1", "2", "3"]);
    });

    it("carries a text of every script", async () => {
      const text = "Größe 38 — «rose pâle» 试衣 👗\u2028";
      const { client } = await join({ "sign.current": () => fail("no-programme", text) });
      expect(await client.request("sign.current", {})).toEqual(fail("no-programme", text));
    });

    it("answers only what it can read", async () => {
      const { pipe, client } = await join(helloHandler);
      for (const text of ["", "{", "[]", '{"kind":"request"}', '{"kind":"request","id":0,"name":"x"}']) {
        pipe.send(text);
      }
      expect((await client.request("screen.hello", {})).ok).toBe(true);
    });

    it("does not read a message beyond the limit", async () => {
      const asked: unknown[] = [];
      const forget: Partial<Handlers> = {
        "visit.forget": (params) => {
          asked.push(params);
          return succeed(null);
        },
      };
      const { pipe, client } = await join({ ...helloHandler, ...forget });
      const forgetText = JSON.stringify({
        kind: "request",
        id: 99,
        name: "visit.forget",
        params: { visitId: aVisit },
      });
      pipe.send(forgetText.padEnd(MAX_MESSAGE_LENGTH + 1));
      await client.request("screen.hello", {});
      expect(asked).toHaveLength(0);
      pipe.send(forgetText.padEnd(MAX_MESSAGE_LENGTH));
      // A page's programs may let a short message overtake one of a megabyte.
      await expect.poll(() => asked, { timeout: 30_000 }).toHaveLength(1);
      await client.request("screen.hello", {});
      expect(asked).toHaveLength(1);
    });

    it("fails what waits when the host goes away", async () => {
      const { client, server } = await join({ "screen.hello": () => new Promise(() => undefined) });
      const waiting = client.request("screen.hello", {});
      await new Promise((resolve) => setTimeout(resolve, 20));
      server.close();
      client.close();
      expect(codeOf(await waiting)).toBe("disconnected");
      expect(codeOf(await client.request("screen.hello", {}))).toBe("disconnected");
    });
  });
}

interface RawReply {
  readonly kind: string;
  readonly id?: number;
  readonly code?: string;
  readonly message?: string;
}

/** Speaks past the client, as a page that somebody changed would. */
function tell(pipe: ClientPipe, name: string, params: unknown): Promise<RawReply> {
  return new Promise((resolve) => {
    const end = pipe.onMessage((text) => {
      end();
      resolve(JSON.parse(text) as RawReply);
    });
    pipe.send(JSON.stringify({ kind: "request", id: 1, name, params }));
  });
}

function codeOf(outcome: Result<unknown>): string {
  return outcome.ok ? "ok" : outcome.code;
}

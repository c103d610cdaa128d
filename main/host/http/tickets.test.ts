import { describe, expect, it } from "vitest";
import { createManualClock } from "../../base/clock.ts";
import { createTickets } from "./tickets.node.ts";

function make(limits: { limit?: number; absoluteMs?: number | null; idleMs?: number | null } = {}) {
  const clock = createManualClock();
  return {
    clock,
    tickets: createTickets<string>({ clock, limit: 3, absoluteMs: null, idleMs: null, ...limits }),
  };
}

describe("tickets", () => {
  it("stand for their holder until they are taken", () => {
    const { tickets } = make();
    const secret = tickets.issue("Ann");
    expect(tickets.find(secret)?.holder).toBe("Ann");
    expect(tickets.take(secret)).toBe("Ann");
    expect(tickets.take(secret)).toBeNull();
    expect(tickets.find(`${secret}x`)).toBeNull();
    expect(tickets.find("")).toBeNull();
    expect(tickets.find(null)).toBeNull();
  });

  it("end by idleness, which use puts off, and by age, which nothing does", () => {
    const { tickets, clock } = make({ idleMs: 10, absoluteMs: 25 });
    const secret = tickets.issue("Ann");
    const ended = tickets.find(secret)?.ended;
    clock.advance(9);
    expect(tickets.find(secret)).not.toBeNull();
    clock.advance(9);
    expect(tickets.find(secret)).not.toBeNull();
    expect(ended?.aborted).toBe(false);
    clock.advance(7);
    tickets.sweep();
    expect(ended?.aborted).toBe(true);
    expect(tickets.find(secret)).toBeNull();
    const idle = tickets.issue("Bob");
    clock.advance(10);
    expect(tickets.find(idle)).toBeNull();
  });

  it("give way to newer ones at the limit, and tell so", () => {
    const { tickets } = make();
    const secrets = ["a", "b", "c"].map((holder) => tickets.issue(holder));
    const first = tickets.find(secrets[0] ?? "")?.ended;
    tickets.issue("d");
    expect(first?.aborted).toBe(true);
    expect(secrets.map((secret) => tickets.find(secret)?.holder)).toEqual([undefined, "b", "c"]);
  });

  it("end by holder", () => {
    const { tickets } = make();
    const [ann, bob] = [tickets.issue("Ann"), tickets.issue("Bob")];
    tickets.endWhere((holder) => holder === "Ann");
    expect([tickets.find(ann), tickets.find(bob)?.holder]).toEqual([null, "Bob"]);
  });
});

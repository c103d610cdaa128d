import { expect, it } from "vitest";
import { fail, type Result, succeed } from "../../../base/result.ts";
import type { Delivery } from "../../../bridge/contract/delivery.ts";
import type { BridgeClient } from "../../../bridge/contract/pipe.ts";
import type { CommandTools } from "../../command.ts";
import { contentExportCommand } from "./export.ts";
import { contentFollowCommand } from "./follow.ts";

const KEY = `${"A".repeat(43)}=`;
const delivery: Delivery = {
  follow: { address: "https://content.example/manifest.json", key: KEY },
  state: "resting",
  progress: null,
  trouble: { code: "unreachable", message: "The cable is out.", sinceMs: 0 },
  taken: { version: 7, atMs: 0 },
  heardAtMs: 0,
  ownKey: KEY,
};

/** A host that notes what it is asked. */
function tools() {
  const asked: unknown[] = [];
  const said: string[] = [];
  const request = (name: string, params: unknown) => {
    asked.push([name, params]);
    const answers: Record<string, unknown> = {
      "delivery.get": delivery,
      "delivery.export": { version: 3, key: KEY },
    };
    return Promise.resolve(succeed(answers[name] ?? null));
  };
  const client = { request } as unknown as BridgeClient;
  const own: Pick<CommandTools, "withHost" | "say" | "absolutePath"> = {
    withHost: <T>(work: (one: BridgeClient) => Promise<Result<T>>) => work(client),
    say: (line) => void said.push(line),
    absolutePath: (path) => `/here/${path}`,
  };
  return { tools: own as CommandTools, asked, said };
}

it("follows an address with a key, asks now, and stops", async () => {
  const { asked, tools: own } = tools();
  const address = "https://content.example/manifest.json";
  expect(await contentFollowCommand.run([address, KEY], own)).toEqual(succeed(null));
  expect(await contentFollowCommand.run(["now"], own)).toEqual(succeed(null));
  expect(await contentFollowCommand.run(["off"], own)).toEqual(succeed(null));
  expect(asked).toEqual([
    ["delivery.follow", { follow: { address, key: KEY } }],
    ["delivery.ask", {}],
    ["delivery.follow", { follow: null }],
  ]);
});

it("says how far it is, and why nothing comes", async () => {
  const { said, tools: own } = tools();
  await contentFollowCommand.run([], own);
  expect(said.join("\n")).toMatch(/content\.example[\s\S]*Version 7[\s\S]*The cable is out\.[\s\S]*own key/);
});

it("is not understood without a key, or with a wrong one", async () => {
  const { asked, tools: own } = tools();
  for (const args of [
    ["https://content.example/m.json"],
    ["https://content.example/m.json", "key"],
    ["a", "b", "c"],
  ])
    expect(await contentFollowCommand.run(args, own)).toMatchObject(fail("usage", expect.any(String)));
  expect(asked).toEqual([]);
});

it("exports into a folder seen from where the command was given, and prints what others say", async () => {
  const { asked, said, tools: own } = tools();
  expect(await contentExportCommand.run(["out"], own)).toEqual(succeed(null));
  expect(asked).toEqual([["delivery.export", { folder: "/here/out" }]]);
  expect(said.join("\n")).toContain(`manifest.json ${KEY}`);
});

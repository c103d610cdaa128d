import { request as ask, createServer, type Server } from "node:http";
import { type AddressInfo, connect } from "node:net";
import { afterAll, afterEach, beforeAll, expect, it } from "vitest";
import { layoutOf, programmeOf } from "../../../content/programme/fixtures.ts";
import type { Programme } from "../../../content/schema/signage/programme.ts";
import { createManualClock } from "../../base/clock.ts";
import { openWebPages, type WebPages } from "./web-pages.node.ts";

/** What the servers of the net answer, by path. */
const ANSWERS: Readonly<Record<string, readonly [status: number, headers: Record<string, string>]>> = {
  "/board": [200, { "content-type": "text/html" }],
  "/framed-by-all": [200, { "content-security-policy": "frame-ancestors *; script-src 'self'" }],
  "/denies": [200, { "x-frame-options": "DENY" }],
  "/own-only": [200, { "content-security-policy": "default-src *; frame-ancestors 'self'" }],
  "/gone": [404, {}],
  "/on": [302, { location: "/board" }],
  "/elsewhere": [302, { location: "http://other.example/board" }],
  "/round": [302, { location: "/round" }],
};
const asked: string[] = [];
const said: string[] = [];
const clock = createManualClock();
let net: Server;
let port = 0;
const open: WebPages[] = [];

beforeAll(async () => {
  net = createServer((request, response) => {
    asked.push(`${request.headers.host}${request.url}`);
    const [status, headers] = ANSWERS[request.url ?? ""] ?? [404, {}];
    response.writeHead(status, headers).end("a page");
  });
  await new Promise<void>((resolve) => net.listen(0, "127.0.0.1", resolve));
  port = (net.address() as AddressInfo).port;
});
afterEach(async () => {
  for (const pages of open.splice(0)) await pages.close();
});
afterAll(() => void net.close());

function programme(url: string, allowedHosts: string[] = []): Programme {
  const widget = {
    kind: "page" as const,
    widgetId: "board",
    name: "Board",
    transition: null,
    productId: null,
    source: { kind: "address" as const, url },
    durationMs: 5_000,
    allowedHosts,
  };
  const entries = [{ kind: "widget" as const, widget }];
  return programmeOf([], {
    playlists: [{ playlistId: "words", name: "Words", order: "in-order", entries }],
    layouts: [layoutOf("poster", 10_000)],
  });
}

/** Names of tests lead to this machine, which here counts as the net; only `trap.example` leads near. */
async function openOn(shown: Programme | null): Promise<WebPages> {
  const pages = await openWebPages({
    programme: () => shown,
    clock,
    log: (_level, _part, code, message) => void said.push(`${code}: ${message}`),
    network: {
      lookup: (host) =>
        host === "nobody.example"
          ? Promise.reject(new Error("ENOTFOUND"))
          : Promise.resolve(host === "trap.example" ? ["127.0.0.1", "127.0.0.9"] : ["127.0.0.1"]),
      isNear: (address) => address === "127.0.0.9",
    },
  });
  open.push(pages);
  return pages;
}

/** Asks through the proxy, as a browser does; the status, or how it was cut off. */
function through({ proxyPort }: WebPages, url: string): Promise<number | string> {
  return new Promise((resolve) => {
    const request = ask({ host: "127.0.0.1", port: proxyPort ?? 0, path: url });
    request.once("response", (answer) => resolve(answer.resume().statusCode ?? 0));
    request.once("error", () => resolve("cut off"));
    request.end();
  });
}

/** First line of the answer to CONNECT. */
function tunnel({ proxyPort }: WebPages, place: string): Promise<string> {
  return new Promise((resolve) => {
    const socket = connect(proxyPort ?? 0, "127.0.0.1", () =>
      socket.write(`CONNECT ${place} HTTP/1.1\r\n\r\n`),
    );
    socket.once("data", (bytes) => {
      resolve(bytes.toString().split("\r\n")[0] ?? "");
      socket.destroy();
    });
  });
}

it("lets out what the programme allows, and refuses every other host, port and way to this machine", async () => {
  const web = await openOn(programme(`http://board.example:${port}/board`, ["trap.example"]));
  expect(await through(web, `http://board.example:${port}/board`)).toBe(200);
  expect(await tunnel(web, `board.example:${port}`)).toContain("200");
  expect(asked).toEqual([`board.example:${port}/board`]);
  for (const url of [
    `http://other.example:${port}/board`,
    "http://board.example:1/",
    `http://127.0.0.1:${port}/board`,
    `http://localhost:${port}/board`,
    `http://[::1]:${port}/board`,
    "http://trap.example/",
  ])
    expect(await through(web, url), url).toBe("cut off");
  expect(await tunnel(web, `127.0.0.1:${port}`)).toContain("403");
  expect(await tunnel(web, "trap.example:443")).toContain("403");
  expect(await tunnel(web, "nonsense")).toContain("403");
  expect(asked).toHaveLength(1);
  expect(said.find((one) => one.includes("trap.example"))).toContain("leads to this machine");
});

it("lets nothing out while nothing is published", async () => {
  const web = await openOn(null);
  expect(await through(web, `http://board.example:${port}/board`)).toBe("cut off");
  expect(await web.look("board")).toMatchObject({ code: "no-such-page" });
  expect(web.frame("board")).toBeNull();
});

it.each([
  ["/board", null, ""],
  ["/framed-by-all", null, ""],
  ["/on", null, ""],
  ["/denies", "refused", "lets no other page show it"],
  ["/own-only", "refused", "lets no other page show it"],
  ["/gone", "refused", "answers 404"],
  ["/elsewhere", "not-allowed", "leads on to other.example; allow that host too"],
  ["/round", "refused", "from address to address"],
])("a page at %s: %s", async (path, code, words) => {
  const web = await openOn(programme(`http://board.example:${port}${path}`));
  const looked = await web.look("board");
  expect(looked.ok ? null : looked.code).toBe(code);
  expect(looked.ok ? "" : looked.message).toContain(words);
});

it("says where the network is away, keeps that for a while, and then asks again", async () => {
  const away = await openOn(programme("http://nobody.example/"));
  expect(await away.look("board")).toMatchObject({ code: "unreachable" });
  const silent = await openOn(programme("http://board.example:1/"));
  expect(await silent.look("board")).toMatchObject({ code: "unreachable" });
  const web = await openOn(programme(`http://board.example:${port}/board`));
  const before = asked.length;
  await web.look("board");
  await web.look("board");
  expect(asked.length - before).toBe(1);
  clock.advance(61_000);
  await web.look("board");
  expect(asked.length - before).toBe(2);
});

it("frames a page in a document that runs nothing, with its address escaped", async () => {
  const web = await openOn(programme('http://board.example/?a="><script>x</script>', ["cdn.example"]));
  const frame = web.frame("board");
  expect(frame?.html).not.toContain("<script>");
  expect(frame?.html).toContain('sandbox="allow-scripts allow-same-origin" credentialless allow=""');
  expect(frame?.policy).toContain(
    "default-src 'none'; frame-src http://board.example http://cdn.example https://cdn.example;",
  );
});

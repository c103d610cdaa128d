import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";

/** The board's number: on this machine, and in these tests the net. */
const NET = "127.0.0.3";

/** A page of the net that uses its own server, and tries to reach everything else that it can think of. */
export interface WebBoard {
  /** `http://board.example:port/`, with what it shall try in its query. */
  urlFor(mirrorHost: string): string;
  /** How its server is found: `board.example` and `other.example` are both there. */
  readonly network: {
    lookup: (host: string) => Promise<readonly string[]>;
    isNear: (one: string) => boolean;
  };
  /** What others than `board.example` were asked for: there, and of a listener on loopback. */
  readonly strayed: readonly string[];
  close(): void;
}

const PAGE = `<!doctype html><meta charset="utf-8"><title>Board</title><h1>Departures</h1><script type="module">
const { mirror, near, port } = Object.fromEntries(new URLSearchParams(location.search));
const tried = {};
const trial = async (name, act) => { try { tried[name] = String(await act()); } catch { tried[name] = "refused"; } };
const blind = (url) => fetch(url, { mode: "no-cors" }).then(() => "answered");
const socket = (url) => new Promise((done, no) => { const s = new WebSocket(url); s.onopen = () => done("open"); s.onerror = no; });
await trial("own", async () => (await (await fetch("/words.json")).json()).read);
await trial("other", () => blind("http://other.example:" + port + "/other"));
await trial("nobody", () => blind("https://example.com/"));
await trial("loopback", () => blind("http://127.0.0.1:" + near + "/near"));
await trial("localhost", () => blind("http://localhost:" + near + "/near"));
await trial("six", () => blind("http://[::1]:" + near + "/near"));
await trial("bridge", () => socket("ws://" + mirror + "/bridge"));
await trial("mirror", async () => (await fetch("http://" + mirror + "/mirror/")).status);
await trial("pass", async () => (await fetch("http://" + mirror + "/frame/pass")).text());
await trial("parent", () => parent.document.title);
await trial("top", () => top.document.title);
await trial("navigate", () => { top.location.href = "http://board.example/"; return "went"; });
await trial("popup", () => { if (open("/popup") === null) throw new Error(); return "open"; });
await trial("camera", () => navigator.mediaDevices.getUserMedia({ video: true }));
window.tried = tried;
</script>`;

/** Starts the board and a listener on loopback that nobody may reach. */
export async function openWebBoard(): Promise<WebBoard> {
  const strayed: string[] = [];
  const net = createServer((request, response) => {
    if (request.headers.host !== `board.example:${portOf(net)}`)
      strayed.push(`${request.headers.host}${request.url}`);
    const isPage = request.url?.startsWith("/?") ?? false;
    response.setHeader("Content-Type", isPage ? "text/html" : "application/json");
    response.end(isPage ? PAGE : '{"read":true}');
  });
  const near = createServer((request, response) => {
    strayed.push(`near ${request.url}`);
    response.end();
  });
  await new Promise<void>((resolve) => net.listen(0, NET, resolve));
  await new Promise<void>((resolve) => near.listen(0, "127.0.0.1", resolve));
  return {
    strayed,
    network: { lookup: () => Promise.resolve([NET]), isNear: (address) => address !== NET },
    urlFor: (mirrorHost) =>
      `http://board.example:${portOf(net)}/?mirror=${mirrorHost}&near=${portOf(near)}&port=${portOf(net)}`,
    close() {
      net.close();
      near.close();
    },
  };
}

function portOf(server: Server): number {
  return (server.address() as AddressInfo).port;
}

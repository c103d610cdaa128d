import { readdirSync, readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { createManualTimers } from "../../base/timers.ts";
import type { Settings } from "../../bridge/contract/console.ts";
import { ledgerOptions, opened, rowsOf, temporaryFolder } from "../../ledger/fixtures.node.ts";
import { idOf } from "../../ledger/fixtures.ts";
import type { Ledger } from "../../ledger/open-ledger.node.ts";
import { ask, type RawAnswer } from "../http/fixtures.node.ts";
import { defaultSettings } from "../settings.node.ts";
import { type AskDoor, createAskDoor } from "./ask-door.node.ts";
import { createOpenQuestions } from "./open-questions.ts";

/** What a phone tells of itself unasked; none of it may be found anywhere. */
const PHONE = {
  "user-agent": "TelltalePhone/9.1",
  "x-forwarded-for": "203.0.113.77",
  cookie: "telltale=1",
  "accept-language": "fr-CH, fr;q=0.9",
};

let folder: ReturnType<typeof temporaryFolder>;
let ledger: Ledger;
let lines: ReturnType<typeof ledgerOptions>["lines"];
let door: AskDoor;
let server: Server;
let origin: string;
let settings: Settings;
let timers: ReturnType<typeof createManualTimers>;
const at = {
  styleNonce: "abc",
  isSignedIn: () => false,
  shopAddress: "https://192.0.2.7:4443" as string | null,
};

beforeEach(async () => {
  folder = temporaryFolder();
  const made = ledgerOptions(folder.path);
  lines = made.lines;
  ledger = opened(made.options);
  settings = { ...defaultSettings, questionByCode: true, siteName: "Feldt & <Lune>" };
  timers = createManualTimers();
  let number = 0;
  door = createAskDoor({
    questions: createOpenQuestions({ ledger: ledger.writer, timers, newId: () => idOf(++number) }),
    settings: () => settings,
    timers,
  });
  server = createServer(
    (request, response) => void door.answer(request, response, { ...at, path: request.url ?? "" }),
  );
  await new Promise<void>((resolve) => void server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  origin = `http://127.0.0.1:${typeof address === "object" ? address?.port : 0}`;
});
afterEach(async () => {
  Object.assign(at, { isSignedIn: () => false, shopAddress: "https://192.0.2.7:4443" });
  await door.close();
  await new Promise((resolve) => void server.close(resolve));
  ledger.close();
  folder[Symbol.dispose]();
});

const ticketOf = (page: RawAnswer) => /name="ticket" value="([0-9a-f]+)"/.exec(page.text)?.[1] ?? "";
const post = (path: string, body: string) =>
  ask(origin, path, {
    method: "POST",
    headers: { ...PHONE, origin: "null", "content-type": "application/x-www-form-urlencoded" },
    body,
  });
const written = () =>
  rowsOf(ledger, "SELECT payload FROM entries ORDER BY id").map(({ payload }) => JSON.parse(String(payload)));

it("asks in the phone's language, takes one answer a page, and says thank you", async () => {
  const page = await ask(origin, "/ask/till", { headers: PHONE });
  expect(page.status).toBe(200);
  expect(page.text).toContain('<html lang="fr">');
  expect(page.text).toContain("Feldt &amp; &lt;Lune&gt;");
  expect(page.headers["content-security-policy"]).toBe(
    "default-src 'none'; style-src 'nonce-abc'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'",
  );
  expect(page.text).not.toContain("<script");
  const answer = `ticket=${ticketOf(page)}&reply=yes`;
  const thanks = await post("/ask/till", answer);
  expect(thanks).toMatchObject({ status: 200 });
  expect(thanks.text).toContain("comptée");
  expect((await post("/ask/till", answer)).text).toContain("déjà servi");
  expect(written()).toEqual([{ place: "till", answer: "yes" }]);
});

it("counts a page that nobody answers as asked", async () => {
  await ask(origin, "/ask/flyer", { headers: PHONE });
  await ask(origin, "/ask/flyer", { method: "HEAD" });
  await door.close();
  expect(written()).toEqual([{ place: "flyer", answer: "none" }]);
});

it("keeps nothing of who answers: no cookie, no address, no browser, in no file and no log", async () => {
  const page = await ask(origin, "/ask/flyer", { headers: PHONE });
  const thanks = await post("/ask/flyer", `ticket=${ticketOf(page)}&reply=no`);
  await post("/ask/flyer", "reply=telltale");
  expect([page, thanks].map(({ headers }) => headers["set-cookie"])).toEqual([undefined, undefined]);
  expect(rowsOf(ledger, "SELECT visitId, productId, variantId FROM entries")).toEqual([
    { visitId: null, productId: null, variantId: null },
  ]);
  ledger.close();
  const kept = readdirSync(folder.path).map((name) => readFileSync(join(folder.path, name), "latin1"));
  expect(kept.join("")).toContain('"place":"flyer"');
  for (const text of [...kept, JSON.stringify(lines)]) {
    expect(text).not.toMatch(/telltale|203\.0\.113|127\.0\.0\.1/i);
    expect(text).not.toContain(ticketOf(page));
  }
});

it.each([
  ["ticket=1&reply=none", 400],
  ["", 400],
  [`reply=yes&ticket=${"1".repeat(600)}`, 400],
  ["reply=yes&ticket=unheard-of", 200],
])("writes nothing for the form %s", async (body, status) => {
  expect(await post("/ask/till", body)).toMatchObject({ status });
  expect(written()).toEqual([]);
});

it("lets one device open so many pages in ten minutes, and forgets it then", async () => {
  for (let page = 0; page < 60; page += 1) await ask(origin, "/ask/flyer");
  expect(await ask(origin, "/ask/flyer")).toMatchObject({ status: 429 });
  timers.advance(10 * 60_000);
  expect(await ask(origin, "/ask/flyer")).toMatchObject({ status: 200 });
});

it("asks nothing where the site does not want it, and nowhere else", async () => {
  settings = { ...settings, questionByCode: false };
  expect(await ask(origin, "/ask/till")).toMatchObject({ status: 404 });
  expect(await ask(origin, "/ask/window")).toMatchObject({ status: 404 });
  expect(await ask(origin, "/ask/till", { method: "PUT" })).toMatchObject({ status: 404 });
  expect(written()).toEqual([]);
});

it("prints the codes for who is signed in, with the address that phones reach", async () => {
  expect(await ask(origin, "/ask/sheet")).toMatchObject({ status: 403 });
  at.isSignedIn = () => true;
  const inShop = await ask(origin, "/ask/sheet");
  expect(inShop.text).toContain("https://192.0.2.7:4443/ask/flyer");
  expect(inShop.text.match(/<svg/g)).toHaveLength(2);
  settings = { ...settings, questionAddress: "https://ask.shop.example" };
  const outside = await ask(origin, "/ask/sheet");
  expect(outside.text).toContain("https://ask.shop.example/ask/till");
  expect(outside.text).not.toContain("192.0.2.7");
  settings = { ...settings, questionAddress: null };
  at.shopAddress = null;
  expect((await ask(origin, "/ask/sheet")).text).toContain("cannot reach");
});

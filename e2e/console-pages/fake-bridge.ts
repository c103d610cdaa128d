import { fail, type Result, succeed } from "../../main/base/result.ts";
import { createSignal, type Signal } from "../../main/base/signal.ts";
import type { Account, Network, Settings } from "../../main/bridge/contract/console.ts";
import type {
  ErrorOf,
  EventName,
  ParamsOf,
  PayloadOfEvent,
  RequestName,
  ResultOf,
} from "../../main/bridge/contract/contract.ts";
import type { BridgeClient } from "../../main/bridge/contract/pipe.ts";
import type { ShopperRequest } from "../../main/ledger/schema/shopper-request.ts";
import { fakeCatalogue } from "./fake-catalogue.ts";
import { createFakeContent } from "./fake-content.ts";
import { fakeDelivery } from "./fake-delivery.ts";
import { fakeDraft, fakeGarments } from "./fake-garments.ts";
import { createFakeImport } from "./fake-import.ts";
import { fakeProof } from "./fake-proof.ts";
import { fakeReport } from "./fake-report.ts";
import { fakeRequests } from "./fake-requests.ts";
import { createFakeScreens } from "./fake-screens.ts";
import { createFakeStudy } from "./fake-study.ts";
import { fakeSurvey } from "./fake-survey.ts";
import { fakeToday } from "./fake-today.ts";
import type { Situation } from "./situation.ts";

type Handlers = { [N in RequestName]?: (params: ParamsOf<N>) => Result<ResultOf<N>, ErrorOf<N>> };

/** A host of the imagination with rich content, for looking at the console. Answers within the same turn. */
export interface FakeBridge extends BridgeClient {
  emit<N extends EventName>(name: N, payload: PayloadOfEvent<N>): void;
  setConnected(connected: boolean): void;
  /** One more request, as if somebody had just asked. */
  ask(): void;
}

const QR =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9" shape-rendering="crispEdges"><path stroke="#000" d="M1 1.5h3m1 0h3M1 2.5h1m1 0h1m2 0h2M2 3.5h5M1 4.5h2m2 0h1m1 0h1M1 5.5h1m1 0h3M2 6.5h2m1 0h3M1 7.5h3m2 0h1"/></svg>';

export function createFakeBridge(account: Account, situation: Situation, nowMs: () => number): FakeBridge {
  const signals = new Map<EventName, Signal<unknown>>();
  const signalOf = (name: EventName) => {
    const signal = signals.get(name) ?? createSignal<unknown>();
    signals.set(name, signal);
    return signal;
  };
  const connection = createSignal<boolean>();
  const full = fakeCatalogue();
  const catalogue = situation === "empty" ? { ...full, products: [] } : full;
  let requests = situation === "empty" ? [] : fakeRequests(full.products, nowMs());
  const camerasOff = new Set<string>();
  let accounts: Account[] = [
    account,
    ...["lena", "yasmina.b", "till", "h.okafor", "marie-claire"].map((name) => ({
      name,
      role: "staff" as const,
    })),
    { name: "einkauf", role: "merchandiser" },
  ];
  let network: Network = { open: false, addresses: [], fingerprint: null };
  let settings: Settings = {
    siteName: "Lindenhof Mode, Hamburg",
    timeZone: "Europe/Berlin",
    locale: "de",
    profile: "stats-only",
    placement: "floor",
    accent: "#8f4a32",
    retentionDays: 90,
    escalationSeconds: 90,
    contentApproval: false,
    calmScreens: false,
    questionEveryVisits: 5,
    questionByCode: true,
  };

  function tell(request: ShopperRequest) {
    requests = [request, ...requests.filter((each) => each.requestId !== request.requestId)];
    signalOf("request.updated").emit(request);
    signalOf("today.changed").emit({});
  }

  const today = () => {
    const value = fakeToday(situation, requests, nowMs());
    return {
      ...value,
      screens: value.screens.map((screen) => ({ ...screen, cameraOff: camerasOff.has(screen.screenId) })),
    };
  };

  const handlers: Handlers = {
    ...createFakeContent(situation, nowMs, () => {
      signalOf("content.changed").emit({});
      signalOf("sign.changed").emit({});
    }),
    ...createFakeScreens(situation, nowMs, (name) =>
      signalOf(name).emit(name === "urgent.changed" ? { message: null } : {}),
    ),
    ...createFakeStudy(situation),
    "study.survey": fakeSurvey(situation),
    ...createFakeImport(() => signalOf("content.changed").emit({})),
    "catalogue.get": () =>
      succeed({
        catalogue,
        missingGarments: catalogue.products
          .filter((product) => product.garmentAsset === null || product.productId === "satin-skirt")
          .map(({ productId }) => ({ productId, reason: "No garment." })),
      }),
    "garment.list": () => succeed(situation === "empty" ? [] : [...fakeGarments(nowMs())]),
    "garment.get": ({ name }) => {
      const garment = fakeGarments(nowMs()).find((each) => each.name === name);
      if (!garment) return fail("no-such-garment", "It is gone.");
      const made = garment.draft ?? garment.published;
      return succeed({ garment, draft: made === null ? null : fakeDraft() });
    },
    "garment.check-chart": ({ csv }) =>
      succeed({ rows: [], fault: { code: "min-above-max", line: 2, text: csv.split("\n")[1] ?? "" } }),
    "garment.restore": () => succeed(null),
    "garment.wear-over": () => succeed(null),
    "today.get": () => succeed(today()),
    "request.list": () => succeed(requests),
    "request.answer": ({ requestId, answer }) => {
      const request = requests.find((each) => each.requestId === requestId);
      if (!request) return fail("no-such-request", "It is gone.");
      if (situation === "refusing") return fail("disk-full", "The disk is full.");
      const state = answer.kind === "on-the-way" ? "answered" : "closed";
      const answered: ShopperRequest = { ...request, answer, state, answeredAtMs: nowMs() };
      tell(answered);
      return succeed(answered);
    },
    "screen.set-camera": ({ screenId, off }) => {
      if (off) camerasOff.add(screenId);
      else camerasOff.delete(screenId);
      signalOf("today.changed").emit({});
      return succeed(null);
    },
    "engagement.get": (span) => succeed(fakeReport(span, full.products, situation === "empty")),
    "chain.sites": () =>
      succeed({
        folder: "/var/lib/psyche/spans",
        siteIds: situation === "empty" ? [] : ["lindenhof-altona", "lindenhof-hamburg", "lindenhof-kiel"],
      }),
    "chain.engagement": ({ siteId, ...span }) => {
      const report = fakeReport({ ...span, screenId: null }, full.products, situation === "empty");
      return succeed({
        ...report,
        siteId: siteId ?? "all sites",
        smallestPrinted: 10,
        notes: [],
        screens: [],
      });
    },
    "chain.survey": ({ fromDay, toDay }) => fakeSurvey(situation, 10)({ fromDay, untilDay: toDay }),
    "proof.report": (query) => succeed(fakeProof(query, situation === "empty")),
    "proof.csv": () => succeed({ fileName: "proof-of-play.csv", text: "site,screen,day\r\n" }),
    "engagement.csv": () =>
      succeed({ fileName: "engagement.csv", text: "table,key,measure,state,value\r\n" }),
    "engagement.workbook": () => succeed({ fileName: "engagement.xlsx", base64: "UEsFBgAAAAA=" }),
    "settings.get": () => succeed(settings),
    "settings.set": (next) => {
      settings = next;
      return succeed(next);
    },
    "account.list": () => succeed(accounts),
    "account.add": (added) => {
      if (accounts.some((each) => each.name === added.name)) return fail("name-taken", "Taken.");
      accounts = [...accounts, added];
      return succeed({ code: "7Q2M-K0XA-91ZT" });
    },
    "account.remove": ({ name }) => {
      accounts = accounts.filter((each) => each.name !== name);
      return succeed(null);
    },
    "network.get": () => succeed(network),
    "delivery.get": () => succeed(fakeDelivery(situation, nowMs())),
    "delivery.follow": () => succeed(null),
    "delivery.ask": () => succeed(null),
    "network.set": ({ open }) => {
      network = open
        ? {
            open,
            addresses: ["https://192.168.10.24:7443", "https://lindenhof-mirror.local:7443"],
            fingerprint: Array.from({ length: 32 }, (_, place) =>
              ((place * 37 + 11) % 256).toString(16).padStart(2, "0").toUpperCase(),
            ).join(":"),
          }
        : { open, addresses: [], fingerprint: null };
      return succeed(network);
    },
    "network.pair": () =>
      succeed({
        url: "https://192.168.10.24:7443/pair?token=q3Jm8Zt0",
        qrSvg: QR,
        expiresAtMs: nowMs() + 600_000,
      }),
  };

  let connected = situation !== "lost";
  let asked = 100;
  return {
    async request(name, params) {
      const handler: Handlers[typeof name] = handlers[name];
      if (situation === "slow") return new Promise(() => undefined);
      await Promise.resolve();
      if (!handler || situation === "failing") return fail("timed-out", "Too late.");
      return handler(params);
    },
    on(name, listener) {
      return signalOf(name).subscribe((payload) => listener(payload as Parameters<typeof listener>[0]));
    },
    get connected() {
      return connected;
    },
    onConnectedChange: (listener) => connection.subscribe(listener),
    close: () => undefined,
    emit: (name, payload) => signalOf(name).emit(payload),
    setConnected(next) {
      connected = next;
      connection.emit(next);
    },
    ask() {
      asked += 1;
      const [like] = fakeRequests(full.products, nowMs()).slice(2);
      if (like) tell({ ...like, requestId: asked.toString(16).padStart(32, "0"), askedAtMs: nowMs() });
    },
  };
}

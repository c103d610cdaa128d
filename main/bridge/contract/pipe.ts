import type { Result } from "../../base/result.ts";
import type { Unsubscribe } from "../../base/signal.ts";
import type { ErrorOf, EventName, ParamsOf, PayloadOfEvent, RequestName, ResultOf } from "./contract.ts";
import type { Role } from "./define.ts";

/** Longest message in either direction, characters. */
export const MAX_MESSAGE_LENGTH = 8_000_000;

/** Carries text both ways, in order. Every transport is one of these. */
export interface Pipe {
  send(text: string): void;
  onMessage(listener: (text: string) => void): Unsubscribe;
  onClose(listener: () => void): Unsubscribe;
  close(): void;
}

/** The page's half of the bridge. Never throws for what is expected; a time-out is a failure too. */
export interface BridgeClient {
  request<N extends RequestName>(name: N, params: ParamsOf<N>): Promise<Result<ResultOf<N>, ErrorOf<N>>>;
  on<N extends EventName>(name: N, listener: (payload: PayloadOfEvent<N>) => void): Unsubscribe;
  /** `true` while joined; pages show a quiet mark and keep working while it is false. */
  readonly connected: boolean;
  onConnectedChange(listener: (connected: boolean) => void): Unsubscribe;
  close(): void;
}

/** Who asks. */
export interface Caller {
  readonly role: Role;
  /** Name of the signed-in person; null for mirror and operator. */
  readonly account: string | null;
}

export type Handler<N extends RequestName> = (
  params: ParamsOf<N>,
  caller: Caller,
) => Promise<Result<ResultOf<N>, ErrorOf<N>>> | Result<ResultOf<N>, ErrorOf<N>>;

/** A handler for every request: the compiler proves that none is missing. */
export type Handlers = { readonly [N in RequestName]: Handler<N> };

/** The host's half: joins pipes and sends events to every caller whose role may hear them. */
export interface BridgeServer {
  join(pipe: Pipe, caller: Caller): void;
  emit<N extends EventName>(name: N, payload: PayloadOfEvent<N>): void;
  close(): void;
}

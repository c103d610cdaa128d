import type { Result } from "../../../../main/base/result.ts";
import type { SendFault } from "./send-fault.ts";

/**
 * What a request for a piece may fail with. `offline`: no answer, try again; `elsewhere`: the upload goes on at another
 * place than was thought; `gone`: the host knows no such upload (any more).
 */
export type DoorFault = "offline" | "elsewhere" | "gone" | Exclude<SendFault, "broken-off" | "empty">;

/** The host's door for files that come in pieces. One request at a time. */
export interface PieceDoor<P> {
  /** Announces a file of so many bytes; where its pieces go. */
  announce(bytes: number): Promise<Result<string, DoorFault>>;
  /** Bytes that are at the host. */
  offsetOf(address: string): Promise<Result<number, DoorFault>>;
  /** Sends a piece; bytes that are at the host afterwards. `onBytes`: how much of the piece has left. */
  send(
    address: string,
    piece: { readonly offset: number; readonly content: P },
    onBytes: (bytes: number) => void,
  ): Promise<Result<number, DoorFault>>;
  /** Gives an upload up; nobody waits for that. */
  drop(address: string): void;
  /** Ends the request that is under way. */
  callOff(): void;
}

/** A file as far as it is sent. */
export interface Sendable<P> {
  readonly size: number;
  slice(from: number, until: number): P;
}

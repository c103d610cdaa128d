import type { Unsubscribe } from "../base/signal.ts";
import type { Pipe } from "./contract/pipe.ts";

/**
 * The page's end of a pipe. It may lose the host and find it again by itself; what is sent in between is dropped,
 * and `onClose` tells only of the last end.
 */
export interface ClientPipe extends Pipe {
  readonly connected: boolean;
  onConnectedChange(listener: (connected: boolean) => void): Unsubscribe;
}

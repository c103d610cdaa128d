import { type ConnectionOptions, connect, type TLSSocket } from "node:tls";

/** Hands on a connection, or says why there is none. */
type Connected = (error: Error | null, socket?: TLSSocket) => void;

/**
 * Connects to the one server whose certificate has this SHA-256 (upper-case hex pairs with colons). The certificate is
 * known by itself, so neither authorities, names nor clocks count; nothing is sent before it is looked at.
 */
export function connectPinned(fingerprint: string): (options: object, done?: unknown) => undefined {
  return (options: ConnectionOptions, done: unknown) => {
    const tell = done as Connected;
    const socket = connect({ ...options, rejectUnauthorized: false });
    socket.once("error", refuse);
    socket.once("secureConnect", () => {
      socket.off("error", refuse);
      if (socket.getPeerCertificate().fingerprint256 === fingerprint) return tell(null, socket);
      socket.destroy();
      refuse(new Error("its certificate is another than this machine was told of"));
    });
    function refuse(error: Error): void {
      tell(error);
    }
  };
}

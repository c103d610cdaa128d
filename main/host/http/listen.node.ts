import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { fail, type Result, succeed } from "../../base/result.ts";

/** Most connections of one listener at once: a page opens about ten. */
const MAX_CONNECTIONS = 256;
/** A film of 2 GB over a slow network; a request's head must still come within Node's minute. */
const LONGEST_REQUEST_MS = 2 * 3_600_000;

/** Starts listening. Port 0 takes any free one; the outcome is the port taken. */
export function listen(
  server: Server,
  port: number,
  address: string,
): Promise<Result<number, "port-taken" | "port-forbidden">> {
  server.maxConnections = MAX_CONNECTIONS;
  server.requestTimeout = LONGEST_REQUEST_MS;
  return new Promise((resolve, reject) => {
    const refused = (error: NodeJS.ErrnoException) => {
      if (error.code === "EADDRINUSE") resolve(fail("port-taken", `Port ${port} of ${address} is taken.`));
      else if (error.code === "EACCES")
        resolve(fail("port-forbidden", `This user may not listen on port ${port} of ${address}.`));
      else if (error.code === "EADDRNOTAVAIL")
        resolve(fail("port-forbidden", `This machine has no address ${address} any more.`));
      else reject(error);
    };
    server.once("error", refused);
    server.listen(port, address, () => {
      server.off("error", refused);
      resolve(succeed((server.address() as AddressInfo).port));
    });
  });
}

/** Stops listening and ends what is still open. */
export function stopListening(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}

import { fail, type Result, succeed } from "../../../../main/base/result.ts";
import type { DoorFault, PieceDoor } from "./piece-door.ts";

const DOOR = "/content/resumable";
const VERSION = { "Tus-Resumable": "1.0.0" };
/** A request of which nothing moves for so long is as good as lost. */
const SILENCE_MS = 60_000;

/** The host's door, by tus 1.0. */
export function openPieceDoor(): PieceDoor<Blob> {
  let under: XMLHttpRequest | null = null;

  /** fetch tells nothing of how far an upload is. */
  function ask(
    method: string,
    address: string,
    {
      body = null,
      headers = {},
      onBytes,
    }: {
      readonly body?: Blob | null;
      readonly headers?: Readonly<Record<string, string>>;
      readonly onBytes?: (bytes: number) => void;
    } = {},
  ): Promise<Result<XMLHttpRequest, DoorFault>> {
    return new Promise((resolve) => {
      const request = new XMLHttpRequest();
      under = request;
      const offline = () => resolve(fail("offline", "The host does not answer."));
      request.open(method, address);
      for (const [name, value] of Object.entries({ ...VERSION, ...headers }))
        request.setRequestHeader(name, value);
      let silence = setTimeout(() => request.abort(), SILENCE_MS);
      request.upload.onprogress = ({ loaded }) => {
        clearTimeout(silence);
        silence = setTimeout(() => request.abort(), SILENCE_MS);
        onBytes?.(loaded);
      };
      request.onloadend = () => clearTimeout(silence);
      request.onload = () => resolve(outcomeOf(request));
      request.onerror = offline;
      request.onabort = offline;
      request.send(body);
    });
  }

  return {
    async announce(bytes) {
      const answered = await ask("POST", DOOR, { headers: { "Upload-Length": String(bytes) } });
      return answered.ok ? succeed(answered.value.getResponseHeader("Location") ?? "") : answered;
    },
    async offsetOf(address) {
      return offsetIn(await ask("HEAD", address));
    },
    async send(address, { content, offset }, onBytes) {
      const headers = {
        "Upload-Offset": String(offset),
        "Content-Type": "application/offset+octet-stream",
      };
      return offsetIn(await ask("PATCH", address, { body: content, headers, onBytes }));
    },
    drop: (address) => void fetch(address, { method: "DELETE", headers: VERSION }).catch(() => undefined),
    callOff: () => under?.abort(),
  };
}

function offsetIn(answered: Result<XMLHttpRequest, DoorFault>): Result<number, DoorFault> {
  if (!answered.ok) return answered;
  const offset = Number(answered.value.getResponseHeader("Upload-Offset") ?? Number.NaN);
  return Number.isInteger(offset) ? succeed(offset) : fail("offline", "Something else answered.");
}

function outcomeOf(request: XMLHttpRequest): Result<XMLHttpRequest, DoorFault> {
  const { status } = request;
  if (status >= 200 && status < 300) return succeed(request);
  const code = FAULTS[status] ?? "offline";
  return fail(code, request.responseText);
}

/** What the door's answers mean; all others are tried again. */
const FAULTS: Readonly<Record<number, DoorFault>> = {
  403: "signed-out",
  404: "gone",
  409: "elsewhere",
  413: "too-large",
  423: "elsewhere",
  503: "too-many-uploads",
  507: "disk-full",
};

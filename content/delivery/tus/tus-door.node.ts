import type { IncomingMessage, ServerResponse } from "node:http";
import { randomId } from "../../../main/base/random-id.node.ts";
import type { Library } from "../../library/library.ts";
import type { KeptFile } from "../../library/part.ts";
import { receiveChunk } from "./receive-chunk.node.ts";
import { partName, type Running, reply, stopRunning } from "./running-upload.node.ts";
import { CHECKSUM_ALGORITHMS, parseCount, parseMetadata, TUS_EXTENSIONS, TUS_VERSION } from "./tus-words.ts";
import { openUploadRecords } from "./upload-records.node.ts";

/** Uploads that may be under way or wait to be used, and how long they are waited for. */
export const MAX_UPLOADS = 200;
export const UPLOAD_MS = 7 * 86_400_000;
const UPLOAD_ID = /^[0-9a-f]{32}$/;

/** A file that came in by tus, and what its sender says of it. */
export interface FinishedUpload {
  readonly file: KeptFile;
  /** `filename` and `filetype` as most clients send them; nobody has checked them. */
  readonly metadata: ReadonlyMap<string, string>;
}

/** Where a request knocks: the door's own path as its sender sees it, and what follows; "" for the door itself. */
export interface TusAddress {
  readonly path: string;
  readonly uploadId: string;
}

/** Takes files by tus 1.0 into the library. Whoever calls it has made sure that the sender may. */
export interface TusDoor {
  /** Answers one request. */
  answer(request: IncomingMessage, response: ServerResponse, at: TusAddress): Promise<void>;
  /** Null where there is no such upload, or it is not whole yet. */
  finished(uploadId: string): Promise<FinishedUpload | null>;
  /** Forgets an upload, e.g. because it was used; what it became stays as long as something names it. */
  forget(uploadId: string): Promise<void>;
  /** Forgets uploads that nobody finished or used within `UPLOAD_MS`. */
  sweep(): Promise<void>;
}

export interface TusDoorOptions {
  readonly library: Pick<Library, "files">;
  /** Where uploads are noted, below the data folder. */
  readonly folder: string;
  readonly maxBytes: number;
  readonly nowMs: () => number;
}

export function createTusDoor(options: TusDoorOptions): TusDoor {
  const { folder, library, maxBytes, nowMs } = options;
  const records = openUploadRecords(folder);
  const running: Running = new Map();

  return {
    async answer(request, response, { path, uploadId }) {
      response.setHeader("tus-resumable", TUS_VERSION);
      response.setHeader("cache-control", "no-store");
      const override = request.headers["x-http-method-override"];
      const method = typeof override === "string" ? override.toUpperCase() : request.method;
      if (method === "OPTIONS") {
        response.setHeader("tus-version", TUS_VERSION);
        response.setHeader("tus-extension", TUS_EXTENSIONS.join(","));
        response.setHeader("tus-checksum-algorithm", CHECKSUM_ALGORITHMS.join(","));
        response.setHeader("tus-max-size", maxBytes);
        return reply(response, 204);
      }
      if (request.headers["tus-resumable"] !== TUS_VERSION) {
        response.setHeader("tus-version", TUS_VERSION);
        return reply(response, 412, `Speak tus ${TUS_VERSION}, please.`);
      }
      if (method === "POST" && uploadId === "") return create(request, response, path);
      const record = UPLOAD_ID.test(uploadId) ? await records.find(uploadId) : null;
      if (record === null) return reply(response, 404, "There is no such upload; begin anew.");
      switch (method) {
        case "HEAD": {
          await stopRunning(running, uploadId);
          const held =
            record.sha256 === null ? await library.files.partBytes(partName(uploadId)) : record.bytes;
          response.setHeader("upload-offset", held);
          response.setHeader("upload-length", record.bytes);
          if (record.metadata !== "") response.setHeader("upload-metadata", record.metadata);
          return reply(response, 200);
        }
        case "PATCH":
          await stopRunning(running, uploadId);
          return receiveChunk({ request, response, library, records, record, running, uploadId });
        case "DELETE": {
          await stopRunning(running, uploadId);
          await forgetOne(uploadId, record.bytes);
          return reply(response, 204);
        }
        default:
          return reply(response, 405, "That is not done with uploads.");
      }
    },
    async finished(uploadId) {
      const record = UPLOAD_ID.test(uploadId) ? await records.find(uploadId) : null;
      if (record?.sha256 == null) return null;
      const file = { sha256: record.sha256, bytes: record.bytes };
      const metadata = parseMetadata(record.metadata) ?? new Map<string, string>();
      return (await library.files.has(file)) ? { file, metadata } : null;
    },
    async forget(uploadId) {
      const record = UPLOAD_ID.test(uploadId) ? await records.find(uploadId) : null;
      if (record !== null) await forgetOne(uploadId, record.bytes);
    },
    sweep,
  };

  async function create(request: IncomingMessage, response: ServerResponse, path: string): Promise<void> {
    const { headers } = request;
    const bytes = parseCount(one(headers["upload-length"]));
    const metadata = one(headers["upload-metadata"]) ?? "";
    if (bytes === null) return reply(response, 400, "Say the file's length in Upload-Length.");
    if (bytes === 0) return reply(response, 400, "The file is empty; choose another.");
    if (bytes > maxBytes) {
      return reply(response, 413, `The file has ${bytes} bytes; ${maxBytes} is the most that is taken here.`);
    }
    if (parseMetadata(metadata) === null) return reply(response, 400, "Upload-Metadata is malformed.");
    await sweep();
    if ((await records.ids()).length >= MAX_UPLOADS) {
      return reply(response, 503, `${MAX_UPLOADS} uploads wait already; use or remove some.`);
    }
    const uploadId = randomId();
    // Better said now than after hours that it does not fit.
    const part = await library.files.openPart(partName(uploadId), { sha256: null, bytes });
    if (!part.ok) return reply(response, part.code === "disk-full" ? 507 : 503, part.message);
    await part.value.close();
    const written = await records.write(uploadId, { bytes, metadata, createdAtMs: nowMs(), sha256: null });
    if (!written.ok) return reply(response, 507, written.message);
    response.setHeader("location", `${path}/${uploadId}`);
    return reply(response, 201);
  }

  async function forgetOne(uploadId: string, bytes: number): Promise<void> {
    const part = await library.files.openPart(partName(uploadId), { sha256: null, bytes });
    if (part.ok) await part.value.drop();
    await records.remove(uploadId);
  }

  async function sweep(): Promise<void> {
    for (const uploadId of await records.ids()) {
      const record = await records.find(uploadId);
      const isOld = record !== null && nowMs() - record.createdAtMs > UPLOAD_MS;
      if (record === null) await records.remove(uploadId);
      else if (isOld && !running.has(uploadId)) await forgetOne(uploadId, record.bytes);
    }
  }
}

function one(header: string | string[] | undefined): string | undefined {
  return Array.isArray(header) ? header[0] : header;
}

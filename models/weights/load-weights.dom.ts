import { fail, type Result, succeed } from "../../main/base/result.ts";
import type { WeightsBundle } from "./manifest.ts";

export type LoadWeightsCode = "weights-missing" | "weights-corrupt";

/**
 * Fetches a bundle and compares it with the manifest before anything runs on it.
 * Works in pages and workers; `fetch` is handed in for tests.
 */
export async function loadWeights(
  weightsUrl: string,
  bundle: Pick<WeightsBundle, "file" | "bytes" | "sha256">,
  fetchFile: (url: string) => Promise<Response> = (url) => fetch(url),
): Promise<Result<Uint8Array, LoadWeightsCode>> {
  const remedy = "run npm start again: it puts them together anew";
  const bytes = await fetchBytes(`${weightsUrl}/${bundle.file}`, fetchFile);
  if (bytes === null) return fail("weights-missing", `The weights ${bundle.file} are missing; ${remedy}.`);
  const sound = bytes.length === bundle.bytes && (await sha256(bytes)) === bundle.sha256;
  return sound
    ? succeed(bytes)
    : fail("weights-corrupt", `The weights ${bundle.file} are not what the manifest says; ${remedy}.`);
}

async function fetchBytes(
  url: string,
  fetchFile: (url: string) => Promise<Response>,
): Promise<Uint8Array<ArrayBuffer> | null> {
  try {
    const response = await fetchFile(url);
    return response.ok ? new Uint8Array(await response.arrayBuffer()) : null;
  } catch {
    return null;
  }
}

async function sha256(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

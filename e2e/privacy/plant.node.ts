import { writeFileSync } from "node:fs";
import type { Page } from "playwright-core";

/** The screen as WebP, small: no byte of it was in the camera. */
export async function reencode(page: Page, picture: Buffer, file: string): Promise<void> {
  const bytes = await page.evaluate(async (jpeg) => {
    const bitmap = await createImageBitmap(new Blob([Uint8Array.from(jpeg)]));
    const canvas = new OffscreenCanvas(90, 160);
    canvas.getContext("2d")?.drawImage(bitmap, 0, 0, 90, 160);
    const blob = await canvas.convertToBlob({ type: "image/webp" });
    return Array.from(new Uint8Array(await blob.arrayBuffer()));
  }, Array.from(picture));
  writeFileSync(file, Buffer.from(bytes));
}

/** Sends a text over a WebSocket of the mirror's page. */
export async function say(page: Page, text: string): Promise<void> {
  const address = `${page.url().replace(/^http(.*)\/mirror.*$/, "ws$1")}/bridge`;
  await page.evaluate(
    ([words = "", to = ""]) =>
      new Promise<void>((done, failed) => {
        const socket = new WebSocket(to);
        socket.addEventListener("open", () => {
          socket.send(words);
          setTimeout(done, 300);
        });
        socket.addEventListener("error", () => failed(new Error("no socket")));
      }),
    [text, address],
  );
}

/** Sends a picture as a worker would that asks for a file. */
export async function postByWorker(page: Page, bytes: Buffer): Promise<void> {
  const worker = page.workers()[0];
  if (!worker) throw new Error("There is no worker.");
  await worker.evaluate(async (body) => {
    await fetch("/mirror/", { method: "POST", body: Uint8Array.from(body) });
  }, Array.from(bytes));
  await page.waitForTimeout(300);
}

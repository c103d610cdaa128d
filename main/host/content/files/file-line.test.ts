import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { fail, type Result, succeed } from "../../../base/result.ts";
import { createFileLine, type FileLine, type TakenFile, type TakeOrder } from "./file-line.node.ts";
import { MAX_TRIES, openFileQueue } from "./file-queue.node.ts";

let dir = "";
let queueFolder = "";
let now = 0;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), "psyche-line-"));
  queueFolder = join(dir, "queue");
  mkdirSync(queueFolder);
});
afterEach(() => rmSync(dir, { recursive: true, force: true }));

const taken = succeed<TakenFile>({ mediaId: "film", remarks: [] });
/** Works until it is called off, as ffmpeg does. */
const untilCalledOff = ({ signal }: TakeOrder) =>
  new Promise<Result<TakenFile>>((resolve) => {
    const end = () => resolve(fail("stopped", "Cut off."));
    if (signal.aborted) end();
    signal.addEventListener("abort", end);
  });

function open(take: (order: TakeOrder) => Promise<Result<TakenFile>>): FileLine {
  return createFileLine({
    queue: openFileQueue(queueFolder, (sha256) => join(dir, sha256)),
    workFolder: join(dir, "work"),
    take,
    onChange: () => undefined,
    nowMs: () => now++,
    monotonicMs: () => 0,
  });
}

async function ask(line: FileLine, name: string): Promise<string> {
  const path = join(dir, name);
  writeFileSync(path, `content of ${name}`);
  const asked = await line.ask({ path }, name);
  if (!asked.ok) throw new Error(asked.message);
  expect(existsSync(path)).toBe(false);
  return asked.value;
}

describe("the line of files", () => {
  it("takes up after a restart what was not ended, in the order asked, under the same names", async () => {
    const first = open(untilCalledOff);
    const ids = [await ask(first, "a.mov"), await ask(first, "b.mov"), await ask(first, "c.mov")];
    await first.close();
    const files: string[] = [];
    const second = open(async ({ file }) => {
      files.push(readFileSync(file, "utf8"));
      return taken;
    });
    await second.idle();
    expect(files).toEqual(["content of a.mov", "content of b.mov", "content of c.mov"]);
    expect(second.jobs().map(({ jobId, step }) => [jobId, step])).toEqual(
      ids.toReversed().map((id) => [id, "done"]),
    );
    expect(readdirSync(queueFolder)).toEqual([]);
  });

  it("gives up a file in the middle of which Psyche ended again and again, and says what to do", async () => {
    const tries = (count: number) =>
      expect.poll(() => readFileSync(join(queueFolder, recordName()), "utf8")).toContain(`"tries":${count}`);
    await ask(open(untilCalledOff), "hard.mov");
    await tries(1);
    for (let begun = 2; begun <= MAX_TRIES; begun++) {
      // Without a word, as a power cut ends it.
      const line = open(untilCalledOff);
      await tries(begun);
      expect(line.jobs()).toMatchObject([{ fileName: "hard.mov", refusal: null }]);
    }
    const last = open(() => Promise.reject(new Error("must not be begun")));
    expect(last.jobs()).toMatchObject([{ fileName: "hard.mov", step: "refused" }]);
    expect(last.jobs()[0]?.refusal).toContain("convert it elsewhere");
    await expect.poll(() => readdirSync(queueFolder)).toEqual([]);
  });

  it("counts an orderly end as no fault of the file", async () => {
    await ask(open(untilCalledOff), "long.mov");
    for (let restart = 0; restart < 2 * MAX_TRIES; restart++) await open(untilCalledOff).close();
    const line = open(() => Promise.resolve(taken));
    await line.idle();
    expect(line.jobs()).toMatchObject([{ step: "done", mediaId: "film" }]);
  });

  it("says of a file that was lost meanwhile to load it again", async () => {
    const first = open(untilCalledOff);
    const jobId = await ask(first, "a.mov");
    await first.close();
    rmSync(join(queueFolder, jobId));
    const second = open(() => Promise.reject(new Error("must not be begun")));
    expect(second.jobs()).toMatchObject([{ jobId, step: "refused" }]);
    expect(second.jobs()[0]?.refusal).toContain("load it again");
  });

  it("forgets what was never acknowledged, and what is refused", async () => {
    writeFileSync(join(queueFolder, "f".repeat(32)), "moved, and the power went");
    writeFileSync(join(queueFolder, `${"e".repeat(32)}.json`), "{");
    const line = open(() => Promise.resolve(fail("unsupported", "Is no film.")));
    expect(line.jobs()).toEqual([]);
    await ask(line, "notes.doc");
    await line.idle();
    expect(line.jobs()).toMatchObject([{ step: "refused", refusal: "Is no film." }]);
    expect(readdirSync(queueFolder)).toEqual([]);
  });

  it("leaves a file that the library holds where it is, and has it kept until then", async () => {
    const sha256 = "a".repeat(64);
    writeFileSync(join(dir, sha256), "film");
    const queue = openFileQueue(queueFolder, (hash) => join(dir, hash));
    const queued = { jobId: "b".repeat(32), fileName: "a.mp4", askedAtMs: 0, tries: 0 };
    const kept = { sha256, bytes: 4 };
    expect(await queue.add({ ...queued, kept }, { kept })).toEqual(succeed(null));
    expect(openFileQueue(queueFolder, (hash) => join(dir, hash)).keptHashes()).toEqual([sha256]);
    await queue.remove({ ...queued, kept });
    expect([queue.keptHashes(), existsSync(join(dir, sha256))]).toEqual([[], true]);
  });
});

function recordName(): string {
  return readdirSync(queueFolder).find((name) => name.endsWith(".json")) ?? "";
}

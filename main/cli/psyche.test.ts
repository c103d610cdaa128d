import { execFile } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { silentLog } from "../base/log.ts";
import { succeed } from "../base/result.ts";
import { systemTimers } from "../base/system-timers.node.ts";
import { fakeHandlers } from "../bridge/fake-handlers.ts";
import { createBridgeServer } from "../bridge/server.ts";
import { openOperatorDoor } from "../host/operator-door.node.ts";

let dataDir = "";
let shut: () => Promise<void>;
const scans: unknown[] = [];

beforeEach(async () => {
  scans.length = 0;
  dataDir = mkdtempSync(join(tmpdir(), "psyche-cli-"));
  const handlers = fakeHandlers({
    "scan.report": (params, caller) => {
      scans.push({ ...params, role: caller.role });
      return succeed(
        params.code === "2000000000008"
          ? { kind: "known", productId: "tee", variantId: "tee-white-m", garment: true }
          : { kind: "unknown" },
      );
    },
  });
  shut = await openOperatorDoor({
    dataDir,
    bridge: createBridgeServer({ handlers, timers: systemTimers, log: silentLog }),
    status: () => ({
      version: "0.1.0",
      shell: "kiosk",
      dataDir,
      pid: 7,
      upMs: 125_000,
      simulated: false,
      consoleUrl: "http://127.0.0.1:7420/console/",
      troubles: [{ atMs: 0, part: "ledger", code: "disk-full", message: "The disk is full." }],
    }),
    mirrorUrl: () => "http://127.0.0.1:7410/enter?token=x",
    log: silentLog,
  });
});
afterEach(async () => {
  await shut();
  rmSync(dataDir, { recursive: true, force: true });
});

function psyche(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  const program = join(import.meta.dirname, "psyche.node.ts");
  return new Promise((resolve) => {
    const child = execFile(process.execPath, [program, ...args, "--data", dataDir], (_error, out, err) =>
      resolve({ code: child.exitCode ?? -1, out, err }),
    );
  });
}

describe("the command line", () => {
  it("sends a code to the host, as an operator", async () => {
    const known = await psyche("scan", "2000000000008");
    expect(known).toEqual({ code: 0, out: "2000000000008 is tee (tee-white-m).\n", err: "" });
    expect(scans).toEqual([
      { code: "2000000000008", deviceKind: "by-hand", visitId: null, role: "operator" },
    ]);
    expect((await psyche("scan", "1")).out).toContain("in no catalogue");
    expect(await psyche("scan", "x".repeat(600))).toMatchObject({ code: 1 });
  });

  it("says how the host is, and gives a link", async () => {
    const status = await psyche("status");
    expect(status.out).toMatch(
      /shell kiosk, process 7, up for 2 min[\s\S]*7420[\s\S]*disk-full: The disk is full/,
    );
    expect((await psyche("link")).out).toBe("http://127.0.0.1:7410/enter?token=x\n");
  });

  it("explains itself, and what it did not understand", async () => {
    expect(await psyche("help")).toMatchObject({
      code: 0,
      out: expect.stringContaining("scan CODE") as string,
    });
    expect(await psyche("dance")).toMatchObject({
      code: 2,
      err: expect.stringContaining('"dance"') as string,
    });
    expect(await psyche("scan")).toMatchObject({ code: 2 });
    expect(await psyche("screen", "--help")).toMatchObject({
      code: 0,
      out: expect.stringMatching(/^ {2}screen list\n {2}screen add NAME\n/) as string,
    });
  });

  it("says that no host runs, and keeps its token to the owner", async () => {
    expect(statSync(join(dataDir, "operator.json")).mode & 0o777).toBe(0o600);
    await shut();
    const answer = await psyche("scan", "1");
    expect(answer).toMatchObject({ code: 1, err: expect.stringContaining("npm start") as string });
  });

  it("is refused without the token", async () => {
    const { origin } = JSON.parse(readFileSync(join(dataDir, "operator.json"), "utf8")) as { origin: string };
    for (const authorization of ["", "Bearer ", `Bearer ${"x".repeat(43)}`]) {
      expect((await fetch(`${origin}/status`, { headers: { authorization } })).status).toBe(403);
    }
  });
});

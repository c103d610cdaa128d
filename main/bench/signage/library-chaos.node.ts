import { deliverPackage } from "../../../content/delivery/deliver-package.node.ts";
import { MOODS, openHostileServer } from "../../../content/delivery/hostile-server.node.ts";
import { composePackage } from "../../../content/library/compose-package.node.ts";
import {
  cutPower,
  type DiskContent,
  seededChance,
  versionsAllowed,
} from "../../../content/library/cut-power.ts";
import { imageOf, testKey } from "../../../content/library/fixtures.node.ts";
import type { Library } from "../../../content/library/library.ts";
import { openLibrary } from "../../../content/library/open-library.node.ts";
import {
  createDiskImage,
  type SimulatedDisk,
  simulateDisk,
} from "../../../content/library/simulated-disk.ts";
import { programmeOf } from "../../../content/programme/fixtures.ts";
import type { PackageFile } from "../../../content/schema/signage/manifest.ts";
import type { Programme } from "../../../content/schema/signage/programme.ts";
import { bytesOf, packageFixture, piecesOf, sha256Of } from "../../../content/verify/fixtures.node.ts";
import { createManualClock } from "../../base/clock.ts";
import { silentLog } from "../../base/log.ts";
import type { Result } from "../../base/result.ts";
import type { Timers } from "../../base/timers.ts";

export const CHAOS_PHASES = ["download", "publish", "roll-back", "collect"] as const;
export const CHAOS_FAULTS = [
  "power-cut",
  "kill",
  "corrupt-file",
  "full-disk",
  "write-protected",
  "read-error",
  "clock-jump",
  "network-flaps",
  "network-gone",
] as const;
type Phase = (typeof CHAOS_PHASES)[number];
type Fault = (typeof CHAOS_FAULTS)[number];

/** What one fault did. `why` is null where all held. */
export interface ChaosRow {
  readonly number: number;
  readonly phase: Phase;
  readonly fault: Fault;
  /** What the work itself answered while it was disturbed: `done`, or the code of its failure. */
  readonly answer: string;
  /** Shown after recovery. */
  readonly version: number | null;
  readonly why: string | null;
}

const DAY_MS = 86_400_000;
const PICTURE_BYTES = 4_000;
const KEPT_VERSIONS = 3;

/** The machine's timers, ten thousand times as fast. */
const hastyTimers: Timers = {
  after(durationMs, callback) {
    const timer = setTimeout(callback, Math.max(durationMs / 10_000, durationMs >= 30_000 ? 60 : 0));
    return () => clearTimeout(timer);
  },
};

/**
 * One site lives through seeded faults while packages are downloaded, published, taken back and collected. After each
 * fault the power comes back, and this must hold: what was acknowledged last (or was just being tried) is shown, whole
 * and verified, to the last byte; what is not shown is no half version either; and the disturbed work succeeds when it
 * is done again. The disk is simulated, the server is a real one on loopback.
 */
export async function runLibraryChaos(options: {
  readonly seed: number;
  readonly count: number;
  readonly log: (line: string) => void;
}): Promise<readonly ChaosRow[]> {
  const { count, log, seed } = options;
  const chance = seededChance(seed);
  const pick = <T>(all: readonly T[]): T => all[Math.floor(chance() * all.length)] as T;
  const server = await openHostileServer();
  /** Every content that there ever was, so that what is damaged can come again. */
  const sources = new Map<string, Uint8Array>();
  const rows: ChaosRow[] = [];
  let nowMs = 1_800_000_000_000;
  let found: DiskContent = createDiskImage().afterPowerCut("everything", chance);
  let allowed: readonly (number | null)[] = [null];

  try {
    await live("publish", null);
    for (let number = 1; number <= count; number++) {
      const [phase, fault] = [pick(CHAOS_PHASES), pick(CHAOS_FAULTS)];
      const answer = await live(phase, fault);
      const after = await whatIsShown();
      allowed = [after.version];
      // The same work, undisturbed.
      const again = after.why === null ? await live(phase, null) : "done";
      const why = after.why ?? (again === "done" ? null : `after recovery it answers ${again}`);
      rows.push({ number, phase, fault, answer, version: after.version, why });
      log(`${number} ${phase} ${fault}: ${answer}, shows ${after.version}${why === null ? "" : ` ✗ ${why}`}`);
    }
  } finally {
    await server.close();
  }
  return rows;

  /** Does one piece of work under a fault, or none; then the power is cut where the fault is that. */
  async function live(phase: Phase, fault: Fault | null): Promise<string> {
    if (fault === "clock-jump") nowMs += chance() < 0.5 ? DAY_MS : -DAY_MS;
    if (fault === "corrupt-file") corrupt();
    const image = createDiskImage(found);
    const disk = simulateDisk(image);
    const library = await open(disk);
    const opened = disk.steps.length;
    if (fault === "corrupt-file") await mend(library);
    disturb(disk, fault);
    const answer = await work(phase, library, disk, fault);
    const isCut = fault === "power-cut" || fault === "kill";
    const atStep = isCut
      ? opened + Math.floor(chance() * (disk.steps.length - opened + 1))
      : disk.steps.length;
    const survival = fault === "power-cut" ? pick(["nothing", "some"] as const) : "everything";
    allowed = versionsAllowed(disk.steps.slice(0, atStep), allowed);
    const bytes = isCut ? Math.floor(chance() * PICTURE_BYTES) : 0;
    found = cutPower(found, disk.steps, { atStep, bytes, survival, chance });
    return answer;
  }

  async function open(disk: SimulatedDisk): Promise<Library> {
    const clock = createManualClock(nowMs);
    const keys = () => [testKey.publicKey];
    const folder = "/disk/library";
    return must(await openLibrary({ folder, keys, clock, log: silentLog, disk, reserveBytes: 0 }));
  }

  function disturb(disk: SimulatedDisk, fault: Fault | null): void {
    const from = disk.steps.length + Math.floor(chance() * 25);
    const code = fault === "full-disk" ? "ENOSPC" : fault === "write-protected" ? "EROFS" : null;
    if (code !== null) disk.refuse = (_step, number) => (number >= from ? code : null);
    if (fault !== "read-error") return;
    const { read } = disk;
    disk.read = (file) => {
      if (chance() < 0.3) throw Object.assign(new Error("EIO"), { code: "EIO", syscall: "read" });
      return read(file);
    };
  }

  async function work(
    phase: Phase,
    library: Library,
    disk: SimulatedDisk,
    fault: Fault | null,
  ): Promise<string> {
    switch (phase) {
      case "download": {
        const kept = await library.inbox.kept();
        if (!kept.ok) return kept.code;
        const path = serve(1 + Math.max(0, ...kept.value.map(({ version }) => version)), fault);
        const address = `${server.origin}/${path}/manifest.json`;
        const delivered = await deliverPackage({
          address,
          library: library.inbox,
          keys: [testKey.publicKey],
          origins: [server.origin],
          clock: createManualClock(),
          timers: hastyTimers,
          chance,
          signal: new AbortController().signal,
        });
        if (!delivered.ok) return delivered.code;
        const { manifest, programme } = delivered.value;
        const files = manifest.files.filter(({ path: one }) => one !== manifest.programmePath);
        return publish(library, disk, programme, files);
      }
      case "publish": {
        const bytes = remember(bytesOf(Math.floor(chance() * 1e9), PICTURE_BYTES));
        const file = await library.files.receiveFile(piecesOf(bytes), { sha256: null, bytes: null });
        if (!file.ok) return file.code;
        const path = "media/own.webp";
        const programme = programmeOf([], { media: [imageOf(path)] });
        return publish(library, disk, programme, [{ path, mimeType: "image/webp", ...file.value }]);
      }
      case "roll-back": {
        const versions = await library.versions();
        if (!versions.ok) return versions.code;
        return show(library, disk, pick(versions.value).version);
      }
      case "collect": {
        const collected = await library.collect({ keptVersions: KEPT_VERSIONS, alsoKept: new Set() });
        return collected.ok ? "done" : collected.code;
      }
    }
  }

  /** As a host does with what people made, and with what came from another site. */
  async function publish(
    library: Library,
    disk: SimulatedDisk,
    programme: Programme,
    files: readonly PackageFile[],
  ): Promise<string> {
    remember(new TextEncoder().encode(JSON.stringify(programme)));
    const composition = { programme, files, author: "Ada", createdAtMs: nowMs, key: testKey };
    const composed = await composePackage(library, composition);
    if (!composed.ok) return composed.code;
    const shown = await show(library, disk, composed.value.manifest.version);
    // Only tidying: where it fails, the next one does it.
    if (shown === "done") await library.collect({ keptVersions: KEPT_VERSIONS, alsoKept: new Set() });
    return shown;
  }

  async function show(library: Library, disk: SimulatedDisk, version: number): Promise<string> {
    disk.note(`trying ${version}`);
    const shown = await library.rollBack({ packageId: "tests", version }, "Ada");
    const isRefused = !shown.ok && (shown.code === "disk-full" || shown.code === "read-only");
    disk.note(`${shown.ok ? "shown" : isRefused ? "undecided" : "failed"} ${version}`);
    return shown.ok ? "done" : shown.code;
  }

  /** A version on the server, which may be in a mood; its folder there. */
  function serve(version: number, fault: Fault | null): string {
    const pictures = { "media/own.webp": remember(bytesOf(version, PICTURE_BYTES)) };
    const fixture = packageFixture({ key: testKey, version, pictures });
    const folder = `v${version}`;
    for (const [path, bytes] of fixture.bytesByPath) server.content.set(`${folder}/${path}`, remember(bytes));
    server.content.set(`${folder}/manifest.json`, new TextEncoder().encode(fixture.text));
    const moods =
      fault === "network-gone"
        ? Array.from({ length: 50 }, () => "talks-nonsense" as const)
        : fault === "network-flaps"
          ? Array.from({ length: 4 }, () => pick(MOODS))
          : [];
    server.moods.set(`${folder}/media/own.webp`, moods);
    return folder;
  }

  function remember(bytes: Uint8Array): Uint8Array {
    sources.set(sha256Of(bytes), bytes);
    return bytes;
  }

  /** One bit of one kept file. */
  function corrupt(): void {
    const paths = Array.from(found.keys()).filter((path) => /\/files\/..\/./.test(path));
    const path = pick(paths);
    const bytes = found.get(path);
    if (bytes === undefined || bytes === "folder") return;
    const at = Math.floor(chance() * bytes.byteLength);
    found.set(
      path,
      bytes.map((byte, place) => (place === at ? byte ^ 1 : byte)),
    );
  }

  /** As a host does: looks, and brings again what is damaged. */
  async function mend(library: Library): Promise<void> {
    for (const { sha256 } of must(await library.audit()).faults) {
      const bytes = sources.get(sha256);
      if (bytes === undefined) throw new Error(`Broken invariant: ${sha256} came from nowhere.`);
      must(await library.files.receiveFile(piecesOf(bytes), { sha256, bytes: bytes.byteLength }));
    }
  }

  async function whatIsShown(): Promise<{ readonly version: number | null; readonly why: string | null }> {
    const library = await open(simulateDisk(createDiskImage(found)));
    const playing = await library.playing();
    if (!playing.ok) return { version: null, why: playing.message };
    const { version } = playing.value.package.manifest;
    if (playing.value.trouble !== null) return { version, why: playing.value.trouble };
    if (!allowed.includes(version)) return { version, why: `acknowledged was ${allowed.join(" or ")}` };
    const { faults } = must(await library.audit());
    return { version, why: faults[0]?.message ?? null };
  }
}

function must<T>(outcome: Result<T>): T {
  if (!outcome.ok) throw new Error(`${outcome.code}: ${outcome.message}`);
  return outcome.value;
}

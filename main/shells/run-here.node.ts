import type { StartOptions } from "./choose-shell.ts";
import { displayFlags } from "./display-flags.ts";
import { endOnBug } from "./end-on-bug.node.ts";
import { runKiosk } from "./kiosk/kiosk.node.ts";
import { greeting, openHost } from "./open-host.node.ts";
import { scratchFolder } from "./scratch-folder.node.ts";
import { untilAborted } from "./wish-to-end.node.ts";

export interface RunHereOptions {
  readonly projectDir: string;
  /** `kiosk` shows the page in Chromium; `browser` prints the link of it. */
  readonly shell: "kiosk" | "browser";
  readonly start: StartOptions;
  /** Aborted when everything shall end. */
  readonly wish: AbortSignal;
}

/** Runs the host in this process until the wish to end; gives the exit code. What went wrong was said before. */
export async function runHere({ projectDir, shell, start, wish }: RunHereOptions): Promise<number> {
  const { dataDir, hostLog, host: opened } = await openHost(projectDir, shell, start);
  if (!opened.ok) {
    console.error(opened.message);
    return 1;
  }
  const host = opened.value;
  const bug = new AbortController();
  endOnBug(hostLog.log, () => bug.abort());
  const end = AbortSignal.any([wish, bug.signal]);

  console.log(`\n${greeting(host)}`);
  if (shell === "browser") {
    console.log(`  Mirror:         ${host.mirrorUrl()}`);
    console.log("  (this link lets one page in; npm run -s psyche -- link gives another)");
  }
  console.log("  End with Ctrl-C.\n");

  if (shell === "kiosk" && !end.aborted) {
    const kiosk = await runKiosk({
      url: () => host.mirrorUrl(),
      log: hostLog.log,
      profileDir: scratchFolder(dataDir, "chromium"),
      ways: { ownHost: new URL(host.mirrorOrigin()).host, proxyPort: host.proxyPort },
      extraFlags: displayFlags(process.env),
    });
    if (!kiosk.ok) {
      const where = process.env["DISPLAY"] || process.env["WAYLAND_DISPLAY"];
      console.error(
        `${kiosk.message} Look whether the display ${where} is there and lets this user in; --shell browser needs none.`,
      );
      await host.close();
      return 1;
    }
    host.onScreenSilent(() => kiosk.value.restart("The mirror's page has gone silent."));
    await untilAborted(end);
    await kiosk.value.close();
  }
  await untilAborted(end);
  await host.close();
  return bug.signal.aborted ? 1 : 0;
}

import type { Today } from "../../main/bridge/contract/console.ts";
import type { ShopperRequest } from "../../main/ledger/schema/shopper-request.ts";
import type { Situation } from "./situation.ts";

/** The day so far, for each situation. */
export function fakeToday(situation: Situation, requests: readonly ShopperRequest[], nowMs: number): Today {
  const waiting = requests.filter((request) => request.state === "waiting");
  if (situation === "empty") {
    return {
      screens: [],
      waiting: [],
      devices: [],
      troubles: [],
      visits: "0",
      tryOns: "<5",
      requests: "0",
      simulated: false,
    };
  }
  const ill = situation === "trouble";
  return {
    screens: [
      {
        screenId: "mirror-1",
        name: "Umkleide links",
        groupName: "Umkleiden",
        tags: ["umkleiden"],
        dueVersion: 12,
        state: ill ? "trouble" : "well",
        report: {
          phase: ill ? "catalogue" : "mirror",
          camera: ill ? "missing" : "live",
          picturesPerSecond: ill ? null : 28.6,
          shown: { version: 11, sinceAtMs: nowMs - 86_400_000 },
          fault: ill ? { code: "camera-missing", message: "No camera is plugged in. Plug one in." } : null,
        },
        lastSeenAtMs: nowMs - 3_000,
        cameraOff: false,
      },
      {
        screenId: "mirror-upstairs",
        name: "Schaufenster Lindenstraße, erster Stock",
        groupName: "Schaufenster",
        tags: ["weihnachten", "sale", "schaufenster"],
        dueVersion: 12,
        state: ill ? "silent" : "well",
        report: {
          phase: "campaign",
          camera: "closed",
          picturesPerSecond: null,
          fault: null,
          shown: { version: 12, sinceAtMs: nowMs - 5_400_000 },
        },
        lastSeenAtMs: nowMs - (ill ? 412_000 : 6_000),
        cameraOff: false,
      },
      {
        screenId: "mirror-3",
        name: "Schaufenster Königsallee",
        groupName: "Schaufenster",
        tags: ["schaufenster"],
        dueVersion: 12,
        state: ill ? "trouble" : "well",
        report: null,
        lastSeenAtMs: nowMs - 7_000,
        cameraOff: false,
        follower: {
          shown: { version: ill ? 11 : 12, sinceAtMs: nowMs - 5_390_000 },
          here: ill ? 11 : 12,
          trouble: ill ? { code: "clock-off", message: "Its clock is 1440 minutes ahead." } : null,
        },
      },
    ],
    waiting,
    devices: [
      {
        kind: "device-state",
        deviceId: "scanner-1",
        deviceKind: "hid-scanner",
        label: "Zebra DS2208",
        state: ill ? "trouble" : "connected",
        message: ill ? "The scanner does not answer. Unplug it and plug it in again." : null,
        atMs: nowMs - 7_200_000,
      },
      {
        kind: "device-state",
        deviceId: "wedge-1",
        deviceKind: "keyboard-wedge",
        label: "Keyboard scanner",
        state: "disconnected",
        message: null,
        atMs: nowMs - 900_000,
      },
    ],
    troubles: ill
      ? [
          {
            atMs: nowMs - 60_000,
            part: "camera",
            code: "camera-missing",
            message: "No camera is plugged in. Plug one in, or check its cable.",
          },
          {
            atMs: nowMs - 412_000,
            part: "kiosk",
            code: "page-hung",
            message: "The page of mirror-upstairs fell silent and was started again.",
          },
        ]
      : [],
    visits: "34",
    tryOns: "1287",
    requests: "12",
    simulated: situation === "usual",
  };
}

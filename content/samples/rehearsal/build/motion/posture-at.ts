import type { Choreography } from "./choreography.ts";
import { smoothOver } from "./ease.ts";
import { HANGING } from "./gestures.ts";
import type { ArmMotion, Posture, Tilt } from "./posture.ts";
import { balanceAt, type FootPlace, footAt, type Side, weightOnLeftAt } from "./steps.ts";
import { keysAt, numberAt } from "./track.ts";

/** The chest begins a turn a little before the feet have made it, the head a little before the chest. */
const CHEST_LEAD_SECONDS = 0.14;
const BLINK_SECONDS = 0.2;
const BREATH_HERTZ = 0.27;
const SWAY_HERTZ = 0.21;
const SWAY_METRES = 0.007;
const WEIGHT_SHIFT_METRES = 0.035;
const SWING_PER_METRE = 0.75;

/** Stance of the figure at an instant of its choreography. Pure: the same instant, the same posture. */
export function postureAt(dance: Choreography, atSeconds: number): Posture {
  const balance = balanceAt(dance.walk, atSeconds);
  const feet = { left: footAt(dance.walk, "left", atSeconds), right: footAt(dance.walk, "right", atSeconds) };
  const chestYaw = balanceAt(dance.walk, atSeconds + CHEST_LEAD_SECONDS).yawRadians - balance.yawRadians;
  const weight = weightOnLeftAt(dance.walk, atSeconds) - 0.5;
  const sway = Math.sin(atSeconds * Math.PI * 2 * SWAY_HERTZ);
  const drift = Math.sin(atSeconds * Math.PI * 2 * SWAY_HERTZ * 0.61 + 1.3);
  const shift = WEIGHT_SHIFT_METRES * weight + SWAY_METRES * sway;
  const breath = 0.5 - 0.5 * Math.cos(atSeconds * Math.PI * 2 * BREATH_HERTZ);
  return {
    pelvis: {
      xMetres: balance.xMetres + shift * Math.cos(balance.yawRadians),
      zMetres: balance.zMetres - shift * Math.sin(balance.yawRadians) + 0.004 * drift,
      dropMetres: 0,
      yawRadians: balance.yawRadians + 0.015 * drift,
      pitchRadians: 0.02,
      rollRadians: -0.05 * weight - 0.01 * sway,
    },
    spine: { yawRadians: chestYaw * 0.8, pitchRadians: -0.02, rollRadians: 0.06 * weight + 0.014 * sway },
    head: headAt(dance, atSeconds, chestYaw, sway, drift),
    arms: { left: armAt(dance, "left", atSeconds), right: armAt(dance, "right", atSeconds) },
    armSwingRadians: {
      left: swingAt(dance, "left", atSeconds) + 0.015 * drift,
      right: swingAt(dance, "right", atSeconds) - 0.015 * drift,
    },
    feet,
    breath,
    blink: blinkAt(dance, atSeconds),
  };
}

function headAt(dance: Choreography, atSeconds: number, chestYaw: number, sway: number, drift: number): Tilt {
  return {
    yawRadians: numberAt(0, dance.headYawRadians, atSeconds) + 0.5 * chestYaw + 0.035 * drift,
    pitchRadians: numberAt(0, dance.headPitchRadians, atSeconds) + 0.012 * sway,
    rollRadians: 0.025 * drift - 0.01 * sway,
  };
}

function armAt(dance: Choreography, side: Side, atSeconds: number): ArmMotion {
  return keysAt(HANGING, dance.arms[side], atSeconds);
}

/** An arm swings with the opposite foot; the weight of the arm makes it lag and round. */
function swingAt(dance: Choreography, side: Side, atSeconds: number): number {
  const ahead = (seconds: number) => {
    const left = footAt(dance.walk, "left", seconds);
    const right = footAt(dance.walk, "right", seconds);
    return reachAhead(left, right) * (side === "left" ? -1 : 1);
  };
  return SWING_PER_METRE * smoothOver(ahead, atSeconds - 0.05, 0.12);
}

/** How far the left foot is ahead of the right along the way that the feet point. */
function reachAhead(left: FootPlace, right: FootPlace): number {
  const yaw = (left.yawRadians + right.yawRadians) / 2;
  return (left.xMetres - right.xMetres) * Math.sin(yaw) + (left.zMetres - right.zMetres) * Math.cos(yaw);
}

function blinkAt(dance: Choreography, atSeconds: number): number {
  let closed = 0;
  for (const at of dance.blinksAtSeconds) {
    const progress = (atSeconds - at) / BLINK_SECONDS;
    if (progress > 0 && progress < 1) closed = Math.max(closed, Math.sin(Math.PI * progress) ** 2);
  }
  return closed;
}

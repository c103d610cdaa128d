import type { BodyState } from "../../models/contract/index.ts";
import { openCase } from "./open-case.dom.ts";

/** Medians, milliseconds a draw with the GL's work done. */
export interface SceneCost {
  readonly videoMs: number;
  readonly dressedMs: number;
  /** Script time of a dressed draw. */
  readonly cpuMs: number;
  readonly drawCalls: number;
  readonly triangles: number;
}

/** Draws one case many times, in turn without and with garments. */
export async function measureCase(visualCase: unknown, draws: number): Promise<SceneCost> {
  const { scene, canvas, draw, state, close } = await openCase(visualCase);
  const gl = canvas.getContext("webgl2");
  const pixel = new Uint8Array(4);
  const timed = (body: BodyState | null): number => {
    const startedAtMs = performance.now();
    draw(body);
    gl?.readPixels(0, 0, 1, 1, gl.RGBA, gl.UNSIGNED_BYTE, pixel);
    return performance.now() - startedAtMs;
  };
  const [video, dressed, cpu]: [number[], number[], number[]] = [[], [], []];
  for (let count = 0; count < draws; count += 1) {
    video.push(timed(null));
    dressed.push(timed(state));
    cpu.push(scene.readouts().cpuMs);
  }
  const { drawCalls, triangles } = scene.readouts();
  close();
  return { videoMs: median(video), dressedMs: median(dressed), cpuMs: median(cpu), drawCalls, triangles };
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

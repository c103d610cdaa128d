import { type IUniform, type Material, Mesh, type Scene, SkinnedMesh, Texture } from "three";
import type { Log } from "../../../main/base/log.ts";

/** Whether the canvas has its graphics context, and who wants to know. */
export interface ContextLoss {
  readonly isLost: () => boolean;
  readonly onLost: (then: () => void) => void;
  readonly onRestored: (then: () => void) => void;
  readonly dispose: () => void;
}

/** Asks for a new context when the old one is gone, which three builds anew by itself; logs both. */
export function watchContext(canvas: HTMLCanvasElement, log: Log): ContextLoss {
  let lost = false;
  const listeners = { lost: new Set<() => void>(), restored: new Set<() => void>() };
  const onLost = (event: Event): void => {
    event.preventDefault();
    lost = true;
    const text = "The graphics context is gone; the mirror waits for a new one.";
    log("notice", "scene", "gl-context-lost", text);
    for (const then of listeners.lost) then();
  };
  const onRestored = (): void => {
    lost = false;
    log("notice", "scene", "gl-context-restored", "The graphics context is back; the mirror goes on.");
    for (const then of listeners.restored) then();
  };
  canvas.addEventListener("webglcontextlost", onLost);
  canvas.addEventListener("webglcontextrestored", onRestored);
  return {
    isLost: () => lost,
    onLost: (then) => void listeners.lost.add(then),
    onRestored: (then) => void listeners.restored.add(then),
    dispose() {
      canvas.removeEventListener("webglcontextlost", onLost);
      canvas.removeEventListener("webglcontextrestored", onRestored);
    },
  };
}

/**
 * Lets go of what a lost context held of a scene; three makes it anew when it is drawn again. Done while the context
 * is lost, or three would hand the new context what belongs to the old one whenever something is freed.
 */
export function dropCopies(scene: Scene, uniforms: readonly Readonly<Record<string, IUniform>>[]): void {
  const all = [...uniforms];
  scene.traverse((node) => {
    if (!(node instanceof Mesh)) return;
    const { geometry, material } = node as Mesh;
    geometry.dispose();
    if (node instanceof SkinnedMesh) node.skeleton.dispose();
    for (const one of [material].flat()) {
      if (hasUniforms(one)) all.push(one.uniforms);
      one.dispose();
    }
  });
  for (const each of all)
    for (const { value } of Object.values(each)) if (value instanceof Texture) value.dispose();
}

function hasUniforms(
  material: Material,
): material is Material & { readonly uniforms: Readonly<Record<string, IUniform>> } {
  return "uniforms" in material;
}

import { FilesetResolver } from "@mediapipe/tasks-vision";
import { fail, type Result, succeed } from "../../main/base/result.ts";

type WasmFileset = Awaited<ReturnType<typeof FilesetResolver.forVisionTasks>>;

declare global {
  /** Where the tasks' loader looks for the wasm module's factory; it clears it after each task it makes. */
  var ModuleFactory: unknown;
}

/** The wasm runtime under every vision task of one worker. */
export interface VisionRuntime {
  /** Call right before each task's `createFromOptions`, and hand it what this returns. */
  arm(): WasmFileset;
}

/**
 * Loads the runtime for a module worker. Module workers have no `importScripts`, so the loader is imported
 * here and its factory laid where tasks-vision 0.10.35 expects it.
 */
export async function loadVisionRuntime(
  visionUrl: string,
): Promise<Result<VisionRuntime, "vision-unsupported" | "weights-missing">> {
  if (!(await FilesetResolver.isSimdSupported(true))) {
    return fail(
      "vision-unsupported",
      "This processor or browser lacks WebAssembly SIMD, which vision needs.",
    );
  }
  const fileset = await FilesetResolver.forVisionTasks(visionUrl, true);
  const factory = await importFactory(fileset.wasmLoaderPath);
  if (factory === null) {
    return fail(
      "weights-missing",
      `${fileset.wasmLoaderPath} cannot be loaded: run npm start again, it puts the vision files together anew.`,
    );
  }
  return succeed({
    arm() {
      globalThis.ModuleFactory = factory;
      return fileset;
    },
  });
}

async function importFactory(url: string): Promise<unknown> {
  try {
    const loader: unknown = await import(/* @vite-ignore */ url);
    return typeof loader === "object" && loader !== null && "default" in loader ? loader.default : null;
  } catch {
    return null;
  }
}

import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname } from "node:path";
import { compileFunction } from "node:vm";
import type { Picture } from "./picture.ts";

/** Transcoder format for plain RGBA bytes (basisu_transcoder.h, `cTFRGBA32`). */
const RGBA32 = 13;
const TRANSCODER = "three/examples/jsm/libs/basis/basis_transcoder";

/** The part of Binomial's Basis Universal transcoder (in three's package, Apache-2.0) that is used here. */
interface Basis {
  initializeBasis(): void;
  readonly KTX2File: new (
    bytes: Uint8Array,
  ) => {
    isValid(): boolean;
    getWidth(): number;
    getHeight(): number;
    startTranscoding(): number | boolean;
    getImageTranscodedSizeInBytes(level: number, layer: number, face: number, format: number): number;
    transcodeImage(
      target: Uint8Array,
      level: number,
      layer: number,
      face: number,
      format: number,
      unused: number,
      channel0: number,
      channel1: number,
    ): number | boolean;
    close(): void;
    delete(): void;
  };
}

let loading: Promise<Basis> | null = null;

/** The first level of a KTX2 picture (ETC1S or UASTC). Null where it is neither. */
export async function decodeKtx2(bytes: Uint8Array): Promise<Picture | null> {
  loading ??= loadBasis();
  const { KTX2File } = await loading;
  const file = new KTX2File(bytes);
  try {
    if (!file.isValid() || !file.startTranscoding()) return null;
    const rgba = new Uint8Array(file.getImageTranscodedSizeInBytes(0, 0, 0, RGBA32));
    if (!file.transcodeImage(rgba, 0, 0, 0, RGBA32, 0, -1, -1)) return null;
    return { widthPixels: file.getWidth(), heightPixels: file.getHeight(), rgba };
  } finally {
    file.close();
    file.delete();
  }
}

/** The transcoder is a script for pages; here it gets the words that it expects of a CommonJS module. */
async function loadBasis(): Promise<Basis> {
  const require = createRequire(import.meta.url);
  const path = require.resolve(`${TRANSCODER}.js`);
  const script = await readFile(path, "utf8");
  const wasmBinary = await readFile(require.resolve(`${TRANSCODER}.wasm`));
  const module: { exports: unknown } = { exports: {} };
  compileFunction(script, ["module", "exports", "require", "__filename", "__dirname"])(
    module,
    module.exports,
    require,
    path,
    dirname(path),
  );
  const open = module.exports as (options: { readonly wasmBinary: Uint8Array }) => Promise<Basis>;
  const basis = await open({ wasmBinary });
  basis.initializeBasis();
  return basis;
}

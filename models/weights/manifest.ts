/** A file of an npm package from which weights or the vision runtime are made. */
export interface SourcePiece {
  readonly packageName: string;
  readonly packageVersion: string;
  /** Path inside the package. */
  readonly path: string;
  readonly bytes: number;
  /** Hex digest of the file as the package ships it. */
  readonly sha256: string;
  readonly licence: string;
}

/** A network inside a bundle: its file, how it was trained to see pictures, and its name in the bundle. */
export interface BundleEntry {
  readonly nameInBundle: string;
  readonly title: string;
  readonly source: SourcePiece;
  /** Side of the square picture the network reads. */
  readonly inputPixels: number;
  /** Pixel values 0..255 enter as (value − mean) / deviation. */
  readonly normalization: { readonly mean: number; readonly deviation: number };
  readonly outputs: readonly string[];
}

/** A task bundle that `buildWeights` writes and the worker loads. */
export interface WeightsBundle {
  readonly file: string;
  readonly bytes: number;
  readonly sha256: string;
  readonly licence: string;
  readonly entries: readonly BundleEntry[];
}

export type PoseVariant = "lite" | "full";

const POSE_PACKAGE = {
  packageName: "@mediapipe/pose",
  packageVersion: "0.5.1675469404",
  licence: "Apache-2.0",
} as const;

/** The packed file holds this one network and nothing else. */
const POSE_DETECTION: BundleEntry = {
  nameInBundle: "pose_detector.tflite",
  title: "Pose Detection",
  source: {
    ...POSE_PACKAGE,
    path: "pose_solution_packed_assets.data",
    bytes: 2_962_288,
    sha256: "a63c614bef30d35947f13be361820b1e4e3bec9cfeebf4d11216a18373108e85",
  },
  inputPixels: 224,
  normalization: { mean: 127.5, deviation: 127.5 },
  outputs: ["raw boxes/keypoints", "scores"],
};

function poseLandmarks(variant: PoseVariant, bytes: number, sha256: string): BundleEntry {
  return {
    nameInBundle: "pose_landmarks_detector.tflite",
    title: "Pose Landmark",
    source: { ...POSE_PACKAGE, path: `pose_landmark_${variant}.tflite`, bytes, sha256 },
    inputPixels: 256,
    normalization: { mean: 0, deviation: 255 },
    outputs: ["landmarks", "presence", "segmentation_mask", "heat_map", "world_landmarks"],
  };
}

/** Every bundle the product loads, by variant. Checked when built and again in the worker before use. */
export const POSE_BUNDLES: Readonly<Record<PoseVariant, WeightsBundle>> = {
  lite: {
    file: "pose_landmarker_lite.task",
    bytes: 5_786_500,
    sha256: "555b96b647e8b278e2e1a0063264dc06d238d1ccf0e8669c7a11e8d5e8823ed5",
    licence: "Apache-2.0",
    entries: [
      POSE_DETECTION,
      poseLandmarks("lite", 2_819_824, "f17bfbecadb61c3be1baa8b8d851cc6619c870a87167b32848ad20db306b9d61"),
    ],
  },
  full: {
    file: "pose_landmarker_full.task",
    bytes: 9_407_316,
    sha256: "6c3c78d43d62d7286aefef55b0580188a3e2d9337d4dc0e313c1b46d307282e3",
    licence: "Apache-2.0",
    entries: [
      POSE_DETECTION,
      poseLandmarks("full", 6_440_512, "e9a5c5cb17f736fafd4c2ec1da3b3d331d6edbe8a0d32395855aeb2cdfd64b9f"),
    ],
  },
};

const VISION_PACKAGE = {
  packageName: "@mediapipe/tasks-vision",
  packageVersion: "0.10.35",
  licence: "Apache-2.0",
} as const;

/** The runtime's only build for module workers; it needs WebAssembly SIMD, as every Chromium since 91 has. */
export const VISION_RUNTIME: readonly SourcePiece[] = [
  {
    ...VISION_PACKAGE,
    path: "wasm/vision_wasm_module_internal.js",
    bytes: 322_082,
    sha256: "1f1d6215324a1fe62f6742d49a3db911170987ca18ad8c1b75f1a1c82acf2b44",
  },
  {
    ...VISION_PACKAGE,
    path: "wasm/vision_wasm_module_internal.wasm",
    bytes: 11_153_641,
    sha256: "617b8e0248dbd27e9d7ece4218004eae4cefb499196d1bb4fa0e3fef21708756",
  },
];

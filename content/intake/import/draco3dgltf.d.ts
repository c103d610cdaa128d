/** The part of Google's Draco that is used here; the package has no types of its own. */
declare module "draco3dgltf" {
  /** Loads the decoder or encoder that gltf-transform is handed. */
  export function createDecoderModule(): Promise<object>;
  export function createEncoderModule(): Promise<object>;
  const draco3d: {
    readonly createDecoderModule: typeof createDecoderModule;
    readonly createEncoderModule: typeof createEncoderModule;
  };
  export default draco3d;
}

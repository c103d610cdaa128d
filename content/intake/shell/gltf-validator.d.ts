/** The part of Khronos' validator that is used here; the package has no types of its own. */
declare module "gltf-validator" {
  /** Checks the bytes of a GLB or glTF. Severity 0 is an error. */
  export function validateBytes(
    bytes: Uint8Array,
    options?: { readonly maxIssues?: number },
  ): Promise<{
    readonly issues: {
      readonly numErrors: number;
      readonly messages: readonly {
        readonly severity: number;
        readonly code: string;
        readonly message: string;
        readonly pointer?: string;
      }[];
    };
  }>;
}

/** Why no shell could be built; the sentence beside it says what to do. */
export type ShellFault = "landmarks-missing" | "implausible-shape" | "too-many-triangles" | "glb-invalid";

export * from "./body-state.ts";
export * from "./landmark.ts";
export * from "./pose.ts";
export * from "./size.ts";

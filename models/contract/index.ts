export * from "./body-state.ts";
export * from "./pose.ts";
export * from "./size.ts";

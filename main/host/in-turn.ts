export { createTurns } from "../base/in-turn.ts";

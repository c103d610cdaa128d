import { ALWAYS, bothOfEach, type Condition } from "./condition.ts";
import { civilOf, readWallclock } from "./wallclock.ts";
import { daily, MINUTES_OF_A_DAY } from "./week-hours.ts";

/** Longest expression that is read, characters. */
const MAX_LENGTH = 2_000;
const MAX_TOKENS = 400;
/** Most alternatives that an expression may come to. */
const MAX_ALTERNATIVES = 60;
const TOKEN = /\s*(?:'([^']*)'|"([^"]*)"|(\d+(?:\.\d+)?)|([a-z][\w-]*)|(<=|>=|!=|==|[=<>(),[\]]))/giy;

type Operator = "=" | "!=" | "<" | "<=" | ">" | ">=";
type Subject = "weekday" | "date" | "time";
type Value =
  | { readonly kind: "subject"; readonly subject: Subject }
  | { readonly kind: "text"; readonly text: string }
  /** What compare() says: below, at or above 0. */
  | { readonly kind: "comparison"; readonly subject: Subject; readonly text: string }
  | { readonly kind: "conditions"; readonly conditions: readonly Condition[] };

const SUBJECTS: Readonly<Record<string, Subject>> = { weekday: "weekday", date: "date", time: "time" };
const FLIPPED = { "=": "=", "!=": "!=", "<": ">", "<=": ">=", ">": "<", ">=": "<=" } as const;

/**
 * When an `expr` of signage SMIL holds: weekdays (0 Sunday to 6 Saturday), dates and times of day, joined by `and` and
 * `or`, grouped by round or square brackets. Empty: never. Null: it asks something else. Source: a-smil.org, "Conditional play".
 */
export function readExpression(text: string): readonly Condition[] | null {
  const tokens = tokensOf(text);
  if (tokens === null) return null;
  const reader = { tokens, at: 0 };
  const value = either(reader);
  if (value === null || reader.at < tokens.length || value.kind !== "conditions") return null;
  return value.conditions.length > MAX_ALTERNATIVES ? null : value.conditions;
}

interface Token {
  readonly kind: "text" | "name" | "sign";
  readonly text: string;
}
interface Reader {
  readonly tokens: readonly Token[];
  at: number;
}

function tokensOf(text: string): readonly Token[] | null {
  if (text.length > MAX_LENGTH) return null;
  const tokens: Token[] = [];
  TOKEN.lastIndex = 0;
  for (let end = 0; end < text.trimEnd().length; end = TOKEN.lastIndex) {
    const match = TOKEN.exec(text);
    if (match === null || tokens.length >= MAX_TOKENS) return null;
    const [, single, double, number, name, sign] = match;
    if (name !== undefined) tokens.push({ kind: "name", text: name.toLowerCase() });
    else if (sign !== undefined)
      tokens.push({ kind: "sign", text: sign.replace("[", "(").replace("]", ")") });
    else tokens.push({ kind: "text", text: single ?? double ?? number ?? "" });
  }
  return tokens;
}

function next(reader: Reader, ...texts: readonly string[]): string | null {
  const token = reader.tokens[reader.at];
  if (token === undefined || token.kind === "text" || !texts.includes(token.text)) return null;
  reader.at++;
  return token.text;
}

function either(reader: Reader): Value | null {
  let left = together(reader);
  while (left !== null && next(reader, "or") !== null) {
    const right = together(reader);
    if (left.kind !== "conditions" || right?.kind !== "conditions") return null;
    left = {
      kind: "conditions",
      conditions: [...left.conditions, ...right.conditions].slice(0, MAX_ALTERNATIVES + 1),
    };
  }
  return left;
}

function together(reader: Reader): Value | null {
  let left = compared(reader);
  while (left !== null && next(reader, "and") !== null) {
    const right = compared(reader);
    if (left.kind !== "conditions" || right?.kind !== "conditions") return null;
    left = {
      kind: "conditions",
      conditions: bothOfEach(left.conditions, right.conditions).slice(0, MAX_ALTERNATIVES + 1),
    };
  }
  return left;
}

function compared(reader: Reader): Value | null {
  const left = valueOf(reader);
  const sign = next(reader, "=", "==", "!=", "<", "<=", ">", ">=");
  if (left === null || sign === null) return left;
  const right = valueOf(reader);
  if (right === null) return null;
  const operator = (sign === "==" ? "=" : sign) as Operator;
  const conditions =
    right.kind === "text"
      ? hold(left, operator, right.text)
      : left.kind === "text"
        ? hold(right, FLIPPED[operator], left.text)
        : null;
  return conditions === null ? null : { kind: "conditions", conditions };
}

function valueOf(reader: Reader): Value | null {
  if (next(reader, "(") !== null) {
    const inner = either(reader);
    return next(reader, ")") === null ? null : inner;
  }
  const token = reader.tokens[reader.at++];
  if (token === undefined || token.kind === "sign") return null;
  if (token.kind === "text") return { kind: "text", text: token.text };
  return next(reader, "(") === null ? null : calledOf(token.text, reader);
}

/** A function's value, whatever makers put before its name (`adapi-`, `smil-`) and whether by UTC (`gm`). */
function calledOf(name: string, reader: Reader): Value | null {
  const args: Value[] = [];
  while (next(reader, ")") === null) {
    const arg = either(reader);
    if (arg === null) return null;
    args.push(arg);
    if (next(reader, ",") === null && reader.tokens[reader.at]?.text !== ")") return null;
  }
  const plain = name.replace(/^(?:adapi|smil)-/, "").replace(/^gm/, "");
  const subject = SUBJECTS[plain];
  const [first, second] = args;
  if (subject !== undefined && args.length === 0) return { kind: "subject", subject };
  if (plain === "true" || plain === "false")
    return { kind: "conditions", conditions: plain === "true" ? [ALWAYS] : [] };
  if (
    plain === "substring-after" &&
    first?.kind === "subject" &&
    second?.kind === "text" &&
    second.text === "T"
  ) {
    return { kind: "subject", subject: "time" };
  }
  if (plain === "compare" && first?.kind === "subject" && second?.kind === "text") {
    return { kind: "comparison", subject: first.subject, text: second.text };
  }
  return null;
}

function hold(value: Value, operator: Operator, text: string): readonly Condition[] | null {
  if (value.kind === "subject") return subjectHolds(value.subject, operator, text);
  return value.kind === "comparison" && Number(text) === 0
    ? subjectHolds(value.subject, operator, value.text)
    : null;
}

function subjectHolds(subject: Subject, operator: Operator, text: string): readonly Condition[] | null {
  if (subject === "weekday") return weekdays(operator, Number(text));
  const time = readWallclock(text);
  if (time === null || time.isDaily !== (subject === "time")) return null;
  if (subject === "date") {
    const [down, up] = [civilOf(time.atMs, "down"), civilOf(time.atMs, "up")];
    if (operator === "=")
      return [
        { ...ALWAYS, from: down, until: civilOf(time.atMs + (/T/.test(text) ? 60_000 : 86_400_000), "down") },
      ];
    if (operator === "!=") return null;
    return [operator.startsWith("<") ? { ...ALWAYS, until: up } : { ...ALWAYS, from: down }];
  }
  const minute = (time.atMs / 60_000) % MINUTES_OF_A_DAY;
  if (operator === "=" || operator === "!=") return null;
  const [from, until] = operator.startsWith("<")
    ? [0, Math.ceil(minute)]
    : [Math.floor(minute), MINUTES_OF_A_DAY];
  return from >= until ? [] : [{ ...ALWAYS, week: daily(from, until) }];
}

/** By SMIL Sunday is 0, by the week of a schedule it is the last. */
function weekdays(operator: Operator, wanted: number): readonly Condition[] | null {
  if (!Number.isFinite(wanted)) return null;
  const days = [0, 1, 2, 3, 4, 5, 6].filter(
    (day) => compares(day, operator, wanted) || (day === 0 && operator === "=" && wanted === 7),
  );
  if (days.length === 7) return [ALWAYS];
  return days.length === 0
    ? []
    : [
        {
          ...ALWAYS,
          week: daily(
            0,
            MINUTES_OF_A_DAY,
            days.map((day) => (day + 6) % 7),
          ),
        },
      ];
}

function compares(a: number, operator: Operator, b: number): boolean {
  switch (operator) {
    case "=":
      return a === b;
    case "!=":
      return a !== b;
    case "<":
      return a < b;
    case "<=":
      return a <= b;
    case ">":
      return a > b;
    case ">=":
      return a >= b;
  }
}

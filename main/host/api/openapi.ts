import { z } from "zod";
import { BRIDGE_ERRORS, type RequestName, requests } from "../../bridge/contract/contract.ts";
import { VERSION } from "../version.ts";
import { piecesPaths } from "./pieces-paths.ts";

/** Where programs ask; the request's name follows. */
export const API_PATH = "/api/v1/";
/** Where files go in, before a request names them by the id that is answered. */
export const API_UPLOADS = { garments: "/api/uploads/garments", content: "/api/uploads/content" } as const;
/** Where films and pictures go in piece by piece (tus 1.0.0); an upload's id follows. */
export const API_PIECES = "/api/uploads/content/resumable";

const PEOPLE = ["staff", "merchandiser", "admin"] as const;

/** A picture of a screen is given to a person who is signed in, on request, and to no program. */
const PEOPLE_ONLY: ReadonlySet<RequestName> = new Set(["screen.picture"]);
/** Every request that people may make on the console; what only screens and this machine may ask is left out. */
export const API_REQUESTS: readonly RequestName[] = (Object.keys(requests) as RequestName[])
  .filter((name) => !PEOPLE_ONLY.has(name))
  .filter((name) => PEOPLE.some((role) => requests[name].roles.includes(role)))
  .sort();

/** What the interface is, in the form of OpenAPI 3.1, made from the same schemas that check each request. */
export function openApi(): Readonly<Record<string, unknown>> {
  return {
    openapi: "3.1.0",
    info: {
      title: "Psyche",
      version: VERSION,
      description:
        "Everything that the console does. One POST a request, parameters and result as JSON. A token is made in the console's settings, or by `npm run -s psyche -- program add NAME ROLE` on the machine of the host.",
    },
    security: [{ token: [] }],
    components: {
      securitySchemes: { token: { type: "http", scheme: "bearer" } },
      schemas: {
        Failure: {
          type: "object",
          required: ["code", "message"],
          properties: { code: { type: "string" }, message: { type: "string" } },
        },
      },
    },
    paths: {
      ...Object.fromEntries(API_REQUESTS.map((name) => [API_PATH + name, { post: operation(name) }])),
      ...Object.fromEntries(Object.values(API_UPLOADS).map((path) => [path, { post: UPLOAD }])),
      ...piecesPaths(API_PIECES),
    },
  };
}

function operation(name: RequestName): Readonly<Record<string, unknown>> {
  const { errors, params, result, roles } = requests[name];
  const failure = { "application/json": { schema: { $ref: "#/components/schemas/Failure" } } };
  return {
    operationId: name,
    tags: [name.split(".")[0]],
    description: `For ${PEOPLE.filter((role) => roles.includes(role)).join(", ")}.`,
    requestBody: { required: true, content: { "application/json": { schema: schemaOf(params, "input") } } },
    responses: {
      200: { description: "Done.", content: { "application/json": { schema: schemaOf(result, "output") } } },
      401: { description: "No token, or one that is worth nothing.", content: failure },
      403: { description: "The program's role may not ask this.", content: failure },
      422: {
        description: `Refused, with a sentence for people: ${[...errors, ...BRIDGE_ERRORS].join(", ")}.`,
        content: failure,
      },
    },
  };
}

const UPLOAD = {
  tags: ["uploads"],
  description: "Takes a file as it is; the answer's id names it in the request that follows.",
  requestBody: {
    required: true,
    content: { "application/octet-stream": { schema: { type: "string", format: "binary" } } },
  },
  responses: { 200: { description: "Kept for an hour." } },
};

function schemaOf(schema: z.ZodType, io: "input" | "output"): unknown {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, { io, unrepresentable: "any" });
  return rest;
}

import { CHECKSUM_ALGORITHMS, TUS_EXTENSIONS, TUS_VERSION } from "../../../content/delivery/tus/tus-words.ts";

const TUS_DOCS = "https://tus.io/protocols/resumable-upload";
const VERSION_HEADER = header("Tus-Resumable", TUS_VERSION);
const count = { type: "integer", minimum: 0 } as const;

/** How files come in pieces, as OpenAPI has it: tus at `path` and below it. */
export function piecesPaths(path: string): Readonly<Record<string, unknown>> {
  return {
    [path]: {
      post: {
        tags: ["uploads"],
        description: `Announces a file that comes in pieces, by tus ${TUS_VERSION} (${TUS_EXTENSIONS.join(", ")}; checksums ${CHECKSUM_ALGORITHMS.join(", ")}). The last part of its Location names it in the request that follows.`,
        externalDocs: { url: TUS_DOCS },
        parameters: [
          VERSION_HEADER,
          { name: "Upload-Length", in: "header", required: true, schema: { ...count, minimum: 1 } },
          { name: "Upload-Metadata", in: "header", schema: { type: "string" } },
        ],
        responses: {
          201: {
            description: "Send it to the address in Location, within a week.",
            headers: { Location: { schema: { type: "string" } } },
          },
          413: { description: "Larger than is taken." },
          503: { description: "Too many uploads wait." },
          507: { description: "The disk has no room for it." },
        },
      },
    },
    [`${path}/{uploadId}`]: {
      parameters: [
        { name: "uploadId", in: "path", required: true, schema: { type: "string" } },
        VERSION_HEADER,
      ],
      head: {
        tags: ["uploads"],
        description: "How much of it is here.",
        responses: { 200: { description: "Here.", headers: { "Upload-Offset": { schema: count } } } },
      },
      patch: {
        tags: ["uploads"],
        description: "Takes what comes next.",
        parameters: [{ name: "Upload-Offset", in: "header", required: true, schema: count }],
        requestBody: {
          required: true,
          content: { "application/offset+octet-stream": { schema: { type: "string", format: "binary" } } },
        },
        responses: {
          204: { description: "Kept.", headers: { "Upload-Offset": { schema: count } } },
          409: { description: "It goes on elsewhere; ask for its offset." },
          460: { description: "Not the bytes of the checksum; send them again." },
        },
      },
      delete: {
        tags: ["uploads"],
        description: "Gives it up.",
        responses: { 204: { description: "Forgotten." } },
      },
    },
  };
}

function header(name: string, value: string) {
  return { name, in: "header", required: true, schema: { type: "string", const: value } };
}

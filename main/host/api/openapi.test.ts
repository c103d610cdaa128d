import { expect, it } from "vitest";
import { requests } from "../../bridge/contract/contract.ts";
import { API_PATH, API_PIECES, API_REQUESTS, openApi } from "./openapi.ts";

it("describes every request of people, and none of screens alone", () => {
  const { paths } = openApi() as { paths: Record<string, { post: { operationId?: string } }> };
  for (const name of API_REQUESTS) expect(paths[API_PATH + name]?.post.operationId).toBe(name);
  expect(API_REQUESTS).toContain("content.publish");
  expect(API_REQUESTS).toEqual(expect.arrayContaining(["screen.add", "lead.join"]));
  expect(API_REQUESTS).not.toContain("ledger.append");
  expect(API_REQUESTS).not.toContain("follower.report");
  for (const name of API_REQUESTS)
    expect(requests[name].roles.some((role) => role !== "mirror" && role !== "operator")).toBe(true);
});

it("describes how files come in pieces, as tus has it", () => {
  const { paths } = openApi() as { paths: Record<string, Record<string, unknown>> };
  expect(Object.keys(paths[API_PIECES] ?? {})).toEqual(["post"]);
  expect(Object.keys(paths[`${API_PIECES}/{uploadId}`] ?? {})).toEqual([
    "parameters",
    "head",
    "patch",
    "delete",
  ]);
});

it("gives each request the form of its parameters and of its answer", () => {
  const text = JSON.stringify(openApi());
  expect(text.length).toBeLessThan(4_000_000);
  const { paths } = JSON.parse(text);
  const put = paths[`${API_PATH}request.answer`]?.post ?? paths[`${API_PATH}content.roll-back`].post;
  const { schema } = put.requestBody.content["application/json"];
  expect(schema).toMatchObject({ type: "object", additionalProperties: false });
  expect(put.responses["422"].description).toContain("malformed");
});

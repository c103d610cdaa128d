import { expect, it } from "vitest";
import { readSites } from "./read-sites.ts";

const MOST = 3;

it.each([
  [
    "names alone",
    "Hafenstraße\nAlte Mühle\n",
    [
      ["", "Hafenstraße"],
      ["", "Alte Mühle"],
    ],
  ],
  [
    "ids and names without a head",
    "0101;Hafenstraße\n0102;Alte Mühle",
    [
      ["0101", "Hafenstraße"],
      ["0102", "Alte Mühle"],
    ],
  ],
  ["a head, the name first", "\ufeffFiliale,Nr,Ort\r\nHafenstraße,101,Köln\r\n", [["101", "Hafenstraße"]]],
  ["a head of names alone", "name\nNorth End\n", [["", "North End"]]],
  ["tabulators and quotation marks", 'Store ID\tStore\n7\t"South ""Gate"""\n', [["7", 'South "Gate"']]],
] as const)("reads %s", (_what, text, sites) => {
  expect(readSites(text, MOST)).toEqual({
    ok: true,
    value: { sites: sites.map(([id, name]) => ({ id, name })), leftOut: 0 },
  });
});

it("leaves out rows without a name and those beyond the limit, and counts them", () => {
  expect(readSites("id;name\n1;A\n2;\n3;C\n4;D\n5;E", MOST)).toMatchObject({
    ok: true,
    value: { sites: [{ id: "1" }, { id: "3" }, { id: "4" }], leftOut: 2 },
  });
});

it.each([
  ["nothing", "", "empty"],
  ["a head alone", "id;name\n", "empty"],
  ["an unclosed quotation mark", 'id;name\n1;"A', "broken"],
] as const)("refuses %s", (_what, text, code) => {
  expect(readSites(text, MOST)).toMatchObject({ ok: false, code });
});

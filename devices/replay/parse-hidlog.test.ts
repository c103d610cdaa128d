import { expect, test } from "vitest";
import { parseHidlog } from "./parse-hidlog.ts";

test("a recording is read line by line, comments and breaks aside", () => {
  const steps = parseHidlog(
    '# a scanner\n+0 plug /dev/hidraw0 0c2e:0b01 8c:02 "Feldmann" "Scanner" ""\n+1.5 report /dev/hidraw0 02 0d # begin\n    5d 45\n+2 report /dev/hidraw0 02 exactly\n+3 unplug /dev/hidraw0\n',
  );
  expect(steps.map(({ afterMs, kind }) => [afterMs, kind])).toEqual([
    [0, "plug"],
    [1.5, "report"],
    [2, "report"],
    [3, "unplug"],
  ]);
  expect(steps[0]).toMatchObject({
    device: { vendorId: 0x0c2e, usagePage: 0x8c, usage: 2, serialNumber: "" },
  });
  expect(steps[1]).toMatchObject({
    bytes: expect.objectContaining({ length: 64, 0: 2, 1: 13, 2: 0x5d, 3: 0x45, 4: 0 }),
  });
  expect(steps[2]).toMatchObject({ bytes: Uint8Array.of(2) });
});

test.each(["plug", "+0 plug /dev/x", "+0 explode /dev/x", "+0 report /dev/x 0g", "+x unplug /dev/x"])(
  "%j is refused with the line's number",
  (line) => {
    expect(() => parseHidlog(`# fine\n${line}`)).toThrow("Line 2 of the recording");
  },
);

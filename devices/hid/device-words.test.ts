import { expect, test } from "vitest";
import { deviceIdOf, labelOf } from "./device-words.ts";

const ids = { vendorId: 0x0c2e, productId: 0xb01 };

test.each([
  [{ ...ids, manufacturer: "Feldmann", product: "Handscanner" }, "Feldmann Handscanner"],
  [{ ...ids, manufacturer: "Feldmann", product: "Feldmann 1900" }, "Feldmann 1900"],
  [{ ...ids, manufacturer: " ", product: "Scanner" }, "Scanner"],
  [{ ...ids, manufacturer: "", product: "" }, "USB device 0c2e:0b01"],
  [ids, "USB device 0c2e:0b01"],
])("%j is called %s", (description, label) => {
  expect(labelOf(description)).toBe(label);
});

test("ids are short, safe and different", () => {
  const id = deviceIdOf({ ...ids, serialNumber: "S/N 1\u0000" }, new Set());
  expect(id).toBe("hid-0c2e-0b01-SN1");
  expect(deviceIdOf(ids, new Set(["hid-0c2e-0b01", "hid-0c2e-0b01-2"]))).toBe("hid-0c2e-0b01-3");
  expect(deviceIdOf({ ...ids, serialNumber: "9".repeat(500) }, new Set()).length).toBeLessThanOrEqual(128);
});

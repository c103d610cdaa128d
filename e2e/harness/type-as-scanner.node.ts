import type { Page } from "playwright-core";

/** Keys of a wedge scanner: faster than any hand. They are sent without waiting for each other's answers. */
export async function typeAsScanner(page: Page, code: string): Promise<void> {
  const cdp = await page.context().newCDPSession(page);
  const keys = Array.from(code, (digit) => ({ key: digit, code: `Digit${digit}`, text: digit }));
  const enter = { key: "Enter", code: "Enter", text: "\r" };
  await Promise.all(
    [...keys, enter].flatMap((key) => [
      cdp.send("Input.dispatchKeyEvent", { type: "keyDown", ...key }),
      cdp.send("Input.dispatchKeyEvent", { type: "keyUp", key: key.key, code: key.code }),
    ]),
  );
  await cdp.detach();
}

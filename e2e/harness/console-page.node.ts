import type { Page } from "playwright-core";
import type { Mirror } from "./open-mirror.node.ts";

const PASSWORD = "a long walk by the sea";

/** The staff console, signed in as the admin of the first start, who chooses a password on the way. */
export async function openConsole(
  mirror: Pick<Mirror, "host" | "openPage">,
  before?: (page: Page) => void,
): Promise<Page> {
  const page = await mirror.openPage({ width: 1280, height: 900 });
  before?.(page);
  await page.goto(mirror.host.consoleUrl);
  await page.getByLabel("Name").fill("admin");
  await page.getByLabel("Password or one-time code").fill(mirror.host.firstCode ?? "");
  await page.getByRole("button", { name: "Sign in" }).click();
  await page.getByLabel("New password").fill(PASSWORD);
  await page.getByLabel("The same again").fill(PASSWORD);
  await page.getByRole("button", { name: "Keep this password" }).click();
  await page.getByRole("link", { name: "Requests" }).first().waitFor();
  return page;
}

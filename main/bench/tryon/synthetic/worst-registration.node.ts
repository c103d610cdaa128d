import sharp from "sharp";
import { estimateStill } from "../../../../models/body/estimate-still.ts";
import { packBody, packPose } from "../../../../renderer/workbench/synthetic/packed.ts";
import type { RegistrationItem } from "./m1-items.node.ts";
import type { WornShell } from "./m1-shells.node.ts";
import type { SyntheticBrowser } from "./open-page.node.ts";
import type { WorstPicture } from "./outcome.ts";
import { placedBy } from "./place-errors.ts";

/** The mirror's picture of the worst items: green where a place really is, red where it was put. */
export async function worstRegistration(
  browser: SyntheticBrowser,
  items: readonly { readonly item: RegistrationItem; readonly percent: number }[],
  shells: ReadonlyMap<string, WornShell>,
): Promise<readonly WorstPicture[]> {
  const pictures: WorstPicture[] = [];
  const dressed = await browser.dressed();
  for (const { item, percent } of items) {
    const { camera } = item.chosen.person;
    const worn = shells.get(item.garment.cut.name);
    const body = item.said && estimateStill(item.said, camera);
    if (worn === undefined || body === null) continue;
    const size = { widthPixels: camera.widthPixels, heightPixels: camera.heightPixels };
    browser.offer(worn.shell.paper.name, worn.shell.glb, worn.shell.paper);
    const number = browser.keep(item.picture);
    const address = await browser.page.evaluate(
      ({ dressed, name, body, size, over }) =>
        dressed.picture([{ folder: "/made/", name, colour: "#4a6a8c" }], body, size, over),
      {
        dressed,
        name: worn.shell.paper.name,
        body: packBody(body),
        size,
        over: { number, pose: item.said && packPose(item.said) },
      },
    );
    browser.forget(number);
    const found = placedBy(worn.shell, body);
    const marks = item.worn.places.flatMap(({ id, xPixels, yPixels, visible }) => {
      const at = found[id];
      if (!visible || at === undefined) return [];
      return [
        `<line x1="${xPixels}" y1="${yPixels}" x2="${at[0]}" y2="${at[1]}" stroke="#ff0"/>`,
        `<circle cx="${xPixels}" cy="${yPixels}" r="5" fill="#0c0"/>`,
        `<circle cx="${at[0]}" cy="${at[1]}" r="5" fill="#e00"/>`,
      ];
    });
    const overlay = `<svg width="${size.widthPixels}" height="${size.heightPixels}">${marks.join("")}</svg>`;
    const png = await sharp(Buffer.from(address.slice(address.indexOf(",") + 1), "base64"))
      .composite([{ input: Buffer.from(overlay), left: 0, top: 0 }])
      .png()
      .toBuffer();
    const { stance, yawDegrees } = item.chosen;
    const title = `${item.garment.cut.name}, ${stance.name}, turned ${yawDegrees.toFixed(0)}°: ${percent.toFixed(1)} %`;
    pictures.push({ title, png });
  }
  return pictures;
}

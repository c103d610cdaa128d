import type { Mirror } from "../harness/open-mirror.node.ts";
import { signPictureOf } from "../harness/sign-picture.node.ts";

/** What is put over the sign: what a camera gives, or a plain ground. */
export type Planted = "stream" | "canvas" | "bitmap" | "ground";

/** The picture of the sign with something above it; anew where another layout came over that meanwhile. */
export async function pictureWithPlanted(mirror: Mirror, kind: Planted): ReturnType<typeof signPictureOf> {
  for (;;) {
    await plant(mirror, kind);
    const picture = await signPictureOf(mirror);
    const stayedAbove = await mirror.page.evaluate(() => {
      const planted = document.querySelector("[data-planted]");
      const isLast = planted !== null && planted.parentElement?.lastElementChild === planted;
      planted?.remove();
      return isLast;
    });
    if (stayedAbove) return picture;
  }
}

/** Puts something magenta over the sign that is not of the sign, as the camera would be there. */
async function plant(mirror: Mirror, kind: Planted): Promise<void> {
  await mirror.page.evaluate(async (what) => {
    const canvas = document.createElement("canvas");
    const context = canvas.getContext("2d");
    if (context === null) throw new Error("no canvas");
    context.fillStyle = "#f0f";
    context.fillRect(0, 0, canvas.width, canvas.height);
    const made = await { stream, canvas: () => canvas, bitmap, ground }[what]();
    made.dataset["planted"] = "";
    made.style.cssText += "position:absolute;inset:0;width:100%;height:40%;object-fit:cover";
    document.querySelector("[data-sign-picture]")?.append(made);

    async function stream(): Promise<HTMLElement> {
      const film = document.createElement("video");
      film.muted = true;
      film.srcObject = canvas.captureStream(30);
      context?.fillRect(0, 0, canvas.width, canvas.height);
      await film.play();
      return film;
    }
    async function bitmap(): Promise<HTMLElement> {
      const image = new Image();
      image.src = canvas.toDataURL();
      await image.decode();
      return image;
    }
    function ground(): HTMLElement {
      const plain = document.createElement("div");
      plain.style.background = "#f0f";
      return plain;
    }
  }, kind);
}

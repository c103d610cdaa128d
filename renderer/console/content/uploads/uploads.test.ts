import { describe, expect, it } from "vitest";
import { fail, type Result, succeed } from "../../../../main/base/result.ts";
import { createUploads, MAX_UPLOADS } from "./uploads.ts";

/** Sends when it is told to. */
function slowSender() {
  const open: {
    file: string;
    onShare: (share: number, isHeld: boolean) => void;
    end: (result: Result<string, "broken-off">) => void;
  }[] = [];
  const calledOff: string[] = [];
  const uploads = createUploads<string, "broken-off">({
    send(file, onShare) {
      let end: (result: Result<string, "broken-off">) => void = () => undefined;
      const outcome = new Promise<Result<string, "broken-off">>((resolve) => {
        end = resolve;
      });
      open.push({ file, onShare, end });
      return { outcome, callOff: () => calledOff.push(file) };
    },
  });
  return { uploads, open, calledOff };
}
const settled = async () => new Promise((resolve) => setImmediate(resolve));

describe("uploads", () => {
  it("sends one after the other and tells how far each is", async () => {
    const { uploads, open } = slowSender();
    uploads.add(["a", "b"]);
    open[0]?.onShare(0.5, true);
    expect(uploads.list.map(({ step }) => step)).toEqual([
      { kind: "sending", share: 0.5, isHeld: true },
      { kind: "waiting" },
    ]);
    expect(open).toHaveLength(1);
    open[0]?.end(succeed("job-a"));
    await settled();
    expect(uploads.list.map(({ step }) => step.kind)).toEqual(["taken", "sending"]);
  });

  it("keeps a failed file, and sends it again", async () => {
    const { uploads, open } = slowSender();
    const [key = ""] = uploads.add(["a"]);
    open[0]?.end(fail("broken-off", "gone"));
    await settled();
    expect(uploads.list[0]?.step).toEqual({ kind: "failed", code: "broken-off" });
    uploads.again(key);
    expect(open.map(({ file }) => file)).toEqual(["a", "a"]);
  });

  it("calls off what is forgotten on its way, and goes on with the next", async () => {
    const { uploads, open, calledOff } = slowSender();
    const [key = ""] = uploads.add(["a", "b"]);
    uploads.forget(key);
    expect(calledOff).toEqual(["a"]);
    open[0]?.end(fail("broken-off", "called off"));
    await settled();
    expect(open.at(-1)?.file).toBe("b");
  });

  it("takes no more than there is room for", () => {
    const { uploads } = slowSender();
    const keys = uploads.add(Array.from({ length: MAX_UPLOADS + 5 }, (_, at) => `file-${at}`));
    expect(keys).toHaveLength(MAX_UPLOADS);
    expect(uploads.add(["one more"])).toEqual([]);
  });
});

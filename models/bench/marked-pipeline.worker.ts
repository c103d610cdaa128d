import { PoseLandmarker } from "@mediapipe/tasks-vision";
import { MARKS } from "./marks.ts";
import "../pipeline/pipeline.worker.ts";

/**
 * The product's worker with marks around the network, so that a trace tells our own processor time from the
 * network's. Marks are cleared at once: the trace has them, the page's timeline need not.
 */
const detect = PoseLandmarker.prototype.detectForVideo;
type Detect = (
  this: PoseLandmarker,
  picture: ImageData,
  atMs: number,
  then: (result: unknown) => void,
) => void;

const marked: Detect = function (picture, atMs, then) {
  mark(MARKS.networkBegins);
  (detect as unknown as Detect).call(this, picture, atMs, (result) => {
    mark(MARKS.networkEnds);
    then(result);
    mark(MARKS.networkBegins);
  });
  mark(MARKS.networkEnds);
};
Object.assign(PoseLandmarker.prototype, { detectForVideo: marked });

function mark(name: string): void {
  performance.mark(name);
  performance.clearMarks(name);
}

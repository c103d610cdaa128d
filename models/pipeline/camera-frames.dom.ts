/** Chromium's way to a camera's frames (https://www.w3.org/TR/mediacapture-transform/); TypeScript lacks it. */
interface TrackProcessor {
  readonly readable: ReadableStream<VideoFrame>;
}
type TrackProcessorConstructor = new (options: {
  readonly track: MediaStreamTrack;
  readonly maxBufferSize: number;
}) => TrackProcessor;

declare global {
  var MediaStreamTrackProcessor: TrackProcessorConstructor | undefined;
}

/** A camera's frames as a stream that can be given to a worker; holds at most one frame. */
export function cameraFrames(track: MediaStreamTrack): ReadableStream<VideoFrame> {
  const Processor = globalThis.MediaStreamTrackProcessor;
  if (Processor === undefined) throw new Error("This browser has no MediaStreamTrackProcessor.");
  return new Processor({ track, maxBufferSize: 1 }).readable;
}

/**
 * How a person stands in the picture, and with it what the screen asks for where nothing good can be shown.
 * `several`: more than one person is there. `off-centre`: a shoulder or hip is beyond the picture's side.
 * `hidden`: something stands before the shoulders or the hips. Sitting, a wheelchair, a back or a profile ask for
 * nothing: they are shown as they are.
 */
export type Framing = "good" | "too-close" | "too-far" | "head-cut" | "off-centre" | "hidden" | "several";

/** How a person stands in the picture. `several`: more than one person is there. */
export type Framing = "good" | "too-close" | "too-far" | "head-cut" | "several";

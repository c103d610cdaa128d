/** What a photo shows is lit already: this much less light is taken from it than from a colour of the catalogue. */
const PRINT_GAIN = 1.25;

/**
 * Goes after `CLOTH_NUMBERS_PARS`. Cloth that wears a photo (`ATLAS` defined): its colour, linear, and how much of a pixel it covers. The atlas is
 * premultiplied sRGB, so what lies outside of the cut-out has no part in any colour.
 */
export const PRINT_PARS = `
varying float vInside;
#ifdef ATLAS
uniform sampler2D uAtlas;
varying vec2 vAtlas;

/** 0..1, an edge of one pixel at half alpha. */
float printCover() {
  float alpha = texture2D(uAtlas, vAtlas).a;
  return clamp((alpha - 0.5) / max(fwidth(alpha), 0.02) + 0.5, 0.0, 1.0);
}

vec3 photoColour(float blur) {
  vec4 texel = texture2D(uAtlas, vAtlas, blur);
  return pow(texel.rgb / max(texel.a, 0.004), vec3(2.2));
}

/** Cloth of the photo's main colour takes the other colour and keeps its light and shade; prints stay. */
vec3 recoloured(vec3 photo) {
  const vec3 LUMINANCE = vec3(0.2126, 0.7152, 0.0722);
  vec3 hueSeen = (photo + 0.02) / (photo.r + photo.g + photo.b + 0.06);
  vec3 hueCloth = (uPhotoCloth + 0.02) / (uPhotoCloth.r + uPhotoCloth.g + uPhotoCloth.b + 0.06);
  float brightness = (dot(photo, LUMINANCE) + 0.01) / (dot(uPhotoCloth, LUMINANCE) + 0.01);
  float alike = (1.0 - smoothstep(0.07, 0.15, distance(hueSeen, hueCloth))) * (1.0 - smoothstep(1.8, 3.2, brightness));
  return mix(photo, uRecolour * min(brightness, 1.8), alike * uRecolourShare);
}

/** White is no brighter than what is brightest in the room: from two thirds of that on it is approached, not passed. */
vec3 exposed(vec3 colour) {
  float top = max(colour.r, max(colour.g, colour.b));
  float knee = 0.67 * uWhite;
  if (top <= knee) return colour;
  float room = uWhite - knee;
  return colour * (knee + room * (1.0 - exp((knee - top) / room))) / top;
}

vec3 printColour() {
  // The inside of printed cloth: its colour, and of the print no more than shines through.
  return exposed(recoloured(photoColour(4.0 * vInside)) * ${PRINT_GAIN.toFixed(2)});
}
#else
float printCover() {
  return 1.0;
}
#endif
`;

import {
  CustomBlending,
  FloatType,
  HalfFloatType,
  Mesh,
  NoBlending,
  OneFactor,
  OrthographicCamera,
  PlaneGeometry,
  ShaderMaterial,
  type WebGLRenderer,
  WebGLRenderTarget,
} from "three";

const VERTEX = "varying vec2 vAt; void main() { vAt = uv; gl_Position = vec4(position.xy, 0.0, 1.0); }";
const ADD =
  "uniform sampler2D uPicture; varying vec2 vAt; void main() { gl_FragColor = texture2D(uPicture, vAt); }";
/** Average, a gentle shoulder, sRGB, a breath of grain against banding. */
const DEVELOP = `
uniform sampler2D uPicture;
uniform float uShare;
varying vec2 vAt;
float hash(vec2 p) { p = fract(p * vec2(123.34, 456.21)); p += dot(p, p + 45.32); return fract(p.x * p.y); }
void main() {
  vec3 light = texture2D(uPicture, vAt).rgb * uShare;
  vec3 toned = mix(light, 0.6 + 0.4 * (1.0 - exp(-(light - 0.6) / 0.4)), step(0.6, light));
  float far = distance(vAt, vec2(0.5, 0.54));
  toned *= 1.0 - 0.16 * smoothstep(0.3, 0.85, far);
  vec3 srgb = mix(12.92 * toned, 1.055 * pow(max(toned, 0.0), vec3(1.0 / 2.4)) - 0.055, step(0.0031308, toned));
  gl_FragColor = vec4(srgb + (hash(gl_FragCoord.xy) - 0.5) / 200.0, 1.0);
}`;

/** Adds exposures up and develops them to the canvas. Dispose when the picture is taken. */
export interface DarkRoom {
  /** Where the next exposure is rendered to; linear light. */
  readonly film: WebGLRenderTarget;
  add(): void;
  develop(exposures: number): void;
  dispose(): void;
}

export function openDarkRoom(renderer: WebGLRenderer, width: number, height: number): DarkRoom {
  const film = new WebGLRenderTarget(width, height, { type: HalfFloatType });
  const sum = new WebGLRenderTarget(width, height, { type: FloatType, depthBuffer: false });
  const camera = new OrthographicCamera();
  const flat = new PlaneGeometry(2, 2);
  const options = { vertexShader: VERTEX, depthTest: false, depthWrite: false };
  const adder = new ShaderMaterial({
    ...options,
    fragmentShader: ADD,
    uniforms: { uPicture: { value: film.texture } },
    blending: CustomBlending,
    blendSrc: OneFactor,
    blendDst: OneFactor,
  });
  const developer = new ShaderMaterial({
    ...options,
    fragmentShader: DEVELOP,
    uniforms: { uPicture: { value: sum.texture }, uShare: { value: 1 } },
    blending: NoBlending,
  });
  const quad = new Mesh(flat, adder);
  quad.frustumCulled = false;
  renderer.setRenderTarget(sum);
  renderer.setClearColor(0, 0);
  renderer.clear();
  return {
    film,
    add() {
      quad.material = adder;
      draw(sum);
    },
    develop(exposures) {
      quad.material = developer;
      developer.uniforms["uShare"] = { value: 1 / exposures };
      draw(null);
    },
    dispose() {
      for (const one of [film, sum, flat, adder, developer]) one.dispose();
    },
  };

  function draw(target: WebGLRenderTarget | null): void {
    renderer.autoClear = false;
    renderer.setRenderTarget(target);
    renderer.render(quad, camera);
    renderer.autoClear = true;
  }
}

import {
  BufferAttribute,
  BufferGeometry,
  GLSL3,
  type IUniform,
  LinearFilter,
  Mesh,
  NoColorSpace,
  RawShaderMaterial,
  VideoFrameTexture,
} from "three";

const VERTEX = `
in vec3 position;
out vec2 vUv;
void main() {
  vUv = vec2(position.x * 0.5 + 0.5, 0.5 - position.y * 0.5);
  gl_Position = vec4(position, 1.0);
}`;
const FRAGMENT = `
precision mediump float;
uniform sampler2D uPicture;
in vec2 vUv;
out vec4 outColour;
void main() { outColour = vec4(texture(uPicture, vUv).rgb, 1.0); }`;

/** The camera frame as the scene's background: one triangle over the whole canvas, bytes passed through as they are. */
export interface VideoLayer {
  readonly mesh: Mesh;
  /** Holds the texture of the frame that is shown. */
  readonly picture: IUniform;
  /** The frame must stay open until the next render is over. */
  readonly show: (frame: VideoFrame | ImageBitmap) => void;
  readonly dispose: () => void;
}

export function createVideoLayer(): VideoLayer {
  let texture = createTexture();
  let sizeKey = "";
  const picture: IUniform = { value: texture };
  const material = new RawShaderMaterial({
    glslVersion: GLSL3,
    vertexShader: VERTEX,
    fragmentShader: FRAGMENT,
    uniforms: { uPicture: picture },
    depthTest: false,
    depthWrite: false,
  });
  const geometry = new BufferGeometry();
  geometry.setAttribute(
    "position",
    new BufferAttribute(new Float32Array([-1, -1, 0, 3, -1, 0, -1, 3, 0]), 3),
  );
  const mesh = new Mesh(geometry, material);
  mesh.frustumCulled = false;
  mesh.renderOrder = -1;
  return {
    mesh,
    picture,
    show(frame) {
      const key =
        "displayWidth" in frame
          ? `${frame.displayWidth}x${frame.displayHeight}`
          : `${frame.width}x${frame.height}`;
      if (key !== sizeKey) {
        // A texture keeps the size of its first picture.
        texture.dispose();
        texture = createTexture();
        sizeKey = key;
        picture.value = texture;
      }
      texture.image = frame as unknown as HTMLVideoElement;
      texture.needsUpdate = true;
    },
    dispose() {
      texture.dispose();
      material.dispose();
      geometry.dispose();
    },
  };
}

function createTexture(): VideoFrameTexture {
  const texture = new VideoFrameTexture();
  texture.colorSpace = NoColorSpace;
  texture.minFilter = LinearFilter;
  texture.magFilter = LinearFilter;
  texture.generateMipmaps = false;
  texture.flipY = false;
  return texture;
}

/**
 * The part of Phaser that the world uses, taken from the package's own sources: the published build is one block of
 * 289 kB (brotli), this is 69 kB. Types, development and tests still come from the whole package. A name that the
 * world imports and that is not here, another version, or a flag of Phaser's build that is not known stops our build.
 */
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Plugin } from 'vite';

/** The version whose sources were read; another one is to be tried in the browser tests first. */
const VERSION = '4.2.1';

/** What Phaser's own build defines. A flag left undefined would read as true. */
const FLAGS: Readonly<Record<string, boolean>> = {
  WEBGL_RENDERER: true,
  CANVAS_RENDERER: false,
  WEBGL_DEBUG: false,
  FEATURE_SOUND: false,
  PLUGIN_CAMERA3D: false,
  PLUGIN_FBINSTANT: false,
};
const FLAG = /typeof ([A-Z][A-Z0-9]*_[A-Z0-9_]+)\b/g;

/** Of the index of array functions, those that display lists and depths use. */
const ARRAYS = (
  'Add AddAt BringToTop CountAllMatching GetAll GetFirst GetRandom MoveAbove MoveBelow MoveDown MoveTo MoveUp ' +
  'Remove RemoveAt RemoveBetween Replace SendToBack SetAll Shuffle StableSort Swap'
).split(' ');

/** Stands for a class that Phaser creates at startup and never calls. */
const IDLE = 'module.exports = function () {};';

/**
 * Files that are replaced. Some are indexes imported for one of their parts: they would bring in everything. The others are
 * created at startup and never used: the browser tests play whole games, so one that is used after all would fail there.
 */
const REWRITTEN: Readonly<Record<string, string>> = {
  '/renderer/index.js': "module.exports = { Events: require('./events') };",
  '/math/index.js': "module.exports = { RandomDataGenerator: require('./random-data-generator/RandomDataGenerator') };",
  '/utils/array/index.js': `module.exports = { ${ARRAYS.map((name) => `${name}: require('./${name}')`).join(', ')} };`,
  '/animations/AnimationManager.js': IDLE,
  '/core/DebugHeader.js': IDLE,
  '/input/InputManager.js': IDLE,
  '/math/Vector3.js': IDLE,
  '/math/random-data-generator/RandomDataGenerator.js': IDLE,
  '/geom/line/Line.js': IDLE,
  '/renderer/webgl/renderNodes/FillCamera.js': IDLE,
  '/data/DataManager.js': 'module.exports = function () { this.destroy = () => {}; };',
  // Only the orthographic projection that makes the scene fill the screen.
  '/math/Matrix4.js': `
    module.exports = function () {
      this.val = new Float32Array(16);
      this.identity = () => this.ortho(-1, 1, -1, 1, 1, -1);
      this.ortho = (left, right, bottom, top, near, far) => {
        const [width, height, depth] = [right - left, top - bottom, far - near];
        const middles = [-(left + right) / width, -(top + bottom) / height, -(far + near) / depth];
        this.val.set([2 / width, 0, 0, 0, 0, 2 / height, 0, 0, 0, 0, -2 / depth, 0, ...middles, 1]);
        return this;
      };
    };`,
  '/device/Audio.js': 'module.exports = {};',
  '/device/Video.js': 'module.exports = {};',
  // Each would create canvases or another WebGL context to detect what is known or never used.
  '/device/CanvasFeatures.js': 'module.exports = {};',
  '/device/Features.js': 'module.exports = { webGL: true, canvas: true };',
  '/gameobjects/components/GetBounds.js': 'module.exports = {};',
  '/gameobjects/tilesprite/TileSprite.js': 'module.exports = function () { this.setOrigin = () => this; };',
  // A camera asks its effects at each frame whether they run: none ever does.
  '/cameras/2d/effects/index.js': `
    function AtRest() {}
    AtRest.prototype = { isRunning: false, preRender() {}, update() {}, reset() {}, postRenderWebGL: () => false };
    module.exports = { Fade: AtRest, Flash: AtRest, Pan: AtRest, RotateTo: AtRest, Shake: AtRest, Zoom: AtRest };`,
};

/** The placeholder textures, as single pixels: Phaser would wait for three images to be decoded. */
const STAND_INS = `['__DEFAULT', '__MISSING', '__WHITE'].forEach((key) => {
            this.addUint8Array(key, new Uint8Array([ 255, 255, 255, key === '__DEFAULT' ? 0 : 255 ]), 1, 1);
        });
        queueMicrotask(() => this.emit(Events.READY));
`;

/** Lines that cost a slow processor tens of milliseconds at startup: [from, to, replacement]. */
const CHANGED: Readonly<Record<string, readonly (readonly [string, string, string])[]>> = {
  '/textures/TextureManager.js': [
    ['this._pending = 3;', 'if (this.game.renderer && this.game.renderer.gl)', STAND_INS],
  ],
  // Thirty queries to the graphics card about compressed formats that are never loaded.
  '/renderer/webgl/WebGLRenderer.js': [['this.getCompressedTextures()', ';', '{}']],
};

/**
 * Files that are imported by those we need, and never used, since the world is made of images alone. Using one throws.
 */
const ABSENT = [
  /^\/filters\/(?!index)/,
  /^\/renderer\/webgl\/renderNodes\/filters\//,
  /^\/renderer\/webgl\/renderNodes\/BatchHandler(PointLight|Strip|TileSprite|Tri|TriFlat)\.js$/,
  /^\/renderer\/webgl\/renderNodes\/(DrawLine|DynamicTextureHandler|FillPath|FillRect|FillTri|StrokePath)\.js$/,
  /^\/renderer\/webgl\/renderNodes\/(submitter|texturer|transformer)\/\w+(Tile|TilemapGPULayer|TileSprite|MeshToQuad|Stamp|Vertex)\.js$/,
  /^\/renderer\/snapshot\/WebGLSnapshot\.js$/,
  /^\/gameobjects\/components\/PathFollower\.js$/,
  /^\/textures\/(Canvas|Dynamic)Texture\.js$/,
  /^\/textures\/parsers\/(?!index|Canvas|Image)/,
];

const absent = (path: string): string =>
  `module.exports = function () { throw new Error('${path} is not in the slim Phaser: see src/tools/vite/phaser.ts'); };`;

/** A file with its lines changed at every occurrence: a restored WebGL context is set up like the first one. */
function changed(code: string, path: string, fail: (why: string) => never): string {
  return (CHANGED[path] ?? []).reduce((text, [from, to, instead]) => {
    const [before, ...parts] = text.split(from);
    if (parts.length === 0 || parts.some((part) => !part.includes(to)))
      return fail(`${path} has no line from ${from} to ${to}: see src/tools/vite/phaser.ts.`);
    return [before, ...parts.map((part) => instead + part.slice(part.indexOf(to)))].join('');
  }, code);
}

const ENTRY = '\0phaser';

/** Each scene plugin registers itself when it is loaded; without them a scene does not start ("Core Plugins missing"). */
const entryOf = (sources: string): string => `
import '${sources}/events/EventEmitter.js';
import '${sources}/cameras/2d/CameraManager.js';
import '${sources}/gameobjects/GameObjectCreator.js';
import '${sources}/gameobjects/GameObjectFactory.js';
import '${sources}/scene/ScenePlugin.js';
import '${sources}/gameobjects/DisplayList.js';
import '${sources}/gameobjects/UpdateList.js';
import '${sources}/gameobjects/image/ImageFactory.js';
import constants from '${sources}/const.js';
export { default as Game } from '${sources}/core/Game.js';
export { default as Scene } from '${sources}/scene/Scene.js';
export { default as Scale } from '${sources}/scale/const/index.js';
export const WEBGL = constants.WEBGL;
`;

/** `readFrom`: the version whose sources the choice above was read from. */
export function slimPhaser(readFrom = VERSION): Plugin {
  const require = createRequire(import.meta.url);
  const home = dirname(require.resolve('phaser/package.json')).replaceAll('\\', '/');
  const sources = join(home, 'src').replaceAll('\\', '/');
  return {
    name: 'bouclier-phaser',
    apply: 'build',
    enforce: 'pre',
    buildStart() {
      const { version } = require('phaser/package.json') as { version: string };
      if (version !== readFrom)
        this.error(`The slim Phaser was made from ${readFrom}, not ${version}: read src/tools/vite/phaser.ts.`);
    },
    resolveId: (id) => (id === 'phaser' ? ENTRY : null),
    load: (id) => {
      if (id === ENTRY) return entryOf(sources);
      if (!id.startsWith(sources)) return null;
      const path = id.slice(sources.length);
      return REWRITTEN[path] ?? (ABSENT.some((part) => part.test(path)) ? absent(path) : null);
    },
    transform(code, id) {
      if (!id.startsWith(sources)) return null;
      return changed(code, id.slice(sources.length), (why) => this.error(why)).replace(FLAG, (_whole, flag: string) => {
        const value = FLAGS[flag];
        if (value === undefined) this.error(`${id} asks for ${flag}, which the slim build does not know.`);
        return String(value);
      });
    },
  };
}

/** The slim Phaser fails while it is built, never while somebody plays. */
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { slimPhaser } from '../../src/tools/vite/phaser';

const sources = join(dirname(createRequire(import.meta.url).resolve('phaser/package.json')), 'src');

interface Hooks {
  buildStart: () => void;
  resolveId: (id: string) => string | null;
  load: (id: string) => string | null;
  transform: (this: { error: (message: string) => never }, code: string, id: string) => string | null;
}
const plugin = slimPhaser() as unknown as Hooks;
const build = {
  error: (message: string): never => {
    throw new Error(message);
  },
};
const transformed = (code: string, file: string) => plugin.transform.call(build, code, join(sources, file));

test('stands for the package, and takes only files that are there', () => {
  const entry = plugin.load(plugin.resolveId('phaser')!)!;
  const files = [...entry.matchAll(/'(\/[^']+|[A-Z]:[^']+)'/g)].map(([, file]) => file!);
  expect(files.length).toBeGreaterThan(8);
  expect(files.filter((file) => !existsSync(file))).toEqual([]);
  expect(plugin.resolveId('preact')).toBeNull();
});

test('gives each flag of Phaser’s own build its value; one that is not known stops ours', () => {
  expect(transformed('if (typeof WEBGL_RENDERER && !typeof CANVAS_RENDERER) {}', 'core/x.js')).toBe(
    'if (true && !false) {}',
  );
  expect(() => transformed('if (typeof NEW_FEATURE) {}', 'core/x.js')).toThrow(/NEW_FEATURE/);
  expect(plugin.transform.call(build, 'typeof NEW_FEATURE', '/elsewhere.js')).toBeNull();
});

test('what is slow at the start is taken out of the package’s own files; a line that is not there any more stops our build', () => {
  const read = (file: string) => readFileSync(join(sources, file), 'utf8');
  const renderer = 'renderer/webgl/WebGLRenderer.js';
  expect(read(renderer).split('= this.getCompressedTextures();')).toHaveLength(3);
  expect(transformed(read(renderer), renderer)).not.toContain('= this.getCompressedTextures()');
  const textures = transformed(read('textures/TextureManager.js'), 'textures/TextureManager.js')!;
  expect(textures).toContain('this.addUint8Array(key,');
  expect(textures).not.toContain('config.defaultImage');
  expect(() => transformed('', renderer)).toThrow(/WebGLRenderer.*getCompressedTextures/);
});

test('the package is the version whose sources were read; another one stops our build', () => {
  expect(() => plugin.buildStart.call(build as never)).not.toThrow();
  const stale = slimPhaser('4.0.0') as unknown as Hooks;
  expect(() => stale.buildStart.call(build as never)).toThrow(/made from 4\.0\.0, not/);
});

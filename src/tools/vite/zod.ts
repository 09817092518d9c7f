/**
 * The part of Zod that the checker and the forms use: a class of Zod can say itself as a JSON schema, which only the generator of
 * our own does (`npm run schema`), and that is a fifth of what a visit would fetch of it.
 */
import type { Plugin } from 'vite';

const CLASSES = /\/zod\/v4\/classic\/schemas\.js$/;
const LINE = /^ *inst\._zod\.processJSONSchema = .*;\n/gm;
const METHODS = /\bcreate(?:Standard|To)JSONSchemaMethod\(this, [^()]*\)/g;

export function slimZod(): Plugin {
  return {
    name: 'bouclier-slim-zod',
    apply: 'build',
    transform(code, id) {
      if (!CLASSES.test(id)) return null;
      const lines = code.match(LINE) ?? [];
      if (lines.length < 20) this.error('Zod is written otherwise: its JSON schemas would come along.');
      return { code: code.replace(LINE, '').replace(METHODS, 'undefined'), map: null };
    },
  };
}

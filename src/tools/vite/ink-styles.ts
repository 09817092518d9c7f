/** The module `virtual:inks.css`: the inks as custom properties, and the class of each doctrine, from the tables of the drawings. */
import type { Plugin } from 'vite';
import { DOCTRINE_LOOKS } from '../../drawings/doctrines';
import { type Ink, type Theme, THEMES } from '../../drawings/inks';
import { PALETTES } from '../../drawings/palettes';

const INK_STYLES = 'virtual:inks.css';

/** The inks of a theme, but those that are the same by day. */
function rule(theme: Theme): string {
  const inks = Object.entries(PALETTES[theme]).filter(
    ([ink, colour]) => theme === 'day' || colour !== PALETTES.day[ink as Ink],
  );
  const selector = theme === 'day' ? ':root' : `[data-theme='${theme}']`;
  return `${selector} {\n${inks.map(([ink, colour]) => `  --${ink}: ${colour};\n`).join('')}}\n`;
}

/**
 * The custom properties of the inks in each theme, and for each doctrine a class of its id: inside it `--doctrine-ink` is
 * the doctrine's ink and `--doctrine-on` that of what is written on it. `--doctrines` is how many there are.
 */
export function inkStyles(): string {
  const doctrines = Object.keys(DOCTRINE_LOOKS);
  const classes = doctrines.map(
    (id) => `.${id} {\n  --doctrine-ink: var(--${id});\n  --doctrine-on: var(--on-${id});\n}\n`,
  );
  return [...THEMES.map(rule), `:root {\n  --doctrines: ${doctrines.length};\n}\n`, ...classes].join('');
}

export function inkStylesModule(): Plugin {
  return {
    name: 'bouclier-ink-styles',
    resolveId: (id) => (id === INK_STYLES ? id : null),
    load: (id) => (id === INK_STYLES ? inkStyles() : null),
  };
}

/** The colour of every ink in every theme, for canvases and for the style sheet that is generated from them. */
import { DOCTRINE_LOOKS } from './doctrines';
import { COMMON_INKS, type Ink, type Theme } from './inks';

export type Palette = Readonly<Record<Ink, string>>;

function paletteOf(theme: Theme): Palette {
  const doctrines = Object.entries(DOCTRINE_LOOKS).flatMap(([doctrine, { inks }]) => {
    const [ink, on] = inks[theme];
    return [
      [doctrine, ink],
      [`on-${doctrine}`, on],
    ];
  });
  return { ...COMMON_INKS[theme], ...Object.fromEntries(doctrines) } as Palette;
}

export const PALETTES: Readonly<Record<Theme, Palette>> = {
  day: paletteOf('day'),
  night: paletteOf('night'),
  contrast: paletteOf('contrast'),
};

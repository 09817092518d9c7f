/**
 * What is shown of each doctrine: the one table from which shortcuts, signs, stamps, plots, style classes and palettes derive.
 * Another doctrine is an id in the engine's `DOCTRINES`, an entry here, and its name in each language.
 */
import type { Doctrine } from '../engine';
import type { IconName } from './icons';
import type { Theme } from './inks';

interface DoctrineLook {
  /** The key that chooses its option: a digit. */
  key: string;
  icon: IconName;
  /** Its colour in each theme, and that of what is written on it. */
  inks: Readonly<Record<Theme, readonly [ink: string, on: string]>>;
}

export const DOCTRINE_LOOKS: Readonly<Record<Doctrine, DoctrineLook>> = {
  cop: {
    key: '1',
    icon: 'cercle',
    inks: { day: ['#1b5fb8', '#fbf5e7'], night: ['#74abf2', '#15121e'], contrast: ['#003c8f', '#ffffff'] },
  },
  public: {
    key: '2',
    icon: 'carre',
    inks: { day: ['#1b7155', '#fbf5e7'], night: ['#5cc4a0', '#15121e'], contrast: ['#004d35', '#ffffff'] },
  },
  laissez_faire: {
    key: '3',
    icon: 'triangle',
    inks: { day: ['#cc6b12', '#16131f'], night: ['#f0a04b', '#15121e'], contrast: ['#c25a00', '#000000'] },
  },
};

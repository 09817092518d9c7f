/** The inks of the poster, defined here only. The page gives them the same values through the variables named below. */

/**
 * `black`, `cream` and `onSun` stay what they are in every print: pupils of eyes, land, what is printed on the sun.
 * `over` is what the lattice gives where it is printed on the sun.
 */
export const INKS = [
  'paper',
  'paper2',
  'paperHi',
  'ink',
  'ink2',
  'sea',
  'sun',
  'red',
  'over',
  'cop',
  'pub',
  'mar',
  'marInk',
  'onCop',
  'onPub',
  'onMar',
  'onRed',
  'black',
  'cream',
] as const;
export type Ink = (typeof INKS)[number];

/** Tiles that repeat (see patterns.ts). */
export const PATTERNS = [
  'lattice',
  'lattice-over',
  'lattice-small',
  'lattice-fine',
  'dots',
  'dots-ink',
  'dots-cop',
  'hatch',
  'hatch-fine',
] as const;
export type Pattern = (typeof PATTERNS)[number];

export type Paint = Ink | Pattern;
export const isPattern = (paint: Paint): paint is Pattern => (PATTERNS as readonly string[]).includes(paint);

export type Palette = Readonly<Record<Ink, string>>;
export const PRINTS = ['day', 'night', 'contrast'] as const;
export type Print = (typeof PRINTS)[number];

const day: Palette = {
  paper: '#F4EAD5',
  paper2: '#E9DCC0',
  paperHi: '#FBF5E7',
  ink: '#16131F',
  ink2: '#4A4453',
  sea: '#1B2550',
  sun: '#FFC61A',
  red: '#C8261A',
  over: '#B81C06',
  cop: '#1B5FB8',
  pub: '#1B7155',
  mar: '#CC6B12',
  marInk: '#8A4A00',
  onCop: '#FBF5E7',
  onPub: '#FBF5E7',
  onMar: '#16131F',
  onRed: '#FBF5E7',
  black: '#16131F',
  cream: '#F4EAD5',
};

const night: Palette = {
  ...day,
  paper: '#15121E',
  paper2: '#231E30',
  paperHi: '#0E0C15',
  ink: '#F4EAD5',
  ink2: '#C3B8A4',
  sea: '#33407E',
  red: '#FF6A55',
  over: '#D5330C',
  cop: '#74ABF2',
  pub: '#5CC4A0',
  mar: '#F0A04B',
  marInk: '#F0A04B',
  onCop: '#15121E',
  onPub: '#15121E',
  onMar: '#15121E',
  onRed: '#15121E',
};

const contrast: Palette = {
  ...day,
  paper: '#FFFFFF',
  paper2: '#DADADA',
  paperHi: '#FFFFFF',
  ink: '#000000',
  ink2: '#262626',
  sea: '#000B40',
  sun: '#FFC400',
  red: '#A80000',
  over: '#8A0000',
  cop: '#003C8F',
  pub: '#004D35',
  mar: '#C25A00',
  marInk: '#6B3600',
  onCop: '#FFFFFF',
  onPub: '#FFFFFF',
  onMar: '#000000',
  onRed: '#FFFFFF',
  black: '#000000',
  cream: '#FFFFFF',
};

export const PALETTES: Readonly<Record<Print, Palette>> = { day, night, contrast };

/** The page's variable for an ink: `--paper-hi` for `paperHi`. */
export const inkVariable = (ink: Ink): string =>
  `--${ink.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`).replace(/(\D)2$/, '$1-2')}`;

/** The inks of the posters and the colours of those that every scenario uses; the doctrines bring their own (doctrines.ts). */
import type { Doctrine } from '../engine';

/** What a player can choose in the settings. */
export const THEMES = ['day', 'night', 'contrast'] as const;
export type Theme = (typeof THEMES)[number];

// Ink on paper has a contrast of 15:1 by day, ink-2 on paper 7.8:1. Sun stands for emancipation, red for tyranny, and
// neither ever comes without its texture. `over` is the red lattice where it is printed on the sun. `black` and `cream` stay
// what they are at night: pupils of eyes, land, what is written on the sun. `earth`, its screen `sand`, and `stone`, the screen of
// black on white cloth, serve people only, and are the same in every print.
const people = { earth: '#8e5431', sand: '#dbae80', stone: '#b9ae9c' };
const day = {
  paper: '#f4ead5',
  'paper-2': '#e9dcc0',
  'paper-hi': '#fbf5e7',
  ink: '#16131f',
  'ink-2': '#4a4453',
  sea: '#1b2550',
  sun: '#ffc61a',
  red: '#c8261a',
  over: '#b81c06',
  'on-red': '#fbf5e7',
  black: '#16131f',
  cream: '#f4ead5',
  ...people,
};
type CommonInk = keyof typeof day;

/** The paper is dyed and the inks are lighter. */
const night: Readonly<Record<CommonInk, string>> = {
  ...day,
  paper: '#15121e',
  'paper-2': '#231e30',
  'paper-hi': '#0e0c15',
  ink: '#f4ead5',
  'ink-2': '#c3b8a4',
  sea: '#33407e',
  red: '#ff6a55',
  over: '#d5330c',
  'on-red': '#15121e',
};

/** White paper, black ink: running text has a contrast of 7:1 or more. */
const contrast: Readonly<Record<CommonInk, string>> = {
  paper: '#ffffff',
  'paper-2': '#dadada',
  'paper-hi': '#ffffff',
  ink: '#000000',
  'ink-2': '#262626',
  sea: '#000b40',
  sun: '#ffc400',
  red: '#a80000',
  over: '#8a0000',
  'on-red': '#ffffff',
  black: '#000000',
  cream: '#ffffff',
  ...people,
};

export const COMMON_INKS: Readonly<Record<Theme, Readonly<Record<CommonInk, string>>>> = { day, night, contrast };

/** An ink: the page has its colour in the custom property `--<ink>`. A doctrine's ink comes with what is written on it. */
export type Ink = CommonInk | Doctrine | `on-${Doctrine}`;

/** Tiles that repeat (see patterns.ts). */
export type Pattern =
  | 'lattice'
  | 'lattice-over'
  | 'lattice-small'
  | 'lattice-fine'
  | 'dots'
  | 'dots-ink'
  | 'dots-cop'
  | 'hatch'
  | 'hatch-fine';

export type Paint = Ink | Pattern;

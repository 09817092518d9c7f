import type { Axes } from '../engine';
import { CITIES, type IconName, type StageView as World, type Strike } from '../drawings';
import type { Game } from '../store/game/game';
import { dossierOnScreen, lastTurn, shocksOf, treatyNow, turnOnScreen, valueOf } from '../store/game/selectors';
import { dateOf } from './dates';
import { iconOf, shieldTerms } from './gauges';
import { hasTown, regionOfDossier } from './grounds';
import { mapOf } from './map';
import type { Locale } from './locale';
import { memo } from './memo';
import { cellName } from '../scenario/cell-names';
import { eventName } from './names';
import { strikeOf } from './strike';
import { asTold } from './varied';

/** Full scale of a cell, in thousandths. */
const FULL = 100_000;

/** The two axes as they are on screen. */
export function axesNow(game: Game): Axes {
  const { emancipation, tyranny } = game.scenario.rules.axes;
  return { emancipation: valueOf(game, emancipation), tyranny: valueOf(game, tyranny) };
}

/** The stones of the shield: one a term of its index, built as far as the term is good. */
const stonesOf = (game: Game, locale: Locale): World['stones'] =>
  shieldTerms(game.scenario).map(({ of, inverse }) => {
    const share = valueOf(game, of) / FULL;
    return {
      id: of,
      label: cellName(game.scenario, of, locale, 'short'),
      share: inverse ? 1 - share : share,
      icon: iconOf(game.scenario, of),
    };
  });

/** What the ground comes near to; null where no dossier is open. */
function nearOf(game: Game): World['near'] {
  const dossier = game.phase === 'dossier' ? dossierOnScreen(game) : null;
  if (game.phase !== 'dossier') return null;
  if (dossier === null) return { region: null, hasPerson: false };
  const { life } = game.scenario.texts.dossiers[dossier]!;
  return { region: regionOfDossier(game.scenario, dossier), hasPerson: life !== undefined };
}

export type StageView = ReturnType<typeof stageView>;

/** The world on screen: the drawing on its sheet, and what is written over it. Panels and world share what is made. */
export const stageView = memo((game: Game, locale: Locale) => {
  const { scenario } = game;
  const { words, numbers, say } = locale;
  const axes = axesNow(game);
  const stones = stonesOf(game, locale);
  const treaty = treatyNow(game);
  const strike = game.phase === 'review' ? worstStrike(game, locale) : null;
  const world: World = {
    emancipation: axes.emancipation / FULL,
    tyranny: axes.tyranny / FULL,
    stones,
    actors: scenario.rules.actors.map(({ id }) => ({
      id,
      label: say(scenario.texts.actors[id]!.short),
      region: scenario.texts.actors[id]!.region,
      signed: treaty.signed.includes(id),
    })),
    ...mapOf(game),
    inForce: treaty.isInForce,
    coverage: valueOf(game, 'coverage') / FULL,
    crack: strike === null ? null : { region: strike.region },
    near: nearOf(game),
  };
  const parts = stones.map(({ label, share }) => words.stage.stone(label, numbers.whole(share * 100)));
  const description = [
    words.stage.world(numbers.points(axes.emancipation), numbers.points(axes.tyranny), hasTown(scenario)),
    parts.length > 0 ? words.stage.shield(parts.join(', ')) : '',
    treaty.isInForce ? words.stage.inForce(cellName(scenario, 'coverage', locale, 'short')) : '',
    strike?.said ?? '',
  ];
  return {
    date: dateOf(scenario, turnOnScreen(game), locale),
    axes,
    world,
    /** The shock of the turn that hurt most; null when none did. */
    strike,
    /** What the sheet shows, in a sentence or two. */
    description: description.filter((part) => part !== '').join(' '),
  };
});

/** The worst shock of the turn, where the shield took a part of it, with its sentence, as it is heard. */
function worstStrike(game: Game, locale: Locale): (Strike & { said: string }) | null {
  const { words, numbers } = locale;
  const record = lastTurn(game);
  const worst = record === null ? undefined : shocksOf(game, record)[0];
  if (worst === undefined || worst.absorbed <= 0) return null;
  const { event, damage, absorbed } = worst;
  const name = eventName(asTold(game), event, locale);
  return {
    ...strikeOf(game.scenario, worst, locale),
    said: words.stage.strike.beam(name, numbers.tenths(damage), numbers.tenths(absorbed)),
  };
}

/** The world of the title screen: no game, a world that could go either way. */
const TITLE_WORLD: World = {
  emancipation: 0.64,
  tyranny: 0.41,
  stones: [],
  actors: [],
  cables: [
    { from: CITIES.washington, to: CITIES.paris, ink: 'sun', bend: 0.2 },
    { from: CITIES.beijing, to: CITIES.nairobi, ink: 'sun', bend: -0.2 },
    { from: CITIES.paris, to: CITIES.lagos, ink: 'sun', bend: 0.15 },
    { from: CITIES.delhi, to: CITIES.cairo, ink: 'sun', bend: 0.2 },
  ],
  yellow: { us: 0.1, china: 0.1, eu: 0.4, south: 0.05 },
  lattice: { us: 0.1, china: 0.1, eu: 0.02, south: 0.04 },
  inForce: false,
  coverage: 0,
};

export const titleWorld = memo(({ words }: Locale): World => ({
  ...TITLE_WORLD,
  stones: words.title.stones.map((label, i) => ({ id: label, label, ...TITLE_STONES[i]! })),
}));

const TITLE_STONES: readonly { share: number; icon: IconName }[] = [
  { share: 1, icon: 'balance' },
  { share: 0.55, icon: 'coeur' },
  { share: 1, icon: 'traite' },
  { share: 0.3, icon: 'loupe' },
  { share: 0, icon: 'colonne' },
];

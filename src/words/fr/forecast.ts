/** Predictions and simulated futures. */
import type { Forms } from '../numbers';
import { counted, plural } from './grammar';

const bad = (n: number): string => plural(n, { one: 'finit mal', other: 'finissent mal' });
const good = (n: number): string => plural(n, { one: 'finit bien', other: 'finissent bien' });

/** Counts in words without those of nothing; the first one says of what: `9 futurs finissent mal, 8 entre deux, 3 finissent bien`. */
const list = (counts: readonly (readonly [count: number, word: string])[], noun: Forms): string =>
  counts
    .filter(([n]) => n > 0)
    .map(([n, word], place) => `${n}\u00a0${place === 0 ? `${plural(n, noun)} ` : ''}${word}`)
    .join(', ');

export default {
  prediction: {
    name: 'Mon pronostic',
    /** Before there is one, in the place of what it would spoil. */
    first: 'Pronostic d’abord',
    question: 'Avant de voir\u00a0: quelle jauge va le plus bouger\u202f?',
    others: 'Une autre…',
    othersName: 'Une autre jauge',
  },

  looks: {
    look: 'Regarder les futurs',
    ofAll: ' des trois réponses',
    looked: 'Vous avez regardé les futurs.',
    left: (n: number) =>
      plural(n, {
        one: 'C’est votre dernier regard de la partie.',
        other: `Il vous reste ${n}\u00a0regards dans la partie.`,
      }),
  },

  fan: {
    name: 'Vingt futurs',
    /** Beside the figures of each kind and their number. */
    closing: (_n: number): string => 'mal',
    between: (_n: number): string => 'entre deux',
    opening: (_n: number): string => 'bien',
    waiting: 'On joue la suite…',
    lost: 'Futurs non calculés. Réessayer',
    closed: 'Réponse fermée\u00a0: pas de futurs',
    up: (gauge: string, count: number) => `${gauge}\u00a0: en hausse ${count} fois sur 20`,
    down: (gauge: string, count: number) => `${gauge}\u00a0: en baisse ${count} fois sur 20`,
    level: (gauge: string) => `${gauge}\u00a0: presque sans changement`,
    /** What the figures are, short enough for one line under them. */
    counts: (closing: number, between: number, opening: number) =>
      list(
        [
          [closing, bad(closing)],
          [between, 'entre deux'],
          [opening, good(opening)],
        ],
        { one: 'futur', other: 'futurs' },
      ),
    atEnd: 'À la fin de la partie, les jauges\u00a0:',
    margin: (figures: number) => plural(figures, { one: 'à un futur près', other: `à ${figures} futurs près` }),
  },

  detail: {
    closing: bad,
    between: (_n: number): string => 'entre deux',
    opening: good,
    families: {
      emancipation: 'émancipation',
      'golden-cage': 'cage dorée',
      tyranny: 'tyrannie',
      missed: 'occasion manquée',
      fragile: 'équilibre fragile',
      fall: 'chute',
    },
    axes: 'Les deux scores à la fin de la partie',
    gauges: 'Ce qu’elle change le plus à la fin de la partie',
    today: (value: string) => `aujourd’hui ${value}`,
    range: (low: string, high: string) => `neuf fois sur dix entre ${low} et ${high}`,
    games: (games: string, margin: string) => `${games} parties jouées d’avance\u00a0: comptes justes ${margin}.`,
    sharpening: 'Le calcul s’affine…',
    assumes: (ways: number, assumptions: string) =>
      `Personne ne sait comment vous jouerez. La suite est donc jouée de ${ways} façons, en parts égales, avec le même hasard pour chaque réponse. ${assumptions}`,
    assumptions: {
      mid: 'Hypothèses\u00a0: toutes moyennes.',
      changed: (list: string) => `Hypothèses changées\u00a0: ${list}.`,
    },
    close: 'Fermer les futurs',
  },

  review: {
    right: (gauge: string) => `Vous aviez vu juste\u00a0: ${gauge} a le plus bougé.`,
    near: (gauge: string, moved: string, by: string, change: string) =>
      `Presque\u00a0: ${moved} a bougé de ${by}, ${gauge} de ${change}.`,
    wrong: (gauge: string, moved: string, by: string, change: string) =>
      `Pas cette fois\u00a0: ${moved} a bougé de ${by}, ${gauge} de ${change}.`,
    tally: (right: number, of: number) => `${counted(right, { one: 'juste', other: 'justes' })} sur ${of}.`,
  },
};

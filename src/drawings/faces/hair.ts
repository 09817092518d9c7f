/** Hair, and what is worn on it or beside it. */
import type { Face, FacePart } from '../../scenario/face-parts';
import { circle, rectangle } from '../shapes';
import { both, edge, fill, type Layer, mirrored, ring } from './layers';

type Named<P extends FacePart, T> = Readonly<Record<NonNullable<Face[P]>, T>>;

interface Hair {
  /** Behind the shoulders. */
  behind?: readonly Layer[];
  /** Over the forehead. */
  front: readonly Layer[];
  /** Beside the face, also under a cap. */
  beside?: readonly Layer[];
  hidesEars?: true;
}

const TEMPLES = [edge('hair', both('M36 44L35 58L40 58L41 44Z'))];
/** A strand that hangs beside the face, from the crown to the shoulder. */
const LOCK = (x: number, y: number, end: number): string =>
  `M${x} ${y}L${x + 6} ${y - 2}L${x + 7} ${end - 4}L${x + 4} ${end}L${x} ${end - 3}Z`;
const LOCKS = [LOCK(23, 40, 84), LOCK(29.5, 34, 94), LOCK(36, 62, 90)];

export const HAIR: Named<'hair', Hair> = {
  short: {
    front: [edge('hair', 'M37 46Q34 30 38 22Q44 8 68 8Q92 10 86 34L83 46L81 34Q66 34 56 22Q50 34 39 34Z')],
  },
  cropped: { front: [edge('hair', 'M39 42Q37 16 60 15Q83 16 81 42Q78 27 60 27Q42 27 39 42Z')] },
  swept: {
    front: [
      edge('hair', 'M36 58Q28 40 36 24Q46 6 68 8Q92 12 90 38Q90 50 84 58L82 48Q82 36 74 30Q58 36 44 32Q39 38 40 48Z'),
      fill('gloss', 'M40 34Q46 14 68 13Q58 16 53 29Q46 31 40 34Z'),
      fill('gloss', 'M60 29Q64 17 78 16Q88 22 87 42Q84 30 75 26Q68 29 60 29Z'),
    ],
    beside: TEMPLES,
  },
  wavy: {
    front: [edge('hair', 'M35 48Q28 30 38 20L36 14Q50 2 70 6Q94 8 92 28Q92 40 85 48L82 36Q64 36 52 26Q48 36 39 38Z')],
    beside: TEMPLES,
  },
  tousled: {
    front: [
      edge(
        'hair',
        'M33 56Q28 44 30 32L26 34Q34 6 60 8L72 4L71 9Q92 14 89 40L88 56L83 48L81 38L70 42L72 34L58 42L60 35L46 44L42 40L38 48Z',
      ),
    ],
    beside: TEMPLES,
  },
  coils: {
    front: [
      edge(
        'hair',
        'M34 46Q24 40 29 29Q26 17 39 14Q44 3 58 6Q72 1 79 12Q92 14 91 27Q97 38 86 46Q85 32 74 29Q60 24 46 29Q35 32 34 46Z',
      ),
      fill(
        'gloss',
        'M35 31Q33 22 42 20L44 23Q38 25 39 32ZM48 17Q55 10 62 14L61 18Q56 15 51 20ZM68 15Q77 15 80 21L76 24Q74 20 67 19ZM84 26Q90 31 86 38L82 36Q84 32 81 29Z',
      ),
    ],
  },
  locks: {
    behind: [edge('hair', both([LOCK(23, 40, 88), LOCK(29.5, 36, 98), LOCK(36, 60, 104)].join('')))],
    front: [
      edge('hair', 'M31 58Q26 36 35 22Q45 7 60 8Q75 7 85 22Q94 36 89 58L84 48Q82 34 70 26L60 22L50 26Q38 34 36 48Z'),
      edge('hair', both(LOCKS.slice(0, 2).join(''))),
      fill('gloss', both('M26 50L29 50L28.6 55L26.4 55ZM33 66L36 66L35.6 72L33.4 72ZM45 14L49 12L42 27L39 29Z')),
    ],
    hidesEars: true,
  },
  long: {
    behind: [edge('hair', 'M28 104Q22 60 28 36Q34 9 60 9Q88 9 92 36Q98 66 90 98L76 92L44 92Z')],
    front: [edge('hair', 'M34 104Q26 62 33 34Q40 12 62 13Q86 13 87 44L86 60Q80 44 66 28Q58 44 40 50Q36 70 46 98Z')],
    hidesEars: true,
  },
  bob: {
    behind: [edge('hair', 'M30 92L30 40Q32 10 62 10Q92 10 92 42L90 58L70 60L50 92Z')],
    front: [edge('hair', 'M34 84L30 44Q31 9 62 9Q92 9 91 42L88 56L82 50Q82 34 70 24Q62 34 44 40L44 84Z')],
  },
  bun: {
    behind: [edge('hair', circle(60, 11, 13))],
    front: [
      edge('hair', 'M37 48Q34 16 60 16Q86 16 83 48Q80 32 60 30Q40 32 37 48Z'),
      fill('sun', 'M46 19Q60 14 74 19L74 23.5Q60 18.5 46 23.5Z'),
    ],
  },
  curls: {
    behind: [
      edge(
        'hair',
        'M60 1Q72 -3 78 6Q92 4 94 16Q107 18 105 31Q116 38 110 49Q118 60 108 68Q111 80 99 83Q97 94 84 91L36 91Q23 94 21 83Q9 80 12 68Q2 60 10 49Q4 38 15 31Q13 18 26 16Q28 4 42 6Q48 -3 60 1Z',
      ),
    ],
    front: [
      edge('hair', 'M33 52Q32 18 60 17Q88 18 87 52Q86 42 78 40Q74 32 66 36Q58 29 50 37Q42 34 40 42Q34 44 33 52Z'),
    ],
    hidesEars: true,
  },
  braid: {
    front: [
      edge('hair', 'M33 54Q28 34 38 21Q48 10 60 12Q72 10 82 21Q92 34 87 54L83 46Q80 32 60 28Q40 32 37 46Z'),
      fill('gloss', 'M36 40Q38 22 56 16Q44 26 39 38ZM64 16Q80 21 84 40Q79 27 64 20Z'),
    ],
    beside: [
      edge(
        'hair',
        'M84 50L94 56L92 66L97 74L92 82L96 90L90 98L92 108L86 114L80 106L83 98L79 90L84 82L80 74L85 66L81 58Z',
      ),
      fill('gloss', 'M85 60L92 60L88 65ZM83 76L93 76L88 82ZM83 92L92 92L87 98Z'),
      fill('sun', 'M81 106L91 106L90 110L83 110Z'),
    ],
  },
  ponytail: {
    behind: [edge('hair', 'M70 14Q92 0 106 18Q118 40 108 74L102 88Q102 60 92 44Q86 30 72 26Z')],
    front: [
      edge('hair', 'M37 50Q32 20 60 12Q84 12 86 34L84 50Q80 34 70 26Q52 26 44 34Q39 40 37 50Z'),
      edge('sun', 'M76 12L84 8L88 20L80 24Z'),
    ],
  },
  bald: { front: [], beside: [edge('hair', both('M36 46L36 56L40 56L39.5 44Z'))] },
};

const CAP = [
  edge('black', 'M35 44Q33 10 61 9Q87 11 86 44L86 46Q62 34 36 46L36 47L8 50Q6 42 14 39Q26 36 35 36Z'),
  fill('sun', 'M40 35Q41 15 60 14Q66 14.5 70 16.5Q62 24 62 34Q50 33 40 35Z'),
  fill('earth', 'M35 38Q24 38 14 41.5L13 45Q24 43.5 36 43Z'),
];
const HELMET = [
  edge('sun', 'M32 38Q32 7 60 7Q88 7 88 38L92 40L92 45.5L28 45.5L28 40Z'),
  fill('black', 'M28 41L92 41L92 45.5L28 45.5Z'),
  fill('black', both('M41 40Q41 20 50 11L54 10L53 40Z')),
  fill('sun', both('M45 40Q45 22 50 15L49 40Z')),
];
const CUP = rectangle(28.5, 44, 11, 20);
const PAD = rectangle(36, 46.5, 3.5, 15);
const HEADPHONES = [
  edge('sun', 'M32 46Q30 6 60 6Q90 6 88 46L83 46Q84 11.5 60 11.5Q36 11.5 37 46Z'),
  edge('sun', `${CUP}${rectangle(80.5, 44, 11, 20)}`),
  fill('black', `${PAD}${rectangle(80.5, 46.5, 3.5, 15)}`),
  edge('sun', 'M30 64L33.5 64L35 74L48 78L47.5 81L32.5 77Z'),
];
const LENS = 'M41 45L57.5 45L57.5 58L41 58ZM44 48L44 55L54.5 55L54.5 48Z';

/** Worn over the hair. */
const OVER: Partial<Named<'with', readonly Layer[]>> = { cap: CAP, helmet: HELMET, headphones: HEADPHONES };

export const glasses = (isDark: boolean, isRound: boolean): Layer[] => {
  const ink = isDark ? 'cream' : 'black';
  return isRound
    ? [
        { ...fill(ink, `${ring(49.5, 51.5, 9, 2.6)}${ring(71.5, 51.5, 9, 2.6)}`), isHollow: true },
        fill(ink, rectangle(57.5, 49.6, 5, 2.6)),
      ]
    : [{ ...fill(ink, `${LENS}${mirrored(LENS)}`), isHollow: true }, fill(ink, rectangle(57, 48.5, 6, 3))];
};

const EARRING = 'M33 58L38 72L28 72Z';

/** Hair in front of a head, and what is worn there. */
export function inFront({ hair, skin, head, with: worn }: Required<Face>): Layer[] {
  const { front, beside = [] } = HAIR[hair];
  const over = OVER[worn];
  const isCovered = worn === 'cap' || worn === 'helmet';
  const [hairShown, besideShown] = isCovered ? [[], beside.length > 0 ? beside : TEMPLES] : [front, beside];
  return [
    ...hairShown,
    ...besideShown,
    ...(over ?? []),
    ...(worn === 'glasses' ? glasses(skin === 'dark', head === 'oval' || head === 'round') : []),
    ...(worn === 'earrings' ? [edge('sun', both(EARRING))] : []),
  ];
}

/** What of the hair is behind the shoulders; a cap leaves the rest of it seen. */
export const behindOf = ({ hair }: Required<Face>): readonly Layer[] => HAIR[hair].behind ?? [];

export const hasEars = ({ hair, with: worn }: Required<Face>): boolean =>
  HAIR[hair].hidesEars === undefined && worn !== 'headphones';

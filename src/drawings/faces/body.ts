/** A whole person below the head, in five poses, on a sheet of 120 by 264: feet at 260, chin at 58. */
import type { Face, FacePart } from '../../scenario/face-parts';
import type { Pose } from '../../scenario/playable';
import { circle } from '../shapes';
import { both, edge, fill, type Layer, mirrored } from './layers';

type Named<P extends FacePart, T> = Readonly<Record<NonNullable<Face[P]>, T>>;
type Stance = 'standing' | 'astride' | 'walking';

const STANCES: Readonly<Record<Pose, Stance>> = {
  'on-file': 'standing',
  'out-of-work': 'standing',
  healed: 'standing',
  free: 'astride',
  'on-the-way': 'walking',
};

const LEGS: Readonly<Record<Stance, string>> = {
  standing: 'M38 136L82 136L81 250L90 256L90 260L63.5 260L61.5 152L58.5 152L56.5 260L30 260L30 256L39 250Z',
  astride: 'M38 136L82 136L94 250L102 256L102 260L77 260L62 170L58 170L43 260L18 260L18 256L26 250Z',
  walking: 'M38 136L82 136L85 176L106 246L118 252L118 258L94 258L62 176L36 252L44 260L18 260L14 256L40 182Z',
};
const SKIRTS: Readonly<Record<Stance, string>> = {
  standing: 'M40 136L80 136L92 240L28 240Z',
  astride: 'M40 136L80 136L98 240L22 240Z',
  walking: 'M40 136L80 136L100 236L24 240Z',
};
const FEET: Readonly<Record<Stance, string>> = {
  standing: both('M64 238L80 238L80 252L90 256L90 260L63.5 260Z'),
  astride: both('M73 238L88 238L90 252L102 256L102 260L77 260Z'),
  walking: 'M30 238L44 238L38 254L44 260L18 260L14 256ZM84 234L99 234L104 246L118 252L118 258L94 258Z',
};

/** A sleeve and a hand, on the left side. */
type Arm = readonly [sleeve: string, hand: string];
const ARMS: Readonly<Record<'down' | 'up' | 'back' | 'chest' | 'knee', Arm>> = {
  down: ['M34 71L46 78L40 108L35 146L24 145L26 92Z', 'M24 145L35 146L34 158L25 158Z'],
  up: ['M46 68L40 90L33 88L4 30L15 24L40 64Z', 'M4 30L15 24L12 10L5 6L1 14Z'],
  back: ['M34 71L46 80L36 112L16 136L8 129L25 104Z', 'M16 136L8 129L3 138L10 145Z'],
  chest: ['M34 71L46 80L37 108L52 106L54 117L27 122L24 114Z', 'M52 106L54 117L63 115L62 106Z'],
  knee: ['M34 71L46 80L34 112L48 134L40 142L21 114Z', 'M48 134L40 142L47 152L56 146Z'],
};
/** The right arm of who walks. */
const AHEAD: Arm = [
  'M86 71L74 80L82 112L102 122L116 104L108 97L100 106L95 98Z',
  'M116 104L108 97L112 88L120 90L121 98Z',
];

const left = ([sleeve, hand]: Arm): Layer[] => [edge('cloth', sleeve), edge('light', hand)];
const right = ([sleeve, hand]: Arm): Layer[] => [edge('fold', sleeve), edge('shade', hand)];
const pair = (arm: Arm): Layer[] => [...left(arm), ...right([mirrored(arm[0]), mirrored(arm[1])])];

/** Arms behind the trunk, and in front of it. */
const ARMS_OF: Readonly<Record<Pose, readonly [behind: readonly Layer[], inFront: readonly Layer[]]>> = {
  'on-file': [[], pair(ARMS.down)],
  'out-of-work': [[], pair(ARMS.knee)],
  healed: [[], pair(ARMS.chest)],
  free: [[], pair(ARMS.up)],
  'on-the-way': [left(ARMS.back), right(AHEAD)],
};

const TRUNK = [
  edge('cloth', 'M46 66L74 66L86 71L83 140L37 140L34 71Z'),
  fill('fold', 'M60 66L74 66L86 71L83 140L60 140Z'),
];
const LONG_TRUNK = [
  edge('cloth', 'M46 66L74 66L86 71L88 196L32 196L34 71Z'),
  fill('fold', 'M61 96L61 196L88 196L86 71L74 66Z'),
];
const STRAPS = fill('lapel', both('M43 67L49 66L52 140L45 140Z'));
const ON_TRUNK: Partial<Named<'wear', readonly Layer[]>> = {
  sweater: [fill('trim', 'M35 92L85 92L84.5 104L35.5 104Z')],
  overalls: [STRAPS],
  hoodie: [{ ...fill('trim', 'M44 112L76 112L73 128L47 128ZM49 115.5L51 124.5L69 124.5L71 115.5Z'), isHollow: true }],
};
const NECKLINE = [
  fill('light', 'M51 64L60 84L60 64Z'),
  fill('shade', 'M69 64L60 84L60 64Z'),
  fill('trim', 'M50.5 63L60.5 84L55 90L44 67Z'),
  fill('lapel', 'M69.5 63L59.5 84L65 90L76 67Z'),
];

const CROSS = 'M56 98L64 98L64 106L72 106L72 114L64 114L64 122L56 122L56 114L48 114L48 106L56 106Z';
const HELD: Partial<Readonly<Record<Pose, readonly Layer[]>>> = {
  healed: [edge('black', circle(60, 110, 20)), fill('sun', circle(60, 110, 17)), fill('black', CROSS)],
};
const BOX = [
  edge('sand', 'M16 140L104 140L104 206L16 206Z'),
  fill('earth', 'M16 140L104 140L104 150L16 150Z'),
  fill('black', 'M52 158L68 158L68 163L52 163Z'),
];
const SEATED = {
  legs: [
    edge('legs', 'M37 132L83 132L90 150L88 194L96 202L96 206L68 206L66 160L54 160L52 206L24 206L24 202L32 194L30 150Z'),
  ],
  skirt: [
    edge('legs', 'M36 132L84 132L92 150L94 190L26 190L28 150Z'),
    edge('black', both('M66 188L86 188L86 198L92 202L92 206L66 206Z')),
  ],
};
const CANE: Partial<Readonly<Record<Pose, Layer>>> = {
  'on-the-way': edge('black', 'M110 98L114 98L118 258L113.5 258ZM104 93L121 93L121 98.5L104 98.5Z'),
  'on-file': edge('black', 'M88 152L92 152L94 260L90 260ZM82 147L98 147L98 152L82 152Z'),
  healed: edge('black', 'M92 152L96 152L98 260L94 260ZM86 147L102 147L102 152L86 152Z'),
};
const BAG = [edge('black', 'M74 128L104 128L104 152L74 152Z'), fill('sun', 'M74 128L104 128L104 136L74 136Z')];

/** The paper square and the viewfinder around the head of who is on file. */
export const VIEWFINDER = {
  paper: 'M18 -6L102 -6L102 70L18 70Z',
  corners: both('M18 14L18 -6L38 -6L38 1L25 1L25 14ZM18 50L18 70L38 70L38 63L25 63L25 50Z'),
};

/** The neck as a whole figure has it. */
export const SHORT_NECK = [
  fill('light', 'M49 74L49 96L60 112L60 74Z'),
  fill('shade', 'M71 74L71 96L60 112L60 74Z'),
  fill('shade', 'M60 86L49 80L49 88Q56 96 60 104Z'),
];

export interface Body {
  /** Under the head. */
  behind: readonly Layer[];
  /** Over the neck. */
  inFront: readonly Layer[];
}

export function bodyOf({ wear, with: worn }: Required<Face>, pose: Pose): Body {
  const isSeated = pose === 'out-of-work';
  const stance = STANCES[pose];
  const [armsBehind, armsInFront] = ARMS_OF[pose];
  const legs = isSeated
    ? SEATED[wear === 'dress' ? 'skirt' : 'legs']
    : wear === 'dress'
      ? [edge('black', FEET[stance]), edge('legs', SKIRTS[stance])]
      : [edge('legs', LEGS[stance])];
  const cane = worn === 'cane' ? CANE[pose] : undefined;
  return {
    behind: isSeated ? BOX : [],
    inFront: [
      ...legs,
      ...armsBehind,
      ...(wear === 'coat' && !isSeated ? LONG_TRUNK : TRUNK),
      ...(ON_TRUNK[wear] ?? []),
      ...NECKLINE,
      ...(worn === 'bag' ? [fill('black', 'M41 68L46 66L85 132L82 138Z')] : []),
      ...(worn === 'necklace'
        ? [fill('sun', 'M45 67L49 66Q50 96 60 96Q70 96 71 66L75 67Q74 101 60 101Q46 101 45 67Z')]
        : []),
      ...armsInFront,
      ...(worn === 'bag' ? BAG : []),
      ...(HELD[pose] ?? []),
      ...(cane ? [cane] : []),
    ],
  };
}

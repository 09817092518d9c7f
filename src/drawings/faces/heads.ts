/** Heads: their outline, the knife edge, eyes, brows, mouths, beards. */
import type { Face, FacePart } from '../../scenario/face-parts';
import { both, edge, fill, fine, type Layer, mirrored } from './layers';

type Named<P extends FacePart, T> = Readonly<Record<NonNullable<Face[P]>, T>>;

/** The right half of the outline, from the forehead to the chin. */
const OUTLINES: Named<'head', string> = {
  oval: 'M60 20Q82 20 82 42L82 57Q81 67 75 75Q67 86 60 86',
  square: 'M60 19Q85 19 85 38L84 64L77 78L67 87L60 87',
  slim: 'M60 20Q81 20 81 42L80 58L73 74L65 86L60 88',
  round: 'M60 21Q85 21 85 47Q85 64 78 74Q70 85 60 85',
  long: 'M60 17Q80 17 80 38L79.5 62L73 79L66 89L60 90',
};

/** The strip of light that sets the jaw of a dark face off from what is behind it. */
const BACKLIGHTS: Named<'head', string> = {
  oval: 'M82 50L82 57Q81 67 75 75Q67 86 60 86Q66 83 73 73.5Q78.5 66 79.6 57Z',
  square: 'M84.6 50L84 64L77 78L67 87L60 87L66 84.5L75 76.6L81.4 63.5Z',
  slim: 'M80.5 50L80 58L73 74L65 86L60 88L63.5 84.5L71 73L77.6 57.5Z',
  round: 'M85 47Q85 64 78 74Q70 85 60 85Q69 82 75.8 72.5Q82 63 82.4 50Z',
  long: 'M79.8 50L79.5 62L73 79L66 89L60 90L64.5 86.5L71 77.6L77 61.5Z',
};

/** The knife edge, from the chin up. */
const PROFILES: Named<'nose', string> = {
  straight: 'L60 78L62 73.5L59 70.5L61 66.5L53.5 63.5L57.5 48L62 42L60 20',
  broad: 'L60 78L62.5 74L58.5 70.5L61 67L51.5 64L55.5 57L58 47L62.5 42L60 20',
  arched: 'L60 79L62 74L59.5 71L61 67L52.5 65L53.5 58L57.5 48L62 42L60 20',
  short: 'L60 78L62 73.5L59.5 70L61 66L54 63L58 52L58.5 47L62 42L60 20',
};

const EAR = 'M38 47L34.5 46Q32 52 36 60L39 60Z';
const EYES = [
  'M43 52.5Q49.5 45.5 56 51.5L54.5 53.5Q50 57 45.5 54.5Z',
  'M65.5 51.5Q72 45.5 78 52.5L75.5 54.5Q71 57 67 53.5Z',
] as const;
const BROWS = {
  straight: [
    'M41.5 43.8L50 41.6L57 44L56.6 46.6L50 44.6L42.5 46.6Z',
    'M64 44L71 41.6L79.5 43.8L78.5 46.6L71 44.6L64.4 46.6Z',
  ],
  raised: [
    'M41.5 43Q48 38.5 56.8 43.5L56.3 46Q49 41.8 42.3 45.3Z',
    'M64.2 43.5Q73 38.5 79.5 43L78.7 45.3Q72 41.8 64.7 46Z',
  ],
  thick: [
    'M40.5 42.6L49 40.2L57.6 43.2L57 47.2L49.5 44.8L41.8 47Z',
    'M63.4 43.2L72 40.2L80.5 42.6L79.2 47L71.5 44.8L64 47.2Z',
  ],
} as const;
const MOUTHS: Named<'mouth', readonly [string, string]> = {
  closed: ['M50 73Q55 71.2 60 72L60 75.4Q55 75.8 50 73Z', 'M60 72Q65 71.2 70 73Q65 75.8 60 75.4Z'],
  smile: ['M49.5 70.5Q54 73 60 72.8L60 77Q53 76.5 49.5 70.5Z', 'M60 72.8Q66 73 70.5 70.5Q67 76.5 60 77Z'],
  speaking: ['M51 71Q55 69.5 60 70.5L60 77.5Q53 77.5 51 71Z', 'M60 70.5Q65 69.5 69 71Q67 77.5 60 77.5Z'],
};
/** Under a moustache or in a beard. */
const LIPS = 'M53.5 72.3L60 71L66.5 72.3L60 75.6Z';
/** From the nose down to the corners of the mouth, and under the eyes. */
const LINES = [
  'M47.5 65L44.5 72L46.5 75.5L46 71.5Z',
  'M72.5 65L75.5 72L73.5 75.5L74 71.5Z',
  'M44 57.6L51 59.2L44.6 59Z',
];

const JAW = 'M60 65.5L72 67Q79 66 81 58L85 50L86 60Q85 74 76 83Q68 91 60 91';
const BEARDS: Named<'beard', readonly Layer[]> = {
  none: [],
  moustache: [fill('hair', 'M60 66Q70 64 76 73L74 77Q68 72.5 60 73Q52 72.5 46 77L44 73Q50 64 60 66Z')],
  short: [
    fill('hair', both('M36 40L39.5 39L43 70L54 86L52 89L40 72Z')),
    fill('hair', 'M50 77Q55 76 60 78Q65 76 70 77L67 86L60 88L53 86Z'),
  ],
  full: [edge('hair', both(`${JAW}Z`)), fill('lips', LIPS)],
};

/** The neck, light and shade, down to where the clothes begin. */
const neck = (half: number): Layer[] => [
  edge(
    'light',
    `M${60 - half} 70L${60 - half} 92L${46 - half} 104L60 116L${74 + half} 104L${60 + half} 92L${60 + half} 70Z`,
  ),
  fill(
    'shade',
    `M60 86L${60 - half} 82L${60 - half} 88Q56 96 60 100L60 116L${74 + half} 104L${60 + half} 92L${60 + half} 70Z`,
  ),
];

const WIDE_NECK = 14;
const NECK = 11;
export const neckOf = ({ head }: Required<Face>): Layer[] => neck(head === 'square' ? WIDE_NECK : NECK);

/** A bare head, features and beard; `hasEars` where no hair covers them. */
export function headOf(face: Required<Face>, hasEars: boolean): Layer[] {
  const { skin, head, nose, mouth, age, beard } = face;
  const outline = OUTLINES[head];
  const isDark = skin === 'dark';
  const isBearded = beard === 'full';
  const brows = BROWS[beard !== 'none' || head === 'square' ? 'thick' : mouth === 'closed' ? 'straight' : 'raised'];
  const [left, right] = MOUTHS[mouth];
  return [
    ...(hasEars ? [edge('light', EAR), edge('shade', mirrored(EAR))] : []),
    edge('light', both(`${outline}Z`)),
    fill('shade', `${outline}${PROFILES[nose]}Z`),
    ...(isDark ? [fill('earth', BACKLIGHTS[head])] : []),
    ...(age === 'old' ? LINES.map((line, i) => fine(i === 1 ? 'light' : 'shade', line)) : []),
    fine('brow', brows[0]),
    fine(isDark ? 'far-brow' : 'brow', brows[1]),
    fine('black', EYES[0]),
    fine(isDark ? 'sand' : 'black', EYES[1]),
    fine('cream', 'M47 50.6L49.4 49.6L49.4 52.2L47 52.8Z'),
    fine(
      isDark ? 'black' : 'cream',
      isDark ? 'M69.6 48.8L74.2 49.6L73.4 55L70 55.3Z' : 'M69.6 49.6L72 50.2L72 52.8L69.6 52.2Z',
    ),
    ...(isDark ? [fine('cream', 'M70.3 50.2L72 50.5L72 52.2L70.3 52Z')] : []),
    ...(isBearded || beard === 'moustache' ? [] : [fine('black', left), fine(isDark ? 'sand' : 'black', right)]),
    ...BEARDS[beard],
  ];
}

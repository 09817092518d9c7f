/** Clothes, as far as a bust shows them; `body.ts` has the rest of them. */
import type { Face, FacePart } from '../../scenario/face-parts';
import { rectangle } from '../shapes';
import { both, edge, fill, type Layer } from './layers';

type Named<P extends FacePart, T> = Readonly<Record<NonNullable<Face[P]>, T>>;

const SHOULDERS = 'M8 120L10 113Q13 105 27 101L47 94L60 112L73 94L93 101Q107 105 110 113L112 120Z';
const SHADED = 'M60 112L73 94L93 101Q107 105 110 113L112 120L60 120Z';
const CLOTH = [edge('cloth', SHOULDERS), fill('fold', SHADED)];
const COLLAR = fill('trim', 'M47 94L60 110L73 94L80 99L64 120L56 120L40 99Z');

export const CLOTHES: Named<'wear', readonly Layer[]> = {
  jacket: [...CLOTH, fill('trim', 'M48 93L61 112L54 120L40 104Z'), fill('lapel', 'M72 93L59 112L66 120L80 104Z')],
  shirt: [...CLOTH, fill('trim', 'M45 95L60 110L75 95L80 100L62 118L66 120L54 120L58 118L40 100Z')],
  sweater: [
    ...CLOTH,
    fill('trim', 'M27 101L93 101Q105 104.5 109 111.5L11 111.5Q15 104.5 27 101Z'),
    fill('cloth', 'M47 94L60 108L73 94L73 99L60 114L47 99Z'),
  ],
  coat: [...CLOTH, COLLAR],
  scarf: [
    ...CLOTH,
    fill('trim', 'M44 92Q60 118 76 92L82 96Q60 132 38 96Z'),
    fill('cloth', 'M47 99L51 96.5L53 100.5L49 104ZM56 104.5L60 103L64 104.5L60 110ZM73 99L69 96.5L67 100.5L71 104Z'),
  ],
  hoodie: [
    edge('cloth', 'M20 108Q22 84 44 86L76 86Q98 84 100 108L84 120L36 120Z'),
    ...CLOTH,
    fill('trim', `${rectangle(51.5, 104, 2.6, 16)}${rectangle(66, 104, 2.6, 16)}`),
  ],
  overalls: [
    ...CLOTH,
    fill('trim', 'M47 94L60 112L73 94L76 96L60 120L44 96Z'),
    fill('lapel', both('M27 101L36 98L40 120L30 120Z')),
  ],
  dress: [
    ...CLOTH,
    fill('trim', 'M47 94L60 112L73 94L69 91L60 102L51 91Z'),
    fill('legs', 'M84 99L93 101Q104 104 108 110L96 120L84 120Z'),
  ],
};

/** Worn over the clothes. */
export const OVER_CLOTHES: Partial<Named<'with', readonly Layer[]>> = {
  necklace: [fill('sun', 'M36 97L41 95Q42 116 60 116Q78 116 79 95L84 97Q83 121 62 121L58 121Q37 121 36 97Z')],
  bag: [fill('lapel', 'M74 97L80 99L44 120L34 120Z')],
};

/**
 * The parts that a drawn face is composed of, each with what it may be, the usual one first. A file names those that differ;
 * `drawings/faces` draws them.
 */
export const FACE_PARTS = {
  skin: ['medium', 'light', 'dark'],
  head: ['oval', 'square', 'slim', 'round', 'long'],
  nose: ['straight', 'broad', 'arched', 'short'],
  mouth: ['closed', 'smile', 'speaking'],
  age: ['adult', 'old'],
  hair: [
    'short',
    'cropped',
    'swept',
    'wavy',
    'tousled',
    'coils',
    'locks',
    'long',
    'bob',
    'bun',
    'curls',
    'braid',
    'ponytail',
    'bald',
  ],
  tint: ['black', 'brown', 'grey', 'white'],
  beard: ['none', 'moustache', 'short', 'full'],
  wear: ['jacket', 'shirt', 'sweater', 'coat', 'scarf', 'hoodie', 'overalls', 'dress'],
  color: ['black', 'yellow', 'brown', 'sand', 'white'],
  with: ['nothing', 'glasses', 'earrings', 'headphones', 'cap', 'helmet', 'necklace', 'bag', 'cane'],
} as const;

export type FacePart = keyof typeof FACE_PARTS;

/** A drawn face: its parts by name, the usual one where a part is absent. */
export type Face = { readonly [P in FacePart]?: (typeof FACE_PARTS)[P][number] };

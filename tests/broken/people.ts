/**
 * People and texts that depend on what has happened: voices, advocates, lives, faces, variants.
 * See `table.ts` to read a row, and to add one.
 */
import type { Table } from './table';

export const PEOPLE_ROWS: Table = {
  'variants-no-usual': {
    base: 'people',
    find: "      - text: { fr: 'La cloche réveille le village.', en: 'The bell wakes the village.' }",
    replace:
      "      - when: [|calme < 50|]\n        text: { fr: 'La cloche réveille le village.', en: 'The bell wakes the village.' }",
    code: 'variants-without-usual',
    fix: { en: 'Add a text without `when`', fr: 'Ajoutez à la fin un texte sans `when`' },
  },
  'variants-usual-first': {
    base: 'people',
    find: "      - { when: bruit > 41, text: { fr: 'On dort mal.', en: 'All sleep badly.' } }",
    replace: "      - { [|text|]: { fr: 'On dort mal.', en: 'All sleep badly.' } }",
    code: 'variant-hides-next',
    fix: { en: 'Add `when: …`', fr: 'Ajoutez-lui `when: …`' },
  },
  'variants-same-condition': {
    base: 'people',
    find: "      - text: { fr: 'On dort.', en: 'All sleep.' }",
    replace:
      "      - { when: [|bruit  >  41|], text: { fr: 'On veille.', en: 'All wake.' } }\n      - text: { fr: 'On dort.', en: 'All sleep.' }",
    code: 'variant-never-shown',
    fix: { en: 'Change the condition', fr: 'Changez la condition' },
  },
  'variant-unknown-event': {
    base: 'people',
    find: "      - when: happened(panne)\n        text: { fr: 'La cloche est",
    replace: "      - when: happened([|pane|])\n        text: { fr: 'La cloche est",
    code: 'condition-unknown-argument',
    fix: '`panne`',
  },
  'variant-no-english': {
    base: 'people',
    find: "          - text: { fr: 'Il dort bien.', en: 'He sleeps well.' }",
    replace: "          - [|text|]: { fr: 'Il dort bien.' }",
    code: 'missing-language',
    fix: '`en: "…"`',
  },
  'variant-one-language': {
    base: 'people',
    find: "      - text: { fr: 'On dort.', en: 'All sleep.' }",
    replace: '      - text: [|On dort.|]',
    code: 'one-language',
    fix: '`{ fr: "…", en: "…" }`',
  },
  'variant-wrong-key': {
    base: 'people',
    find: "      - { when: bruit > 41, text: { fr: 'On dort mal.'",
    replace: "      - { [|if|]: bruit > 41, text: { fr: 'On dort mal.'",
    code: 'unknown-key',
    fix: '`when`',
  },
  'variant-long-label': {
    base: 'people',
    find: "public: { label: { fr: 'Payer un sonneur', en: 'Pay a ringer' }, effects: { bruit: +3 } }",
    replace: `public:
        label:
          - when: happened(panne)
            text:
              fr: [|Payer une sonneuse de la ville d’à côté, qui viendra chaque matin, été comme hiver, à pied ou à vélo|]
              en: Pay a ringer from the next town, who will come each morning, summer and winter
          - text: { fr: 'Payer un sonneur', en: 'Pay a ringer' }
        effects: { bruit: +3 }`,
    code: 'label-too-long',
    fix: { en: 'Shorten it', fr: 'Raccourcissez-le' },
  },
  'stands-too-long': {
    base: 'people',
    find: '{ when: bruit > 41, pose: on-file',
    replace: "{ when: bruit > 41, pose: on-file, stands: { fr: [|'notée par le voisin d’en face'|], en: 'noted down' }",
    code: 'label-too-long',
    fix: { en: 'Shorten it', fr: 'Raccourcissez-le' },
  },
  'variants-of-a-consequence': {
    base: 'people',
    find: "consequence: { fr: 'Le village en parle.', en: 'The village talks.' }",
    replace: "consequence: [{ [|text|]: { fr: 'Le village en parle.', en: 'The village talks.' } }]",
    code: 'wrong-value',
    fix: '`{ fr: "…", en: "…" }`',
  },
  'advocate-unknown': {
    base: 'people',
    find: 'worldview: sonneurs',
    replace: 'worldview: [|sonneur|]',
    code: 'unknown-name',
    fix: '`sonneurs`',
  },
  'advocate-nobody': {
    base: 'people',
    edits: [
      [
        "    voice:\n      name: Marthe\n      role: { fr: 'sonneuse', en: 'ringer' }\n      face: { skin: light, hair: bun, tint: grey, age: old }\n",
        '',
      ],
      ['worldview: sonneurs', 'worldview: [|sonneurs|]'],
    ],
    code: 'advocate-without-voice',
    fix: '`voice: { name: …, role: …, face: … }`',
  },
  'advocate-no-line': {
    base: 'people',
    find: "advocate: { worldview: sonneurs, line: { fr: 'On s’entendra.', en: 'We will agree.' } }",
    replace: '[|advocate|]: { worldview: sonneurs }',
    code: 'missing-key',
    fix: '`line: …`',
  },
  'voice-no-name': {
    base: 'people',
    find: '    voice:\n      name: Marthe\n',
    replace: '    [|voice|]:\n',
    code: 'missing-key',
    fix: '`name: …`',
  },
  'voice-long-name': {
    base: 'people',
    find: 'name: Marthe',
    replace: 'name: [|Marthe, sonneuse de père en fille depuis toujours|]',
    code: 'wrong-value',
    fix: { en: 'an invented name', fr: 'un nom inventé' },
  },
  'face-unknown-word': {
    base: 'people',
    find: 'hair: locks',
    replace: 'hair: [|lock|]',
    code: 'unknown-word',
    fix: '`locks`',
  },
  'face-unknown-part': {
    base: 'people',
    find: 'beard: short',
    replace: '[|beards|]: short',
    code: 'unknown-key',
    fix: '`beard`',
  },
  'face-words': {
    base: 'people',
    find: 'face: { hair: locks, with: headphones }',
    replace: 'face: [|une jeune fille|]',
    code: 'wrong-value',
    fix: 'skin, head, nose',
  },
  'life-unknown': {
    base: 'people',
    find: '    life: elie\n',
    replace: '    life: [|eli|]\n',
    code: 'unknown-name',
    fix: '`elie`',
  },
  'life-untouched': {
    base: 'people',
    edits: [
      ['    life: elie\n', ''],
      ['  - id: elie', '  - id: [|elie|]'],
    ],
    code: 'life-untouched',
    fix: '`life: elie`',
  },
  'instruction-missing': {
    base: 'negotiated',
    edits: [
      [
        'label: Le Nord,',
        'label: Le Nord, instruction: { interest: Vendre., red_line: Ne rien payer., ask: Signez. },',
      ],
      ['label: Le Sud,', 'label: Le Sud, instruction: { interest: Vendre., red_line: Ne rien payer., ask: Signez. },'],
      ['  opinion: {', '  [|opinion|]: {'],
    ],
    code: 'instruction-missing',
    fix: '`instruction: { interest: …, red_line: …, ask: … }`',
  },
  'instruction-crossed': {
    base: 'negotiated',
    edits: [
      [
        'label: Le Nord,',
        'label: Le Nord, instruction: { interest: Vendre., red_line: Ne rien payer., ask: Signez. },',
      ],
      ['label: Le Sud,', 'label: Le Sud, instruction: { interest: Vendre., red_line: Ne rien payer., ask: Signez. },'],
      [
        'label: L’opinion,',
        'label: L’opinion, instruction: { interest: Parler., red_line: Payer., crossed: signed([|nrod|]), ask: Signez. },',
      ],
    ],
    code: 'condition-unknown-argument',
    fix: '`nord`',
  },
  'life-twice': {
    base: 'people',
    edits: [
      ['  - id: lou\n', '  - id: [|elie|]\n'],
      ['suite-2, life: lou', 'suite-2, life: elie'],
      ['suite-3, life: lou', 'suite-3, life: elie'],
    ],
    problems: [{ code: 'duplicate-id', fix: { en: 'Give each a different name', fr: 'Donnez un nom différent' } }],
  },
  'life-no-moment': {
    base: 'people',
    find: "    moments:\n      - { when: bruit > 41, pose: on-file, text: { fr: 'On note son nom.', en: 'Her name is taken down.' } }",
    replace: '    moments: [|[]|]',
    code: 'too-few-items',
    fix: null,
  },
  'life-elsewhere': {
    base: 'people',
    find: '    region: eu\n    face: { skin: dark',
    replace: '    region: [|north|]\n    face: { skin: dark',
    code: 'region-elsewhere',
    fix: '`eu`',
  },
  'dossier-elsewhere': {
    base: 'people',
    find: '    region: eu\n    options',
    replace: '    region: [|north|]\n    options',
    code: 'region-elsewhere',
    fix: '`eu`',
  },
  'life-misplaced': {
    base: 'people',
    edits: [
      [
        "  - id: lou\n    name: Lou\n    who: { fr: '15 ans, élève', en: '15, a pupil' }\n    face: { hair: locks, with: headphones }\n    moments:\n      - { when: bruit > 41, pose: on-file, text: { fr: 'On note son nom.', en: 'Her name is taken down.' } }\n",
        '',
      ],
      [
        'events:\n',
        "events:\n  - [|id|]: lou\n    name: Lou\n    who: { fr: '15 ans, élève', en: '15, a pupil' }\n    face: { hair: locks }\n    moments:\n      - { when: bruit > 41, pose: on-file, text: { fr: 'On note son nom.', en: 'Her name is taken down.' } }\n",
      ],
      ['suite-2, life: lou', 'suite-2, life: elie'],
      ['suite-3, life: lou', 'suite-3, life: elie'],
    ],
    code: 'misplaced',
    fix: '`lives`',
  },
  'moment-pose-french': {
    base: 'people',
    find: 'pose: free',
    replace: 'pose: [|libre|]',
    code: 'unknown-word',
    fix: '`free`',
  },
  'moment-unknown-dossier': {
    base: 'people',
    find: 'when: bruit > 41, pose',
    replace: 'when: "chose([|cloches|], public)", pose',
    code: 'condition-unknown-argument',
    fix: '`cloche`',
  },
  'moment-pose': {
    base: 'people',
    find: 'pose: on-file',
    replace: 'pose: [|on_file|]',
    code: 'unknown-word',
    fix: '`on-file`',
  },
  'moment-no-condition': {
    base: 'people',
    find: '{ when: bruit > 41, pose: on-file',
    replace: '{ [|pose|]: on-file',
    code: 'missing-key',
    fix: '`when: …`',
  },
  'moment-before': {
    base: 'people',
    find: 'after: 1',
    replace: 'after: [|-1|]',
    code: 'out-of-range',
    fix: '60',
  },
  'moment-unknown-gauge': {
    base: 'people',
    find: 'when: calme > 62\n        pose',
    replace: 'when: [|calm|] > 62\n        pose',
    code: 'condition-unknown-name',
    fix: '`calme`',
  },
  'event-kind': {
    base: 'people',
    find: 'is: invented',
    replace: 'is: [|invent|]',
    code: 'unknown-word',
    fix: '`invented`',
  },
  'event-arrived': {
    base: 'people',
    find: 'is: invented',
    replace: 'is: [|arrived|]',
    code: 'arrived-without-fact',
    fix: '`facts: […]`',
  },
  'event-announced': {
    base: 'people',
    edits: [
      ['is: invented', 'is: announced'],
      ['- id: panne', '- id: [|panne|]'],
    ],
    code: 'no-fact',
    fix: '`facts: […]`',
  },
};

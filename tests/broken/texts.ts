/**
 * What is shown to players: translations, lengths, markup, marks left to fill in.
 * See `table.ts` to read a row, and to add one.
 */
import type { Table } from './table';

export const TEXTS_ROWS: Table = {
  'one-language': {
    base: 'treaty',
    find: "title: { fr: 'L’entente', en: 'Agreement' }",
    replace: 'title: [|L’entente|]',
    code: 'one-language',
    fix: '`{ fr: "…", en: "…" }`',
  },
  'languages-two-announced': {
    find: 'languages: [fr]',
    replace: '[|languages|]: [fr, en]',
    code: 'languages-unwritten',
    fix: '`languages: [fr]`',
  },
  'missing-english': {
    base: 'treaty',
    edits: [
      [
        "title: { fr: 'Un pacte ?', en: 'A pact?' }\n    text:",
        "title: { fr: 'Un pacte ?', en: 'A pact?' }\n    [|text|]:",
      ],
      ["      en: 'Two countries talk.'\n", ''],
    ],
    code: 'missing-language',
    fix: '`en: "…"`',
  },
  'extra-english': {
    find: 'title: Une fuite',
    replace: 'title: { fr: Une fuite, [|en|]: A leak }',
    code: 'extra-language',
    fix: '`languages`',
  },
  'same-text': {
    base: 'treaty',
    find: "text: { fr: 'Le pacte tient.', en: 'The pact holds.' }",
    replace: "text: { fr: 'Le pacte tient encore bien.', en: [|'Le pacte tient encore bien.'|] }",
    code: 'same-in-both-languages',
    fix: { en: 'Translate it', fr: 'Traduisez-le' },
  },
  hidden: {
    find: 'title: Une fuite',
    replace: 'title: [|Une \u202Efuite|]',
    code: 'hidden-character',
    fix: { en: 'Type this text again by hand', fr: 'Retapez ce texte à la main' },
  },
  'curly-quotes-title': {
    find: 'title: Une fuite',
    replace: 'title: [|“Une fuite”|]',
    code: 'curly-quotes',
    fix: '"…"',
  },
  'long-text': {
    find: 'text: Tout se voit.',
    replace:
      'text: [|Tout se voit dans le lycée et chacun le sait bien Tout se voit dans le lycée et chacun le sait bien Tout se voit dans le lycée et chacun le sait bien Tout se voit dans le lycée et chacun le sait bien Tout se voit dans le lycée et chacun le sait bien Tout se voit dans le lycée et chacun le sait bien Tout se voit dans le lycée et chacun le sait bien Tout se voit dans le lycée et chacun le sait bien Tout se voit dans le lycée et chacun le sait bien.|]',
    code: 'text-too-long',
    fix: { en: 'Shorten it', fr: 'Raccourcissez-le' },
  },
  'long-label': {
    find: 'label: Lancer un débat',
    replace:
      'label: [|Lancer un grand débat avec les élèves, les parents, les professeurs et tous les habitants du quartier|]',
    code: 'label-too-long',
    fix: { en: 'Shorten it', fr: 'Raccourcissez-le' },
  },
  'english-in-french': {
    base: 'treaty',
    find: "fr: 'Deux pays discutent.'",
    replace: "fr: [|'The two countries have met, and they are to sign with the others.'|]",
    code: 'wrong-language',
    fix: { en: 'Translate it', fr: 'Traduisez-le' },
  },
  'french-in-english': {
    base: 'treaty',
    find: "text: { fr: 'Le pacte tient.', en: 'The pact holds.' }",
    replace: "text: { fr: 'Le pacte tient.', en: [|'Le pacte tient, mais pas pour tout le monde.'|] }",
    code: 'wrong-language',
    fix: { en: 'Translate it', fr: 'Traduisez-le' },
  },
  'stale-number': {
    base: 'treaty',
    find: "in 2024.'",
    replace: "in [|2023|].'",
    code: 'stale-number',
    fix: { en: 'make them agree', fr: 'remettez-les d’accord' },
  },
  'stale-number-thousands': {
    base: 'treaty',
    edits: [
      ["fr: 'Deux pays discutent.'", "fr: 'Deux pays discutent de 1\u202F250,5 euros.'"],
      ["en: 'Two countries talk.'", "en: 'Two countries talk about [|1,520.5|] euros.'"],
    ],
    code: 'stale-number',
    fix: { en: 'make them agree', fr: 'remettez-les d’accord' },
  },
  'stale-length': {
    base: 'treaty',
    find: "en: 'Two countries talk.'",
    replace:
      "en: [|'Two countries talk, for the whole night, of what the machine may keep and of who may look at it.'|]",
    code: 'stale-length',
    fix: { en: 'make them agree', fr: 'remettez-les d’accord' },
  },
  'dots-only': {
    find: 'title: La maison de verre',
    replace: 'title: [|…|]',
    code: 'to-fill-in',
    fix: { en: 'Write the text, or delete this mark', fr: 'Écrivez le texte, ou effacez ce repère' },
  },
  'template-mark': {
    find: 'label: Laisser faire',
    replace: 'label: Laisser [|{{prenom}}|] décider',
    code: 'to-fill-in',
    fix: { en: 'Write the text, or delete this mark', fr: 'Écrivez le texte, ou effacez ce repère' },
  },
  'curly-quotes-everywhere': {
    edits: [
      ['title: Des caméras au lycée ?', 'title: [|“|]Des caméras au lycée ?”'],
      ['label: Surveillance', 'label: “Surveillance : tout”'],
      ['label: Confiance', 'label: “Confiance”'],
      ['label: Budget', 'label: “Budget”'],
      ['label: Se savoir observé', 'label: “Se savoir observé”'],
      ['good: low', '[|goood|]: low'],
      ['to: trust', 'to: [|trsut|]'],
    ],
    problems: [
      { code: 'curly-quotes-everywhere', fix: '"…"' },
      { code: 'unknown-key', fix: '`good`' },
      { code: 'unknown-name', fix: '`trust`' },
    ],
  },
  'guillemets-everywhere': {
    edits: [
      ['id: cameras-au-lycee', 'id: [|«|]\u00A0cameras-au-lycee\u00A0»'],
      ['title: Des caméras au lycée ?', 'title: «\u00A0Des caméras au lycée ?\u00A0»'],
      ['label: Surveillance', 'label: «\u00A0Surveillance\u00A0»'],
      ['label: Confiance', 'label: «\u00A0Confiance\u00A0»'],
      ['from: surveillance', 'from: «\u00A0surveillance\u00A0»'],
    ],
    code: 'curly-quotes-everywhere',
    fix: '"…"',
  },
  'to-complete': {
    find: 'text: Rien n’est joué.',
    replace: 'text: Rien n’est joué [|(à compléter)|].',
    code: 'to-fill-in',
    fix: { en: 'Write the text, or delete this mark', fr: 'Écrivez le texte, ou effacez ce repère' },
  },
  todo: {
    find: 'text: Des images fuitent.',
    replace: 'text: Des images fuitent. [|TODO|] dire lesquelles.',
    code: 'to-fill-in',
    fix: { en: 'Write the text, or delete this mark', fr: 'Écrivez le texte, ou effacez ce repère' },
  },
  'html-bold': {
    find: 'text: Tout se voit.',
    replace: 'text: Tout se voit, [|<b>|]tout</b>.',
    code: 'markup-in-text',
    fix: { en: 'Keep the words alone', fr: 'Gardez les mots seuls' },
  },
  'html-space': {
    find: 'text: Tout se voit.',
    replace: 'text: Tout se voit[|&nbsp;|]!',
    code: 'markup-in-text',
    fix: { en: 'Keep the words alone', fr: 'Gardez les mots seuls' },
  },
  'markdown-bold': {
    find: 'text: Tout se voit.',
    replace: 'text: Tout se voit, [|**vraiment tout**|].',
    code: 'markup-in-text',
    fix: { en: 'Keep the words alone', fr: 'Gardez les mots seuls' },
  },
  'markdown-link': {
    find: 'text: Tout se voit.',
    replace: 'text: Tout se voit, dit [|[le journal](https://exemple.fr/)|].',
    code: 'markup-in-text',
    fix: { en: 'Keep the words alone', fr: 'Gardez les mots seuls' },
  },
  'long-sentence': {
    find: 'text: Tout se voit.',
    replace:
      'text: "Tout se voit. [|Le matin du conseil, la principale, qui avait reçu la veille la lettre des parents et celle des élèves, toutes deux longues, posa sur la table le plan du lycée, les devis des trois marchands, et demanda, sans regarder personne, qui voulait parler.|] Puis on vota."',
    code: 'long-sentence',
    fix: { en: 'Cut it in two', fr: 'Coupez-la en deux' },
  },
  'hard-words': {
    find: 'text: Tout se voit.',
    replace:
      'text: [|"La généralisation progressive des dispositifs algorithmiques d’identification automatique nécessite l’instauration préalable d’autorités administratives indépendantes. Leur financement interministériel demeure conditionné par l’approbation parlementaire des orientations budgétaires pluriannuelles."|]',
    code: 'hard-to-read',
    fix: { en: 'Shorter sentences, commoner words', fr: 'Des phrases plus courtes, des mots plus courants' },
  },
  'hard-words-english': {
    base: 'treaty',
    find: "text: { fr: 'Le pacte tient.', en: 'The pact holds.' }",
    replace:
      'text: { fr: "On met la machine partout. Pour cela, il faut que des gens libres la surveillent, et qu’on les paie. Le pays doit voter l’argent, pour plus d’un an. Sans cela, rien ne se fera, et tous le savent bien.", en: [|"The progressive generalisation of algorithmic identification infrastructures necessitates preliminary establishment of independent administrative authorities. Interministerial financing remains conditional upon parliamentary approval of multiannual budgetary orientations throughout participating jurisdictions."|] }',
    code: 'hard-to-read',
    fix: { en: 'Shorter sentences, commoner words', fr: 'Des phrases plus courtes, des mots plus courants' },
  },
};

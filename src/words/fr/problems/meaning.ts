/** Faults of meaning: the words are right, but something refers to nothing, contradicts itself or is unfair. */
import { quoted, quotedWords, type Name } from '../../problem-parts';

export default {
  'one-of-two': ({ one, other }: { one: string; other: string }) => [
    `\`${one}\` et \`${other}\` ne vont pas ensemble.`,
    'Gardez un seul des deux.',
  ],
  'region-elsewhere': ({ name, ground, regions }: Name & { ground: 'world' | 'town'; regions: readonly string[] }) =>
    ground === 'town'
      ? [
          `\`${name}\` est une région du monde, et la carte de ce scénario est le plan d’une ville.`,
          `Écrivez un quartier (${quoted(regions)}), ou retirez \`ground: town\` de \`map\`.`,
        ]
      : [
          `\`${name}\` est un quartier d’une ville, et la carte de ce scénario est celle du monde.`,
          `Écrivez une région (${quoted(regions)}), ou demandez le plan d’une ville\u00A0: \`map: { ground: town }\`.`,
        ],
  'index-of-index': ({ name }: Name) => [
    `\`${name}\` est un indice\u00A0: un indice est la moyenne de jauges, pas d’autres indices.`,
    'Recopiez plutôt les jauges de cet indice.',
  ],
  'own-reference': ({ name }: Name) => [
    `\`${name}\` est comparé à lui-même\u00A0: la distance est toujours nulle.`,
    'Comparez à un nombre, ou à une autre jauge.',
  ],
  'leave-above-sign': ({ leave, sign }: { leave: number; sign: number }) => [
    `On quitterait le traité sous ${leave} alors qu’on le signe dès ${sign}.`,
    '`leave_below` doit être plus petit que `sign_from`.',
  ],
  'too-few-parties': ({ parties, needed }: { parties: number; needed: number }) => [
    `Il faut ${needed} signataires, et seuls ${parties} acteurs ont un poids (\`weight\`)\u00A0: le traité n’entrerait jamais en vigueur.`,
    'Donnez un `weight` aux acteurs qui peuvent signer, ou baissez `parties_needed`.',
  ],
  'too-few-clauses': ({ clauses, needed }: { clauses: number; needed: number }) => [
    `Il faut ${needed} clauses pour une session, et le traité n’en a que ${clauses}.`,
    'Ajoutez des clauses, ou baissez `clauses_needed`.',
  ],
  'not-a-party': ({ name, parties }: Name & { parties: readonly string[] }) => [
    `\`${name}\` n’a pas de poids\u00A0: cet acteur ne signe jamais.`,
    `Donnez-lui un \`weight\`${parties.length > 0 ? `, ou nommez un acteur qui signe\u00A0: ${quoted(parties)}` : ''}.`,
  ],
  'concession-resented': ({ name, party }: Name & { party: string }) => [
    `La concession \`${name}\` éloigne \`${party}\`, qui l’aurait demandée.`,
    'Mettez un nombre positif, ou `kind: pressure`.',
  ],
  'pressure-on-nothing': ({ name }: Name) => [
    `La pression \`${name}\` ne repose sur rien\u00A0: on pourrait l’exercer dès la première session.`,
    'Ajoutez `when: …`\u00A0: ce que la loi ou la puissance publique doit d’abord valoir.',
  ],
  'no-such-turn': ({ name, first, last, count }: Name & { first: string; last: string; count: number }) => [
    `Le tour \`${name}\` n’existe pas dans cette partie.`,
    `Il y a ${count} tours, de \`${first}\` à \`${last}\`. Pour en ajouter, augmentez \`count\`.`,
  ],
  'draw-too-many': ({ draw, drawn }: { draw: number; drawn: number }) => [
    `Impossible de tirer ${draw} dossiers\u00A0: il n’y en a que ${drawn} à tirer au sort.`,
    'Baissez `draw`, ou ajoutez des dossiers.',
  ],
  'cost-not-a-resource': ({ name }: Name) => [
    `\`${name}\` n’est pas une ressource\u00A0: une option dépense plutôt un budget.`,
    'Ajoutez `resource: true` à cette jauge, ou faites-en un effet négatif.',
  ],
  'price-as-effect': ({ name, points }: Name & { points: string }) => [
    `\`${name}\` baisse ici sans que rien ne demande de l’avoir\u00A0: ce n’est pas un prix, et la réponse n’en affiche aucun.`,
    `Pour un prix, écrivez plutôt \`cost: { ${name}: ${points} }\``,
  ],
  'no-objection': ({ names }: { names: readonly string[] }) => [
    `${names.length > 1 ? `${names.length} liens n’ont` : 'Ce lien n’a'} pas d’objection\u00A0: on ne pourra pas en discuter après la partie.`,
    `Ajoutez \`objection: "…"\`, ce qu’en dirait quelqu’un qui n’y croit pas${names.length > 1 ? `, à ${quotedWords(names, '…')}` : ''}.`,
  ],
  'clause-outside-cop': ({ doctrine }: { doctrine: string }) => [
    `Une clause de traité se propose d’ordinaire par l’option \`cop\`, pas par \`${doctrine}\`.`,
    'Déplacez `clause` dans l’option `cop`.',
  ],
  'clause-never-proposed': ({ name }: Name) => [
    `Aucune option ne propose la clause \`${name}\`.`,
    `Ajoutez \`clause: ${name}\` à une option \`cop\`.`,
  ],
  'event-when': ({ name }: Name) => [
    `L’événement \`${name}\` n’a ni date, ni probabilité, ni rien dont il soit l’écho\u00A0: il n’arriverait jamais.`,
    'Ajoutez `at: 3` (un tour), `chance: 10%`, ou `after: …` et `in: 2` (un écho).',
  ],
  'in-without-after': () => [
    '`in` compte les tours depuis une condition, et il n’y en a pas.',
    'Ajoutez `after: …`, par exemple `after: chose(cameras, public)`, ou effacez cette ligne.',
  ],
  'useless-key': ({ name }: Name) => [
    `\`${name}\` ne sert à rien pour un événement daté ou un écho\u00A0: il arrive une fois.`,
    'Effacez cette ligne.',
  ],
  'no-fallback': ({ name }: Name) => [
    `La dernière fin, \`${name}\`, a une condition\u00A0: une partie pourrait n’avoir aucune fin.`,
    'Ajoutez après elle une fin sans `when`.',
  ],
  'early-fallback': ({ name }: Name) => [
    `La dernière fin, \`${name}\`, est celle qui reste quand aucune autre ne convient\u00A0: elle ne peut pas être \`early\`.`,
    'Effacez `early`.',
  ],
  'ending-hides-next': ({ name }: Name) => [
    `La fin \`${name}\` n’a pas de condition\u00A0: celles qui la suivent n’arriveraient jamais.`,
    'Ajoutez-lui `when: …`, ou placez-la en dernier.',
  ],
  'no-free-option': ({ name }: Name) => [
    `Dans le dossier \`${name}\`, chaque option a un coût ou une condition\u00A0: on pourrait n’avoir aucun choix.`,
    'Enlevez `cost` et `requires` à une des trois options.',
  ],
  'axes-share-a-gauge': ({ name }: Name) => [
    `\`${name}\` compte dans les deux axes\u00A0: l’un répéterait l’autre.`,
    'Gardez cette jauge dans un seul axe.',
  ],
  'instrument-in-axis': ({ name }: Name) => [
    `\`${name}\` est un moyen, pas ce que vivent les gens\u00A0: le score donnerait la réponse d’avance.`,
    'Ne mettez dans les axes que des résultats pour les gens.',
  ],
  'no-fact': ({ name }: Name) => [
    `\`${name}\` ne s’appuie sur aucun fait sourcé.`,
    'Ajoutez `facts: […]` avec le nom d’un fait.',
  ],
  'arrived-without-fact': ({ name }: Name) => [
    `\`${name}\` est dit arrivé, et aucun fait ne le montre.`,
    'Ajoutez `facts: […]` avec sa source, ou écrivez `is: invented`.',
  ],
  'advocate-without-voice': ({ name }: Name) => [
    `La façon de voir \`${name}\` n’a pas de \`voice\`\u00A0: on ne verrait personne parler.`,
    `Donnez-lui une personne\u00A0: \`voice: { name: …, role: …, face: … }\``,
  ],
  'variants-without-usual': () => [
    'Le dernier texte de la liste a une condition\u00A0: il pourrait n’y avoir rien à lire.',
    'Ajoutez à la fin un texte sans `when`.',
  ],
  'variant-hides-next': () => [
    'Ce texte n’a pas de condition\u00A0: on ne lirait jamais ceux qui le suivent.',
    'Ajoutez-lui `when: …`, ou placez-le en dernier.',
  ],
  'variant-never-shown': ({ condition }: { condition: string }) => [
    `Un texte plus haut a déjà la condition \`${condition}\`\u00A0: celui-ci ne serait jamais lu.`,
    'Changez la condition, ou effacez ce texte.',
  ],
  'life-untouched': ({ name }: Name) => [
    `Aucun dossier ne touche la vie \`${name}\`.`,
    `Ajoutez \`life: ${name}\` à un dossier.`,
  ],
  'instruction-missing': ({ name }: Name) => [
    `Dans une COP de classe, la délégation \`${name}\` n’aurait pas de consigne, et d’autres en ont.`,
    'Écrivez-en une\u00A0: `instruction: { interest: …, red_line: …, ask: … }`',
  ],
  'between-reversed': ({ least, most }: { least: string; most: string }) => [
    `Rien n’est à la fois au-dessus de ${least} et au-dessous de ${most}.`,
    `Écrivez le plus petit d’abord\u00A0: \`[${most}, ${least}]\``,
  ],
  'expects-nothing': () => [
    'Cette attente est toujours remplie\u00A0: le rapport n’y apprendrait rien.',
    'Demandez plus que `0%`, ou moins que `100%`.',
  ],
  'minutes-apart': ({ minutes, sum }: { minutes: number; sum: number }) => [
    `Les étapes de cette séance font ${sum} minutes, et non ${minutes}.`,
    `Corrigez les étapes, ou écrivez \`minutes: ${sum}\`.`,
  ],
  'claims-lopsided': ({ camp, is }: { camp: string; is: 'sound' | 'unsound' }) => [
    `Aucun argument ${is === 'sound' ? 'solide' : 'fragile'} n’est de \`${camp}\`\u00A0: on mesurerait une opinion, et non l’art de peser un argument.`,
    `Ajoutez-en un\u00A0: \`{ text: …, camp: ${camp}, is: ${is}, why: … }\``,
  ],
  'never-used': ({ name }: Name) => [`\`${name}\` n’est utilisé nulle part.`, 'Servez-vous-en, ou effacez-le.'],
};

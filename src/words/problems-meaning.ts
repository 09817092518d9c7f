import type { Told } from './problems';

/** Faults of meaning: the words are right, but something refers to nothing, contradicts itself or is unfair. */
export const MEANING_PROBLEMS = {
  'one-of-two': ({ one, other }: { one: string; other: string }): Told => ({
    fr: [`\`${one}\` et \`${other}\` ne vont pas ensemble.`, 'Gardez un seul des deux.'],
    en: [`\`${one}\` and \`${other}\` do not go together.`, 'Keep one of them.'],
  }),
  'region-elsewhere': ({
    name,
    ground,
    regions,
  }: {
    name: string;
    ground: 'world' | 'town';
    regions: readonly string[];
  }): Told => {
    const list = regions.map((region) => `\`${region}\``).join(', ');
    return ground === 'town'
      ? {
          fr: [
            `\`${name}\` est une région du monde, et la carte de ce scénario est le plan d’une ville.`,
            `Écrivez un quartier (${list}), ou retirez \`ground: town\` de \`map\`.`,
          ],
          en: [
            `\`${name}\` is a region of the world, and the map of this scenario is the plan of a town.`,
            `Write a quarter (${list}), or remove \`ground: town\` from \`map\`.`,
          ],
        }
      : {
          fr: [
            `\`${name}\` est un quartier d’une ville, et la carte de ce scénario est celle du monde.`,
            `Écrivez une région (${list}), ou demandez le plan d’une ville\u00A0: \`map: { ground: town }\`.`,
          ],
          en: [
            `\`${name}\` is a quarter of a town, and the map of this scenario is the world’s.`,
            `Write a region (${list}), or ask for the plan of a town: \`map: { ground: town }\`.`,
          ],
        };
  },
  'index-of-index': ({ name }: { name: string }): Told => ({
    fr: [
      `\`${name}\` est un indice\u00A0: un indice est la moyenne de jauges, pas d’autres indices.`,
      'Recopiez plutôt les jauges de cet indice.',
    ],
    en: [
      `\`${name}\` is an index: an index is the mean of gauges, not of other indices.`,
      'Copy the gauges of that index.',
    ],
  }),
  'own-reference': ({ name }: { name: string }): Told => ({
    fr: [
      `\`${name}\` est comparé à lui-même\u00A0: la distance est toujours nulle.`,
      'Comparez à un nombre, ou à une autre jauge.',
    ],
    en: [
      `\`${name}\` is compared with itself: the distance is always nil.`,
      'Compare with a number, or with another gauge.',
    ],
  }),
  'leave-above-sign': ({ leave, sign }: { leave: number; sign: number }): Told => ({
    fr: [
      `On quitterait le traité sous ${leave} alors qu’on le signe dès ${sign}.`,
      '`leave_below` doit être plus petit que `sign_from`.',
    ],
    en: [
      `One would leave the treaty below ${leave} but sign it from ${sign}.`,
      '`leave_below` must be smaller than `sign_from`.',
    ],
  }),
  'too-few-parties': ({ parties, needed }: { parties: number; needed: number }): Told => ({
    fr: [
      `Il faut ${needed} signataires, et seuls ${parties} acteurs ont un poids (\`weight\`)\u00A0: le traité n’entrerait jamais en vigueur.`,
      'Donnez un `weight` aux acteurs qui peuvent signer, ou baissez `parties_needed`.',
    ],
    en: [
      `It takes ${needed} signatories, and only ${parties} actors have a \`weight\`: the treaty would never enter into force.`,
      'Give a `weight` to the actors that may sign, or lower `parties_needed`.',
    ],
  }),
  'too-few-clauses': ({ clauses, needed }: { clauses: number; needed: number }): Told => ({
    fr: [
      `Il faut ${needed} clauses pour une session, et le traité n’en a que ${clauses}.`,
      'Ajoutez des clauses, ou baissez `clauses_needed`.',
    ],
    en: [
      `It takes ${needed} clauses for a session, and the treaty only has ${clauses}.`,
      'Add clauses, or lower `clauses_needed`.',
    ],
  }),
  'no-such-turn': ({
    name,
    first,
    last,
    count,
  }: {
    name: string;
    first: string;
    last: string;
    count: number;
  }): Told => ({
    fr: [
      `Le tour \`${name}\` n’existe pas dans cette partie.`,
      `Il y a ${count} tours, de \`${first}\` à \`${last}\`. Pour en ajouter, augmentez \`count\`.`,
    ],
    en: [
      `There is no turn \`${name}\` in this game.`,
      `There are ${count} turns, from \`${first}\` to \`${last}\`. To add some, raise \`count\`.`,
    ],
  }),
  'draw-too-many': ({ draw, drawn }: { draw: number; drawn: number }): Told => ({
    fr: [
      `Impossible de tirer ${draw} dossiers\u00A0: il n’y en a que ${drawn} à tirer au sort.`,
      'Baissez `draw`, ou ajoutez des dossiers.',
    ],
    en: [`Cannot draw ${draw} dossiers: there are only ${drawn} to draw from.`, 'Lower `draw`, or add dossiers.'],
  }),
  'cost-not-a-resource': ({ name }: { name: string }): Told => ({
    fr: [
      `\`${name}\` n’est pas une ressource\u00A0: une option dépense plutôt un budget.`,
      'Ajoutez `resource: true` à cette jauge, ou faites-en un effet négatif.',
    ],
    en: [
      `\`${name}\` is not a resource: an option rather spends a budget.`,
      'Add `resource: true` to this gauge, or make it a negative effect.',
    ],
  }),
  'clause-outside-cop': ({ doctrine }: { doctrine: string }): Told => ({
    fr: [
      `Une clause de traité se propose d’ordinaire par l’option \`cop\`, pas par \`${doctrine}\`.`,
      'Déplacez `clause` dans l’option `cop`.',
    ],
    en: [
      `A treaty clause is usually proposed by the \`cop\` option, not by \`${doctrine}\`.`,
      'Move `clause` to the `cop` option.',
    ],
  }),
  'clause-never-proposed': ({ name }: { name: string }): Told => ({
    fr: [`Aucune option ne propose la clause \`${name}\`.`, `Ajoutez \`clause: ${name}\` à une option \`cop\`.`],
    en: [`No option proposes the clause \`${name}\`.`, `Add \`clause: ${name}\` to a \`cop\` option.`],
  }),
  'event-when': ({ name }: { name: string }): Told => ({
    fr: [
      `L’événement \`${name}\` n’a ni date ni probabilité\u00A0: il n’arriverait jamais.`,
      'Ajoutez `at: 3` (un tour) ou `chance: 10%`.',
    ],
    en: [
      `The event \`${name}\` has neither a date nor a probability: it would never happen.`,
      'Add `at: 3` (a turn) or `chance: 10%`.',
    ],
  }),
  'useless-key': ({ name }: { name: string }): Told => ({
    fr: [`\`${name}\` ne sert à rien pour un événement daté\u00A0: il arrive une fois.`, 'Effacez cette ligne.'],
    en: [`\`${name}\` is of no use for a dated event: it happens once.`, 'Delete this line.'],
  }),
  'no-fallback': ({ name }: { name: string }): Told => ({
    fr: [
      `La dernière fin, \`${name}\`, a une condition\u00A0: une partie pourrait n’avoir aucune fin.`,
      'Ajoutez après elle une fin sans `when`.',
    ],
    en: [
      `The last ending, \`${name}\`, has a condition: a game might have no ending.`,
      'Add after it an ending without `when`.',
    ],
  }),
  'early-fallback': ({ name }: { name: string }): Told => ({
    fr: [
      `La dernière fin, \`${name}\`, est celle qui reste quand aucune autre ne convient\u00A0: elle ne peut pas être \`early\`.`,
      'Effacez `early`.',
    ],
    en: [
      `The last ending, \`${name}\`, is what remains when no other fits: it cannot be \`early\`.`,
      'Delete `early`.',
    ],
  }),
  'ending-hides-next': ({ name }: { name: string }): Told => ({
    fr: [
      `La fin \`${name}\` n’a pas de condition\u00A0: celles qui la suivent n’arriveraient jamais.`,
      'Ajoutez-lui `when: …`, ou placez-la en dernier.',
    ],
    en: [
      `The ending \`${name}\` has no condition: those after it would never come.`,
      'Add `when: …` to it, or put it last.',
    ],
  }),
  'no-free-option': ({ name }: { name: string }): Told => ({
    fr: [
      `Dans le dossier \`${name}\`, chaque option a un coût ou une condition\u00A0: on pourrait n’avoir aucun choix.`,
      'Enlevez `cost` et `requires` à une des trois options.',
    ],
    en: [
      `In the dossier \`${name}\`, every option has a cost or a condition: one might have no choice at all.`,
      'Remove `cost` and `requires` from one of the three options.',
    ],
  }),
  'axes-share-a-gauge': ({ name }: { name: string }): Told => ({
    fr: [
      `\`${name}\` compte dans les deux axes\u00A0: l’un répéterait l’autre.`,
      'Gardez cette jauge dans un seul axe.',
    ],
    en: [`\`${name}\` counts in both axes: one would repeat the other.`, 'Keep this gauge in one axis.'],
  }),
  'instrument-in-axis': ({ name }: { name: string }): Told => ({
    fr: [
      `\`${name}\` est un moyen, pas ce que vivent les gens\u00A0: le score donnerait la réponse d’avance.`,
      'Ne mettez dans les axes que des résultats pour les gens.',
    ],
    en: [
      `\`${name}\` is a means, not what people live: the score would give the answer beforehand.`,
      'Only put in the axes what people live.',
    ],
  }),
  'no-fact': ({ name }: { name: string }): Told => ({
    fr: [`\`${name}\` ne s’appuie sur aucun fait sourcé.`, 'Ajoutez `facts: […]` avec le nom d’un fait.'],
    en: [`\`${name}\` rests on no sourced fact.`, 'Add `facts: […]` with the name of a fact.'],
  }),
  'between-reversed': ({ least, most }: { least: string; most: string }): Told => ({
    fr: [
      `Rien n’est à la fois au-dessus de ${least} et au-dessous de ${most}.`,
      `Écrivez le plus petit d’abord\u00A0: \`[${most}, ${least}]\``,
    ],
    en: [`Nothing is both above ${least} and below ${most}.`, `Write the smaller one first: \`[${most}, ${least}]\``],
  }),
  'expects-nothing': (): Told => ({
    fr: [
      'Cette attente est toujours remplie\u00A0: le rapport n’y apprendrait rien.',
      'Demandez plus que `0%`, ou moins que `100%`.',
    ],
    en: [
      'This is always as expected: the report would learn nothing.',
      'Ask for more than `0%`, or for less than `100%`.',
    ],
  }),
  'never-used': ({ name }: { name: string }): Told => ({
    fr: [`\`${name}\` n’est utilisé nulle part.`, 'Servez-vous-en, ou effacez-le.'],
    en: [`\`${name}\` is used nowhere.`, 'Use it, or delete it.'],
  }),
};

/** Who takes part: actors with what they care about, and the treaty that they may sign, clause by clause. */
import * as z from 'zod';
import { LIMITS } from '../limits';
import { region } from './map';
import {
  about,
  assumption,
  cell,
  changeable,
  expected,
  level,
  list,
  map,
  percent,
  points,
  reference,
  scaledBy,
  share,
  sides,
  text,
  turns,
} from './parts';

const interest = z.strictObject({
  gauge: about(cell, 'Ce qu’il regarde.', 'What it looks at.'),
  ...sides,
  gain: about(
    expected(
      z.union([z.number().min(-10).max(10), percent]),
      'un nombre comme `0.3`, ou un pourcentage comme `30%`',
      'a number such as `0.3`, or a percentage such as `30%`',
    ),
    'Points de position gagnés par point de distance.',
    'Points of stance gained for each point of distance.',
  ),
  scaled_by: scaledBy,
});

export const actor = z.strictObject({
  label: about(text, 'Le nom affiché.', 'The name that is shown.'),
  short: about(text, 'Un ou deux mots.', 'One or two words.').optional(),
  about: about(text, 'Une phrase d’explication.', 'A sentence of explanation.').optional(),
  region: about(
    region,
    'Sa place sur la carte\u00A0: une région du monde ou, sur `ground: town`, un quartier de la ville.',
    'Its place on the map: a region of the world or, on `ground: town`, a quarter of the town.',
  ).optional(),
  weight: about(
    level,
    'Son poids comme partie au traité (0 par défaut\u00A0: il ne pèse que sur l’opinion).',
    'Its weight as a party to the treaty (0 by default: it only weighs on opinion).',
  ).optional(),
  stance: about(
    level,
    'Sa position au départ\u00A0: 0 hostile, 100 favorable.',
    'Its stance at the start: 0 hostile, 100 in favour.',
  ),
  rate: about(
    share,
    'La vitesse à laquelle elle change (par défaut\u00A0: 25%).',
    'How fast it changes (by default: 25%).',
  ).optional(),
  free_riding: about(
    z.number().min(0).max(50),
    'Points perdus par unité de profondeur que les autres n’ont pas signée.',
    'Points lost for each unit of depth that the others have not signed.',
  ).optional(),
  club: about(
    z.number().min(0).max(50),
    'Points gagnés par clause de club que les autres ont signée.',
    'Points gained for each club clause that the others have signed.',
  ).optional(),
  stance_assumption: assumption,
  free_riding_assumption: assumption,
  interests: about(list(interest, LIMITS.interests), 'Ce à quoi il tient.', 'What it cares about.').optional(),
});

const clauseEffect = expected(
  z.union([
    points,
    z.strictObject({
      add: about(points, 'Les points ajoutés à chaque tour.', 'The points added each turn.'),
      assumption,
    }),
  ]),
  'un nombre de points comme `+2`, ou `{ add: +2, assumption: … }`',
  'a number of points such as `+2`, or `{ add: +2, assumption: … }`',
);
const clause = z.strictObject({
  label: about(text, 'Le nom affiché.', 'The name that is shown.'),
  about: about(text, 'Une phrase d’explication.', 'A sentence of explanation.').optional(),
  depth: about(
    z.number().min(0).max(20),
    'Ce qu’elle demande (1 par défaut).',
    'How much it asks (1 by default).',
  ).optional(),
  club: about(
    z.number().min(0).max(20),
    'Ce que seuls les signataires reçoivent (0 par défaut).',
    'What only signatories get (0 by default).',
  ).optional(),
  appeal: about(
    map(points, LIMITS.actors, reference),
    'Ce qu’en pense chaque acteur, en points de position.',
    'What each actor thinks of it, in points of stance.',
  ).optional(),
  effects: about(
    map(clauseEffect, LIMITS.gaugesAnEffectMoves, changeable),
    'Ses effets à chaque tour, une fois en vigueur.',
    'Its effects each turn, once in force.',
  ).optional(),
});

export const treaty = z.strictObject({
  title: about(text, 'Le nom du traité.', 'The name of the treaty.'),
  short: about(
    text,
    'Un ou deux mots, pour sa jauge et sa pierre du bouclier (par défaut\u00A0: «\u00A0Accord\u00A0»).',
    'One or two words, for its gauge and its stone of the shield (by default: “Agreement”).',
  ).optional(),
  clauses_needed: about(
    z.number().int().min(1).max(LIMITS.clauses),
    'Clauses avant la première session (3).',
    'Clauses before the first session (3).',
  ).optional(),
  quorum: about(
    share,
    'La part du poids qui doit signer (50%).',
    'The share of the weight that must sign (50%).',
  ).optional(),
  parties_needed: about(
    z.number().int().min(1).max(LIMITS.actors),
    'Combien d’acteurs doivent signer (3).',
    'How many actors must sign (3).',
  ).optional(),
  sign_from: about(
    level,
    'Position à partir de laquelle on signe (52).',
    'Stance from which one signs (52).',
  ).optional(),
  leave_below: about(
    level,
    'Position au-dessous de laquelle on quitte (44).',
    'Stance below which one leaves (44).',
  ).optional(),
  session_every: about(turns, 'Une session tous les n tours (2).', 'A session every n turns (2).').optional(),
  ratified_after: about(
    turns,
    'Quorums de suite pour entrer en vigueur (2).',
    'Quorums in a row to enter into force (2).',
  ).optional(),
  compliance: about(
    share,
    'La part respectée sans contrôle (50%).',
    'The share kept without monitoring (50%).',
  ).optional(),
  monitored_by: about(
    cell,
    'La jauge qui fait respecter le traité.',
    'The gauge that makes the treaty kept.',
  ).optional(),
  clauses: about(map(clause, LIMITS.clauses), 'Les clauses possibles.', 'The possible clauses.'),
});

/** What is put before the player: dossiers with their three options, events, endings. */
import * as z from 'zod';
import type { Doctrine } from '../../engine';
import { LIMITS } from '../limits';
import { ENDING_FAMILIES } from '../playable';
import {
  about,
  assumption,
  cell,
  condition,
  effects,
  expected,
  id,
  list,
  map,
  percent,
  pictureName,
  reference,
  referenceTo,
  scale,
  share,
  sides,
  text,
  turns,
  yes,
} from './parts';

const option = z.strictObject({
  label: about(text, 'Le choix, à l’infinitif.', 'The choice, as a verb.'),
  about: about(text, 'Une phrase de plus.', 'One more sentence.').optional(),
  cost: about(
    map(
      expected(
        z.number().positive().max(100),
        'un nombre de points plus grand que 0, jusqu’à 100',
        'a number of points greater than 0, up to 100',
      ),
      LIMITS.gauges,
      reference,
      {
        fr: 'une ressource et des points, comme `{ budget: 4 }`',
        en: 'a resource and points, such as `{ budget: 4 }`',
      },
    ),
    'Ce qu’elle dépense\u00A0: une ressource et des points.',
    'What it spends: a resource and points.',
  ).optional(),
  requires: about(condition, 'La condition pour pouvoir la choisir.', 'The condition for it to be open.').optional(),
  effects: effects.optional(),
  clause: about(
    referenceTo('clause'),
    'La clause de traité qu’elle propose.',
    'The treaty clause that it proposes.',
  ).optional(),
});

export const label = expected(
  z.union([z.string().regex(/^\d{4}-S[12]$/), z.number().int().min(1).max(9999)]),
  'un numéro de tour, ou son étiquette comme `2026-S1`',
  'a turn number, or its label such as `2026-S1`',
);
const factIds = about(
  list(referenceTo('fact'), LIMITS.factsOfACard),
  'Les faits à montrer.',
  'The facts to show.',
).optional();

const options = z.strictObject({
  cop: about(option, 'L’approche internationale (la COP).', 'The international approach (the COP).'),
  public: about(option, 'L’approche publique.', 'The public approach.'),
  laissez_faire: about(option, 'Le laissez-faire.', 'Laissez-faire.'),
} satisfies Record<Doctrine, typeof option>);

export const dossier = z.strictObject({
  id: about(id, 'Son nom court.', 'Its short name.'),
  turn: about(label, 'À partir de quel tour (1 par défaut).', 'From which turn (1 by default).').optional(),
  when: about(condition, 'La condition pour qu’il s’ouvre.', 'The condition for it to open.').optional(),
  always: about(
    yes,
    'Toujours à l’ordre du jour, quand `draw` en tire au sort.',
    'Always on the agenda, where `draw` draws some.',
  ).optional(),
  title: about(text, 'Le titre.', 'The title.'),
  text: about(text, 'La situation, en une soixantaine de mots.', 'The situation, in about sixty words.'),
  facts: factIds,
  picture: about(pictureName, 'Le nom d’un dessin.', 'The name of a drawing.').optional(),
  options: about(options, 'Une option pour chaque approche.', 'One option for each approach.'),
});

const hazard = z.strictObject({
  gauge: about(cell, 'La jauge qui fait monter le risque.', 'The gauge that raises the risk.'),
  ...sides,
  by: about(percent, 'Risque ajouté par point.', 'Risk added for each point.'),
});
const chance = expected(
  z.union([
    share,
    z.strictObject({
      base: about(share, 'Le risque de départ, à chaque tour.', 'The risk to start with, each turn.').optional(),
      rises_with: about(list(hazard, LIMITS.hazardTerms), 'Ce qui le fait monter.', 'What makes it rise.').optional(),
      at_most: about(share, 'Son plafond.', 'Its cap.').optional(),
      assumption,
    }),
  ]),
  'un pourcentage comme `5%`, ou `{ base: 5%, rises_with: […], at_most: 40% }`',
  'a percentage such as `5%`, or `{ base: 5%, rises_with: […], at_most: 40% }`',
);
export const event = z.strictObject({
  id: about(id, 'Son nom court.', 'Its short name.'),
  title: about(text, 'Le titre.', 'The title.'),
  text: about(text, 'Ce qui se passe.', 'What happens.'),
  when: about(condition, 'La condition pour qu’il puisse arriver.', 'The condition for it to be possible.').optional(),
  at: about(label, 'Le tour d’un événement daté.', 'The turn of a dated event.').optional(),
  chance: about(chance, 'La probabilité à chaque tour.', 'The probability each turn.').optional(),
  again_after: about(
    turns,
    'Tours avant qu’il puisse revenir (sinon\u00A0: une seule fois).',
    'Turns before it may come back (otherwise: once).',
  ).optional(),
  absorbed_by: about(
    expected(
      z.union([z.literal('shield'), scale]),
      '`shield`, ou `{ gauge: …, at_0: 1, at_100: 0.25 }`',
      '`shield`, or `{ gauge: …, at_0: 1, at_100: 0.25 }`',
    ),
    'Ce qui amortit ses dégâts.',
    'What softens its damage.',
  ).optional(),
  facts: factIds,
  actor: about(referenceTo('actor'), 'L’acteur qui agit.', 'The actor who acts.').optional(),
  effects,
});

export const ending = z.strictObject({
  id: about(id, 'Son nom court.', 'Its short name.'),
  when: about(
    condition,
    'La condition\u202F; la dernière fin n’en a pas.',
    'The condition; the last ending has none.',
  ).optional(),
  early: about(yes, 'Peut interrompre la partie.', 'May interrupt the game.').optional(),
  title: about(text, 'Le titre.', 'The title.'),
  text: about(text, 'Ce qu’il advient.', 'What becomes of the world.'),
  family: about(
    z.enum(ENDING_FAMILIES),
    'La famille de son affiche (`fragile` par défaut).',
    'The family of its poster (`fragile` by default).',
  ).optional(),
});

/** What the map shows of a scenario beside its axes, shield and actors: gauges, each in a place and a way of drawing. */
import * as z from 'zod';
import { LIMITS } from '../limits';
import { type GroundName, REGIONS } from '../playable';
import { about, cell, iconName, list, yes } from './parts';

/** Of the world or of a town: which one the map is of is the checker's business. */
export const region = z.enum([...new Set([...REGIONS.world, ...REGIONS.town])]);

const what = {
  gauge: about(cell, 'La jauge, l’indice ou la position montrée.', 'The gauge, index or stance that is shown.'),
  inverse: about(yes, 'Montre 100 moins la valeur.', 'Shows 100 minus the value.').optional(),
};

const land = z.strictObject({
  ...what,
  region: about(
    region,
    'La région que cela couvre (par défaut\u00A0: toutes).',
    'The region that it covers (by default: all of them).',
  ).optional(),
});

const sign = z.strictObject({
  ...what,
  region: about(region, 'La région où le signe est répété.', 'The region where the sign is repeated.'),
  icon: about(
    iconName,
    'Le nom d’un dessin (par défaut\u00A0: celui de la jauge).',
    'The name of a drawing (by default: the gauge’s own).',
  ).optional(),
});

const flow = z.strictObject({
  ...what,
  from: about(region, 'La région d’où cela part.', 'The region where it starts.'),
  to: about(region, 'La région où cela arrive.', 'The region where it arrives.'),
});

export const mapBlock = z.strictObject({
  ground: about(
    z.enum(Object.keys(REGIONS) as GroundName[]),
    'De quoi c’est la carte\u00A0: `world`, le monde (par défaut)\u00A0; `town`, une ville, pour un lycée, un hôpital, une commune. Le monde a pour régions `us`, `china`, `eu`, `south`\u00A0; la ville, ses quartiers\u00A0: `north`, `east`, `south`, `west`.',
    'What the map is of: `world` (by default) or `town`, for a school, a hospital, a municipality. The world has the regions `us`, `china`, `eu`, `south`; the town, its quarters: `north`, `east`, `south`, `west`.',
  ).optional(),
  lattice: about(
    list(land, LIMITS.marks),
    'Où la grille rouge se ferme, au-dessus de 50 (par défaut\u00A0: partout, selon `tyranny`).',
    'Where the red lattice closes, above 50 (by default: everywhere, as `tyranny` goes).',
  ).optional(),
  yellow: about(
    list(land, LIMITS.marks),
    'Où le jaune s’ouvre, au-dessus de 50 (par défaut\u00A0: partout, selon `emancipation`).',
    'Where the yellow opens, above 50 (by default: everywhere, as `emancipation` goes).',
  ).optional(),
  signs: about(
    list(sign, LIMITS.marks),
    'Des signes répétés, un pour 20 points\u00A0: qui détient les machines, par exemple.',
    'Repeated signs, one for every 20 points: who holds the machines, for example.',
  ).optional(),
  flows: about(
    list(flow, LIMITS.marks),
    'Des flux entre régions, plus larges quand la jauge monte (par défaut\u00A0: entre ceux qui ont signé le traité).',
    'Flows between regions, wider as the gauge goes up (by default: between those who signed the treaty).',
  ).optional(),
});

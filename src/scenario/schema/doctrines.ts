/** What the three approaches are called in a world of its own: three towns that share water hold no COP of AI. */
import { type Doctrine, DOCTRINES } from '../../engine';
import { about, table, text } from './parts';

const doctrine = table('doctrine', {
  label: about(text, 'shared.label'),
  short: text.optional(),
  motto: text.optional(),
});

/** Those that are not named keep the game's own words. */
const optional = doctrine.optional();

export const doctrines = table(
  'options',
  Object.fromEntries(DOCTRINES.map((id) => [id, optional])) as Record<Doctrine, typeof optional>,
);

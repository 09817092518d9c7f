import { icon, picture, type Shape } from '../drawings';
import { Drawing } from './drawing';

const SIDE = 250;

/** An iron tower, as posters draw Paris. */
const TOWER =
  'M23 2h2l1 12h-4ZM21.500 15h5l3 13h-11ZM17 29h14v3H17ZM18 33h4l-6 15h-6ZM26 33h4l8 15h-6ZM19 40h10l1 3H18Z';
const tower: Shape = { d: TOWER, fill: 'sun', transform: [SIDE / 48, 0, 0, SIDE / 48, 0, 0] };

/** The card that opens the workshop. */
export const OWN_SCENARIO = 'own';

/** The picture of each shipped game; one that has none is all text. */
const PICTURES: Readonly<Record<string, () => readonly Shape[]>> = {
  'sommet-de-paris': () => [tower],
  'premiers-pas': () => picture('bulles', SIDE, SIDE / 2),
  'cameras-au-lycee': () => picture('yeux', SIDE, SIDE / 2),
  [OWN_SCENARIO]: () => [icon('crayon', 4, 8, SIDE, 'ink')],
};

/** The picture of a game of the shelf. */
export function CardPicture({ scenario }: { scenario: string }) {
  const drawn = Object.hasOwn(PICTURES, scenario) ? PICTURES[scenario]!() : null;
  if (drawn === null) return null;
  const height = scenario === 'sommet-de-paris' || scenario === OWN_SCENARIO ? SIDE : SIDE / 2;
  return <Drawing class="card-picture" shapes={drawn} width={SIDE} height={height} />;
}

import { type Doctrine, DOCTRINES } from '../../../engine';
import { useLocale, useWorld } from '../../hooks/use-words';
import { routeName } from '../view-models/route-name';
import { Outline } from './sheet';

/** The name of a route on the sheets of a world. */
export function useRouteName(length: 'name' | 'short' = 'name'): (doctrine: Doctrine) => string {
  const locale = useLocale();
  const world = useWorld();
  return (doctrine) => routeName(world, doctrine, locale, length);
}

/** The three routes by their shapes, names and mottos. */
export function Routes() {
  const { words } = useLocale();
  const nameOf = useRouteName();
  return (
    <ul class="a4-routes">
      {DOCTRINES.map((doctrine) => (
        <li key={doctrine}>
          <Outline doctrine={doctrine} />
          <span>
            <b class="display">{nameOf(doctrine)}</b>
            {words.doctrines[doctrine].motto}
          </span>
        </li>
      ))}
    </ul>
  );
}

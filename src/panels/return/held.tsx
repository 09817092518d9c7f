import './return.css';
import { challengesOf } from '../../store/return/ghost';
import { returnsOf } from '../../store/return/returns';
import type { GameScreenProps } from '../current-screen';
import { useStore } from '../hooks/use-store';
import { useLocale } from '../hooks/use-words';
import { Icon } from '../ui/icon';
import { holdName } from './hold-view-model';

/** On each turn, what the game is played under: a constraint of its world, and that of a challenge that was taken up. */
export function Held({ app, game }: GameScreenProps) {
  const locale = useLocale();
  const challenges = useStore(returnsOf(app), (state) => state.challenges);
  if (game.mode !== 'game') return null;
  const { scenario } = game;
  const asked = challengesOf(game, challenges).find(({ hold }) => hold !== '');
  const names = [
    scenario.under && locale.say(scenario.under.label),
    asked && holdName(scenario, asked.hold, locale),
  ].filter((name) => typeof name === 'string');
  if (names.length === 0) return null;
  return (
    <p class="held plate strong line">
      <Icon name="cadenas" /> {names.join('. ')}
    </p>
  );
}

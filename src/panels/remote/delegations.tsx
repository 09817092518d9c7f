import type { Desk, RoundSeen } from '../../class';
import type { PlayableScenario } from '../../scenario/playable';
import { roomWords } from '../../words/class';
import { useLocale, useWords } from '../hooks/use-words';
import { Icon } from '../ui/icon';

interface DelegationsProps {
  stage: RoundSeen;
  desks: readonly Desk[];
  scenario: PlayableScenario;
}

/** Which delegations have filed their card, and which are awaited. */
export function Delegations({ stage, desks, scenario }: DelegationsProps) {
  const { say } = useLocale();
  const words = useWords(roomWords).remote.cards;
  const stateOf = (party: string): keyof typeof words => {
    if (stage.filed.includes(party)) return 'filed';
    if (stage.absent.includes(party)) return 'absent';
    return stage.awaited.includes(party) ? 'awaited' : 'game';
  };
  return (
    <ul class="remote-desks">
      {desks.map(({ party }) => {
        if (party === null) return null;
        const state = stateOf(party);
        return (
          <li key={party} class={`line is-${state}`}>
            <b class="display">{say(scenario.texts.actors[party]!.short)}</b>
            <span class="line">
              {words[state]} {state === 'filed' && <Icon name="coche" />}
            </span>
          </li>
        );
      })}
    </ul>
  );
}

import type { IconName } from '../../../drawings';
import type { ReportNames } from '../../../scenario/report-names';
import type { Proposal, Standing } from '../../../store/atelier/balance';
import type { BalancingWords } from '../../../words/workshop';
import { Button } from '../../ui/button';
import { Icon } from '../../ui/icon';
import { consequencesOf } from './view-model';

interface ProposalViewProps {
  now: Standing;
  proposal: Proposal;
  /** What the number is, in words. */
  place: string;
  names: ReportNames;
  words: BalancingWords;
  onSee: () => void;
  onAccept: () => void;
  onOther: () => void;
  onStop: () => void;
}

/** One number to change: what it is, what it would be, what follows, and the author's three answers. */
export function ProposalView(props: ProposalViewProps) {
  const { now, proposal, place, names, words, onSee, onAccept, onOther, onStop } = props;
  const { proposal: said } = words;
  const { gains, costs } = consequencesOf(now, proposal, names, words);
  const { to, place: number } = proposal.change;
  return (
    <section class="balancing-proposal" aria-labelledby="balancing-proposal-title">
      <h3 id="balancing-proposal-title">
        <span>{said.title}</span> <b class="num">{signed(to)}</b> <span>{said.insteadOf(signed(number.written))}</span>
      </h3>
      <p class="balancing-place">
        <span class="strong">{place}</span>{' '}
        <Button class="button-plain link-button" onClick={onSee}>
          {said.see}
        </Button>
      </p>
      <div class="balancing-consequences">
        <Consequences name={said.gains} icon="coche" texts={gains} />
        <Consequences name={said.costs} icon="bas" texts={costs} none={said.noCost} />
      </div>
      <p class="wrap">
        <Button icon="coche" class="button-sun" onClick={onAccept}>
          {said.accept}
        </Button>
        <Button onClick={onOther}>{said.other}</Button>
        <Button onClick={onStop}>{said.stop}</Button>
      </p>
    </section>
  );
}

interface ConsequencesProps {
  name: string;
  icon: IconName;
  texts: readonly string[];
  /** What is said where there are none. */
  none?: string;
}

function Consequences({ name, icon, texts, none }: ConsequencesProps) {
  return (
    <div>
      <h4>{name}</h4>
      <ul>
        {texts.map((text) => (
          <li key={text} class="line">
            <Icon name={icon} />
            <span>{text}</span>
          </li>
        ))}
        {texts.length === 0 && none !== undefined && <li>{none}</li>}
      </ul>
    </div>
  );
}

/** With the sign that the cards print. */
export const signed = (written: string): string => written.replace('-', '\u2212').replace('%', '\u00a0%');

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
        <div>
          <h4>{said.gains}</h4>
          <ul>
            {gains.map((text) => (
              <li key={text} class="line">
                <Icon name="coche" />
                <span>{text}</span>
              </li>
            ))}
          </ul>
        </div>
        <div>
          <h4>{said.costs}</h4>
          <ul>
            {costs.map((text) => (
              <li key={text} class="line">
                <Icon name="bas" />
                <span>{text}</span>
              </li>
            ))}
            {costs.length === 0 && <li>{said.noCost}</li>}
          </ul>
        </div>
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

/** With the sign that the cards print. */
export const signed = (written: string): string => written.replace('-', '\u2212').replace('%', '\u00a0%');

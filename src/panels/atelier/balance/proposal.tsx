import type { IconName } from '../../../drawings';
import type { ReportNames } from '../../../scenario/report-names';
import type { Proposal, Standing } from '../../../store/atelier/balance';
import type { BalancingWords } from '../../../words/workshop';
import { Button } from '../../ui/button';
import { Icon } from '../../ui/icon';
import { type ChangeInWords, consequencesOf } from './view-model';

interface ProposalViewProps {
  now: Standing;
  proposal: Proposal;
  changes: readonly ChangeInWords[];
  names: ReportNames;
  words: BalancingWords;
  onSee: (place: number) => void;
  onAccept: () => void;
  onOther: () => void;
  onStop: () => void;
}

/** What to change: what it is, what it would be, what follows, and the author's three answers. */
export function ProposalView(props: ProposalViewProps) {
  const { now, proposal, changes, names, words, onSee, onAccept, onOther, onStop } = props;
  const { proposal: said } = words;
  const { gains, costs } = consequencesOf(now, proposal, names, words);
  return (
    <section class="balancing-proposal" aria-labelledby="balancing-proposal-title">
      <h3 id="balancing-proposal-title">{changes.length === 1 ? said.title : said.together(changes.length)}</h3>
      <ul class="balancing-changes">
        {changes.map(({ to, from, place }, index) => (
          <li key={place}>
            <p class="balancing-change">
              {to !== null && <b class="num">{to}</b>} <span>{from}</span>
            </p>
            <p class="balancing-place">
              <span class="strong">{place}</span>{' '}
              <Button class="button-plain link-button" onClick={() => onSee(index)}>
                {said.see}
              </Button>
            </p>
          </li>
        ))}
      </ul>
      <div class="balancing-consequences">
        <Consequences name={said.gains} icon="coche" texts={gains} none={said.noGain} />
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
  none: string;
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
        {texts.length === 0 && <li>{none}</li>}
      </ul>
    </div>
  );
}

import { useId } from 'preact/hooks';
import { roundedToTenth } from './amounts';
import { Dialog } from './dialog';
import { SourceLink } from './facts';
import { Icon } from './icon';
import { Sum } from './sum';
import { useNumbers, useWords } from './use-words';
import type { MechanismView, WhyView } from './views';

interface WhyDialogProps {
  why: WhyView;
  onGauge: (gauge: string) => void;
  onTurn: (turn: number) => void;
  onClose: () => void;
}

/** Why a gauge moved: the causes of a turn, which sum exactly, and the rules that act on it with their objections. */
export function WhyDialog({ why, onGauge, onTurn, onClose }: WhyDialogProps) {
  const words = useWords();
  const numbers = useNumbers();
  const [gaugeField, turnField] = [useId(), useId()];
  const { gauge, sum, groups, turns, turn, mechanisms } = why;
  return (
    <Dialog title={words.why.title} onClose={onClose} class="why">
      <div class="why-fields">
        <p>
          <label for={gaugeField}>{words.why.gauge}</label>
          <select id={gaugeField} value={gauge.id} onChange={(event) => onGauge(event.currentTarget.value)}>
            {groups.map(({ label, gauges }) => (
              <optgroup key={label} label={label}>
                {gauges.map(({ id, label: name }) => (
                  <option key={id} value={id}>
                    {name}
                  </option>
                ))}
              </optgroup>
            ))}
          </select>
        </p>
        <p>
          <label for={turnField}>{words.why.turn}</label>
          <select
            id={turnField}
            value={turn ?? ''}
            disabled={turns.length === 0}
            onChange={(event) => onTurn(Number(event.currentTarget.value))}
          >
            {turns.map(({ turn: number, date }) => (
              <option key={number} value={number}>
                {date}
              </option>
            ))}
          </select>
        </p>
      </div>
      {why.about !== null && <p class="why-about">{why.about}</p>}
      {sum === null ? (
        <p class="why-empty">
          {words.why.start(numbers.points(gauge.value))} {words.why.notYet}
        </p>
      ) : (
        <>
          <p class="addition-total">
            <Icon name={gauge.icon} />
            <span class="num">{numbers.signedTenths(roundedToTenth(sum.after) - roundedToTenth(sum.before))}</span>
            <span>
              <b>{gauge.label}</b>
              <br />
              {words.review.fromTo(numbers.tenths(sum.before), numbers.tenths(sum.after))}
            </span>
          </p>
          <Sum sum={sum} />
        </>
      )}
      {mechanisms !== null && (
        <>
          <h3>{words.why.mechanisms}</h3>
          {mechanisms.length === 0 && <p>{words.why.noMechanism}</p>}
          <ul class="mechanisms">
            {mechanisms.map((mechanism) => (
              <Mechanism key={mechanism.id} mechanism={mechanism} />
            ))}
          </ul>
        </>
      )}
    </Dialog>
  );
}

function Mechanism({ mechanism }: { mechanism: MechanismView }) {
  const words = useWords();
  const { label, rule, why, objection, source } = mechanism;
  return (
    <li class="mechanism">
      <h4>{label}</h4>
      <p class="mechanism-rule">{rule}</p>
      {why !== null && <p>{why}</p>}
      {objection !== null && (
        <p>
          <b>
            {words.why.objection}
            {words.colon}
          </b>
          {objection}
        </p>
      )}
      <p class="mechanism-source">
        {source === null ? (
          words.why.assumption
        ) : (
          <>
            {words.why.source}
            {words.colon}
            <SourceLink source={source} />
          </>
        )}
      </p>
    </li>
  );
}

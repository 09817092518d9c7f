import { useId, useMemo, useState } from 'preact/hooks';
import { lazy } from '../lazy';
import { reviewWords } from '../../words/review';
import { playedTurns } from '../../store/game/selectors';
import { whyWords } from '../../words/why';
import { Button } from '../ui/button';
import { AdditionTotal } from '../ui/sum/addition-total';
import { CausalWeb } from './causal-web';
import { Dialog } from '../ui/dialog';
import { SourceLink } from '../ui/facts/fact-list';
import './why.css';
import { Sum } from '../ui/sum/sum';
import type { GameDialogProps } from '../current-screen';
import { useWords, useLocale } from '../hooks/use-words';
import type { MadeView, MechanismView } from './mechanisms-view-model';
import { firstToExplain, whyView } from './view-model';
import { assumptionWords } from '../../words/assumptions';

/** Loaded before this is first shown. */
export const words = [reviewWords, whyWords, assumptionWords];

const Agreement = lazy(() => import('../session/agreement'));

/**
 * Why a number is what it is: the causes of a turn, which sum exactly, with the links behind them; its root causes since the
 * start; and the rules that act on it, each with its source and its strongest objection.
 */
export default function WhyDialog({ app, game, dialog }: GameDialogProps<'why'>) {
  const locale = useLocale();
  const { numbers } = locale;
  const own = whyWords(locale.language);
  const { openDialog, closeDialog } = app.navigation.actions;
  const played = playedTurns(game);
  const [asked, askTurn] = useState(played === 0 ? null : played);
  const [first] = useState(() => firstToExplain(game));
  const asks = dialog.gauge ?? first;
  const why = useMemo(() => whyView(game, asks, asked, locale), [game, asks, asked, locale]);
  const openGauge = (of: string) => openDialog({ name: 'why', gauge: of });
  const openAssumptions = () => openDialog({ name: 'assumptions' });
  const [gaugeField, turnField, turnPart, sincePart, rulesPart] = [useId(), useId(), useId(), useId(), useId()];
  const { gauge, sum, web, since, made, groups, turns, turn, mechanisms } = why;
  const parts = [
    { id: turnPart, label: own.sections.turn, isHere: sum !== null },
    { id: sincePart, label: own.sections.since, isHere: since !== null },
    {
      id: rulesPart,
      label: made === null ? own.sections.rules : own.made,
      isHere: made !== null || mechanisms !== null,
    },
  ].filter(({ isHere }) => isHere);
  return (
    <Dialog title={own.title} onClose={closeDialog} class="why">
      <div class="why-fields">
        <p>
          <label for={gaugeField}>{own.gauge}</label>
          <select id={gaugeField} value={gauge.id} onChange={(event) => openGauge(event.currentTarget.value)}>
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
          <label for={turnField}>{own.turn}</label>
          <select
            id={turnField}
            value={turn === null ? '' : String(turn)}
            disabled={turns.length === 0}
            onChange={(event) => askTurn(Number(event.currentTarget.value))}
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
      {parts.length > 1 && (
        <ul class="why-parts wrap">
          {parts.map(({ id, label }) => (
            <li key={id}>
              <Button onClick={() => goTo(id)}>{label}</Button>
            </li>
          ))}
        </ul>
      )}
      {why.isTreaty && <Agreement game={game} />}
      {!why.isTreaty && sum === null && since === null && (
        <p class="why-empty">
          {own.start(numbers.whole(gauge.points))} {own.notYet}
        </p>
      )}
      {sum !== null && (
        <section aria-labelledby={turnPart}>
          <h3 id={turnPart} tabIndex={-1}>
            {own.sections.turn}
          </h3>
          <AdditionTotal sum={sum} />
          <Sum sum={sum} />
          {web !== null && <CausalWeb web={web} sum={sum} />}
        </section>
      )}
      {since !== null && (
        <section aria-labelledby={sincePart}>
          <h3 id={sincePart} tabIndex={-1}>
            {own.sections.since}
          </h3>
          <p>
            {own.since(numbers.tenths(since.before), numbers.tenths(since.after))} {own.roots.help}
          </p>
          <Sum sum={since} caption={own.roots.table(gauge.label)} />
        </section>
      )}
      {made !== null && <Made id={rulesPart} made={made} onGauge={openGauge} />}
      {mechanisms !== null && (
        <section aria-labelledby={rulesPart}>
          <h3 id={rulesPart} tabIndex={-1}>
            {own.mechanisms}
          </h3>
          {mechanisms.length === 0 && <p>{own.noMechanism}</p>}
          <ul class="mechanisms">
            {mechanisms.map((mechanism) => (
              <Mechanism key={mechanism.id} mechanism={mechanism} onAssumptions={openAssumptions} />
            ))}
          </ul>
        </section>
      )}
    </Dialog>
  );
}

function goTo(id: string): void {
  const heading = document.getElementById(id);
  heading?.scrollIntoView?.({ block: 'start' });
  heading?.focus({ preventScroll: true });
}

interface MadeProps {
  id: string;
  made: MadeView;
  onGauge: (gauge: string) => void;
}

/** The gauges of an index, each a door to its own causes. */
function Made({ id, made, onGauge }: MadeProps) {
  const own = useWords(whyWords);
  return (
    <section aria-labelledby={id}>
      <h3 id={id} tabIndex={-1}>
        {own.made}
      </h3>
      <p>
        {own.madeHelp} {made.bend}
      </p>
      <ul class="why-made">
        {made.terms.map(({ id: term, label, icon, part }) => (
          <li key={term}>
            <Button icon={icon} onClick={() => onGauge(term)}>
              <span>{label}</span>
              <small>{part}</small>
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}

interface MechanismProps {
  mechanism: MechanismView;
  onAssumptions: () => void;
}

function Mechanism({ mechanism, onAssumptions }: MechanismProps) {
  const words = useWords();
  const own = useWords(whyWords);
  const { label, rule, now, formula, why, objection, source, changeable } = mechanism;
  return (
    <li class="mechanism">
      <h4>{label}</h4>
      <p class="mechanism-rule">
        {rule} <b>{now}</b>
      </p>
      {why !== null && <p>{why}</p>}
      {objection !== null && (
        <p>
          <b>
            {own.objection}
            {words.colon}
          </b>
          {objection}
        </p>
      )}
      <p class="mechanism-source note">
        {source === null ? (
          own.assumption
        ) : (
          <>
            {own.source}
            {words.colon}
            <SourceLink source={source} />
          </>
        )}
        {formula !== null && <span>. {formula}</span>}
      </p>
      {changeable !== null && (
        <p class="mechanism-change row">
          {changeable}{' '}
          <Button class="button-plain" onClick={onAssumptions}>
            {own.change}
          </Button>
        </p>
      )}
    </li>
  );
}

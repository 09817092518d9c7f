import './outcome.css';
import { sessionWords } from '../../words/session';
import { useNumbers, useWords } from '../hooks/use-words';
import { Person } from '../people/person';
import { Icon } from '../ui/icon';
import { ScreenHeading } from '../ui/screen-heading';
import type { SessionView } from './view-model';

interface OutcomeProps {
  session: SessionView;
  verdict: string;
}

/** An agreement enters into force, or lapses: what that changes, on a sheet of its own. */
export function Outcome({ session, verdict }: OutcomeProps) {
  const words = useWords(sessionWords).outcome;
  const { gauges: gaugeWords } = useWords();
  const numbers = useNumbers();
  const { outcome, gauges, clauses } = session.changes!;
  const { promise } = session;
  const said = words[outcome];
  const cry = said.cry(session.name);
  const promised = promise === null ? '' : words.promise[promise.isKept ? 'kept' : 'broken'](promise.label);
  const shown = session.parties.filter(({ hasSigned, hasLeft }) => (outcome === 'entered' ? hasSigned : hasLeft));
  return (
    <article class={`outcome is-${outcome}`}>
      <header>
        <p class="kicker">{session.treaty}</p>
        <ScreenHeading of={`outcome ${session.number}`} announcement={`${cry}. ${verdict} ${promised}`}>
          {cry}
        </ScreenHeading>
        <p class="outcome-verdict">{verdict}</p>
        {promise !== null && (
          <p class={`outcome-promise ${promise.isKept ? 'is-kept' : 'is-broken'}`}>
            <Icon name={promise.isKept ? 'coche' : 'croix'} />
            <span>{promised}</span>
          </p>
        )}
        {shown.length > 0 && (
          <ul class="outcome-people" aria-label={words[outcome === 'entered' ? 'signatories' : 'left']}>
            {shown.map(({ id, label, face }) => (
              <li key={id}>
                {face === null ? (
                  <Icon name="parlement" />
                ) : (
                  <Person face={face} size={148} ground={outcome === 'entered' ? 'sun' : 'black'} />
                )}
                <span>{label}</span>
              </li>
            ))}
          </ul>
        )}
      </header>
      <section class="outcome-gauges">
        <h2>{gauges.length === 0 ? words.nothing : said.about}</h2>
        <ul>
          {gauges.map(({ gauge, icon, label, amount, isWorse }) => (
            <li key={gauge} class={outcome === 'entered' && isWorse ? 'outcome-harm' : ''}>
              <Icon name={icon} />
              <span>
                {label}
                {isWorse && <span class="visually-hidden">, {gaugeWords.worse}</span>}
              </span>
              <b class="num">{numbers.signedTenths(amount)}</b>
            </li>
          ))}
        </ul>
      </section>
      <section class="outcome-clauses">
        <h2>{words.clauses[outcome]}</h2>
        <ol>
          {clauses.map((clause) => (
            <li key={clause}>{clause}</li>
          ))}
        </ol>
      </section>
    </article>
  );
}

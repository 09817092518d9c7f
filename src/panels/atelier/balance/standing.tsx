import type { ReportNames } from '../../../scenario/report-names';
import type { Advice, Balancing } from '../../../store/atelier/balance';
import type { BalancingWords } from '../../../words/workshop';
import { Button } from '../../ui/button';
import { Icon } from '../../ui/icon';

interface StandingViewProps {
  advice: Advice;
  state: Balancing['state'];
  names: ReportNames;
  words: BalancingWords;
  accepted: number;
  onShow: (at: number, isAsked: boolean) => void;
}

type Criterion = Advice['now']['criteria'][number];

/** Each criterion with its answer, those that are not met first; where no change helps, what can be done by hand. */
export function StandingView({ advice, state, names, words, accepted, onShow }: StandingViewProps) {
  const { now, tried, hints } = advice;
  const { criteria: criterionWords } = names.words;
  const unsure = new Set<string>(now.unsure);
  const answerTo = ({ isMet, needsTurns }: Criterion, isUnsure: boolean): string => {
    if (isMet === null) return needsTurns === null ? criterionWords.undecided : criterionWords.notAsked;
    if (!isMet) return criterionWords.unmet;
    return isUnsure ? words.standing.unsure : criterionWords.met;
  };
  const rank = ({ id, isMet }: Criterion) => (isMet === false ? 0 : isMet === null ? 3 : unsure.has(id) ? 1 : 2);
  const sorted = [...now.criteria].sort((a, b) => rank(a) - rank(b));
  const isStuck = state === 'nothing-better';
  return (
    <section class="balancing-standing">
      {state === 'balanced' && <p class="balancing-over">{words.over.fair(accepted)}</p>}
      {isStuck && (
        <div class="balancing-over">
          <h3>{words.over.stuck}</h3>
          <p>{words.over.stuckWhy(tried, sorted.filter(({ isMet }) => isMet === false).length)}</p>
          <ul class="balancing-hints">
            {hints.map((hint) => (
              <li key={hint.at}>
                <span>
                  {hint.kind === 'ending'
                    ? words.over.hints.ending[hint.side]
                    : words.over.hints.effect(names.option(hint.dossier, hint.doctrine), names.cell(hint.cell))}
                </span>
                <Button icon="fleche" onClick={() => onShow(hint.at, true)}>
                  {words.over.hints.go[hint.kind]}
                </Button>
              </li>
            ))}
          </ul>
        </div>
      )}
      <h3>{words.standing.title}</h3>
      <p class="small">{words.standing.best}</p>
      <ul class="balancing-criteria">
        {sorted.map((criterion) => {
          const { id, isMet, culprits, figure } = criterion;
          const isUnsure = unsure.has(id);
          const answer = answerTo(criterion, isUnsure);
          return (
            <li key={id} class={isMet === false ? 'is-unmet' : ''}>
              <span class={`balancing-answer line ${isMet === false ? 'on-ink' : ''}`}>
                <Icon name={isMet === false ? 'croix' : isMet === null ? 'pourquoi' : 'coche'} />
                {answer}
              </span>
              <div>
                <p>
                  <b>{criterionWords.sentences[id]}</b>{' '}
                  {figure !== null && criterionWords.found(names.figure(criterion), names.bound(criterion))}
                </p>
                {isMet === false && culprits.length > 0 && (
                  <p class="small">
                    {criterionWords.culprits}
                    {names.colon}
                    {culprits.map(names.thing).join(' · ')}
                  </p>
                )}
                {isMet === false && isStuck && <p class="small">{criterionWords.advice[id]}</p>}
                {isUnsure && <p class="small">{words.standing.unsureWhy}</p>}
              </div>
            </li>
          );
        })}
      </ul>
      <h3>{words.standing.endings}</h3>
      <ul class="balancing-endings">
        {now.endings.map(({ id, share, isMet }) => (
          <li key={id}>
            <span>{names.ending(id)}</span>
            <span class="balancing-bar" aria-hidden="true">
              <i style={{ inlineSize: `${100 * share}%` }} />
            </span>
            <b>{isMet ? names.share(share) : words.standing.never}</b>
          </li>
        ))}
      </ul>
      {now.entered !== null && (
        <p>
          <b>{words.standing.treaty}</b> {words.standing.ofGames(names.share(now.entered))}
        </p>
      )}
    </section>
  );
}

/** Balancing with the author: how the world stands, one change at a time, what it brings and what it costs. */
import '../../ui/progress.css';
import './balance.css';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { AppContext } from '../../../store/create-app';
import { balanceOf, type Balancing } from '../../../store/atelier/balance';
import { reportWords } from '../../../words/report';
import { balancingWords } from '../../../words/workshop';
import { useStore } from '../../hooks/use-store';
import { useLanguage, useLocale, useWords } from '../../hooks/use-words';
import { Button } from '../../ui/button';
import { ProposalView } from './proposal';
import { StandingView } from './standing';
import { changeInWords, headlineOf, namesOf } from './view-model';
import { Wins } from './wins';

/** Loaded before this is first shown. */
export const words = [balancingWords, reportWords];

interface BalancePanelProps {
  app: AppContext;
  /** The world has an error: robots cannot play it. */
  isFaulty: boolean;
  /** Shows what stands at a place of the text: on its card, or in the form too. */
  onShow: (at: number, isAsked: boolean) => void;
}

export default function BalancePanel({ app, isFaulty, onShow }: BalancePanelProps) {
  const store = balanceOf(app);
  const state = useStore(store, (all) => all);
  const language = useLanguage();
  const words = useWords(balancingWords);
  const { numbers } = useLocale();
  const title = useRef<HTMLHeadingElement>(null);
  const { actions } = store;
  useEffect(() => {
    actions.begin();
    return actions.leave;
  }, [store]);
  const { scenario, advice } = state;
  const names = useMemo(() => namesOf(scenario, language), [scenario, language]);
  const proposal = advice?.proposal ?? null;
  // Its card stands beside it.
  useEffect(() => {
    if (proposal !== null) onShow(proposal.changes[0]!.at, false);
  }, [proposal]);
  const changes =
    proposal === null || scenario === null || names === null
      ? []
      : proposal.changes.map((change) => changeInWords(change, scenario, names, words, language));
  const said =
    changes.length === 0
      ? ''
      : words.proposal.said(changes.map(({ to, from, place }) => `${place}, ${to ?? ''} ${from}`).join('. '));
  const headline = headlineOf(state, isFaulty, words, names);
  return (
    <div class="balancing">
      <header class="balancing-head">
        <h2 ref={title} tabIndex={-1}>
          {headline}
        </h2>
        <p class="note">{advice === null ? words.name : words.played(numbers.whole(advice.now.games))}</p>
      </header>
      {advice !== null && names !== null && (
        <Wins now={advice.now} after={proposal?.after ?? null} names={names} words={words} />
      )}
      {proposal !== null && names !== null && advice !== null && state.state === 'proposed' && (
        <ProposalView
          now={advice.now}
          proposal={proposal}
          changes={changes}
          names={names}
          words={words}
          onSee={(place) => onShow(proposal.changes[place]!.at, true)}
          onAccept={() => {
            actions.accept();
            title.current!.focus();
          }}
          onOther={() => {
            actions.refuse();
            title.current!.focus();
          }}
          onStop={() => {
            actions.stop();
            title.current!.focus();
          }}
        />
      )}
      <Progress state={state} actions={actions} words={words} />
      {advice !== null && names !== null && (
        <StandingView
          advice={advice}
          state={state.state}
          names={names}
          words={words}
          accepted={state.accepted}
          onShow={onShow}
        />
      )}
      <p class="visually-hidden" role="status">
        {state.state === 'searching' || state.state === 'waiting' ? '' : said || headline}
      </p>
    </div>
  );
}

interface ProgressProps {
  state: Balancing;
  actions: ReturnType<typeof balanceOf>['actions'];
  words: ReturnType<typeof balancingWords>;
}

/** The search, and the ways to stop it and to start it again. */
function Progress({ state: { state, done, advice, refused }, actions, words: { search: words, over } }: ProgressProps) {
  if (state === 'searching')
    return (
      <div class="balancing-search row">
        <progress value={done} max={1} aria-label={words.progress} />
        <span>{words.running(advice?.tried ?? 0)}</span>
        <Button icon="croix" onClick={actions.stop}>
          {words.stop}
        </Button>
      </div>
    );
  if (state === 'stopped' || state === 'failed')
    return (
      <div class="balancing-search row">
        {state === 'stopped' && <span>{words.stopped}</span>}
        <Button class="button-ink" onClick={actions.again}>
          {state === 'stopped' ? words.again : words.retry}
        </Button>
      </div>
    );
  return state === 'nothing-better' && refused.length > 0 ? <p class="note">{over.refused(refused.length)}</p> : null;
}

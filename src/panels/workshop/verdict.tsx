import type { ComponentChildren } from 'preact';
import { LIMITS } from '../../scenario/limits';
import type { PlayableScenario } from '../../scenario/playable';
import type { Loaded } from '../../store/launch/launch';
import type { Problem, Verdict, Workshop } from '../../store/workshop/workshop';
import { giveWords, workshopWords } from '../../words/workshop';
import { Button } from '../ui/button';
import { Icon } from '../ui/icon';
import { useLanguage, useWords } from '../hooks/use-words';
import { ProblemList } from './problem-list';
import { FAILURES, ofSeverity, verdictSentence } from './verdict-sentence';
import { problemWords } from '../../words/problems';

export const words = [problemWords, giveWords];

interface VerdictViewProps {
  file: NonNullable<Workshop['file']>;
  verdict: Verdict;
  /** The saved game of the scenario; null without one. */
  save: Loaded | null;
  /** Whether a scenario of the shelf has the same id. */
  isInCatalogue: boolean;
  onPlay: (scenario: PlayableScenario) => void;
  /** Takes up a saved game, by the id of the save. */
  onResume: (save: string) => void;
  onPrint: () => void;
  onPrepare: () => void;
  onGive: () => void;
  onMend: (problem: Problem) => void;
  children: ComponentChildren;
}

/** Errors first; a scenario without any is ready to be played. */
export default function VerdictView({ file, verdict, children, onMend, ...game }: VerdictViewProps) {
  const language = useLanguage();
  const { status, problems: words } = workshopWords(language);
  if (verdict.is !== 'checked') {
    const { title, text } = status[FAILURES[verdict.is]];
    return (
      <section class="verdict stack is-wrong">
        <h2>{title}</h2>
        <p>{text}</p>
      </section>
    );
  }
  const { problems, scenario } = verdict;
  const errors = ofSeverity(problems, 'error');
  const warnings = ofSeverity(problems, 'warning');
  return (
    <>
      {scenario !== null && <Ready scenario={scenario} {...game} />}
      {errors.length === 0 && scenario === null && (
        <section class="verdict stack">
          <h2>{status.factsRight}</h2>
        </section>
      )}
      {errors.length > 0 && (
        <section class="verdict stack is-wrong" aria-label={words.name}>
          <h2>{verdictSentence(verdict, language)}</h2>
          <ProblemList problems={errors} fileName={file.name} onMend={onMend} />
        </section>
      )}
      {problems.length >= LIMITS.problems && <p class="page-note note">{words.many(LIMITS.problems)}</p>}
      {warnings.length > 0 && (
        <section class="verdict-warnings">
          <h2>{words.warnings}</h2>
          <ProblemList problems={warnings} fileName={file.name} onMend={onMend} />
        </section>
      )}
      {children}
    </>
  );
}

type ReadyProps = { scenario: PlayableScenario } & Pick<
  VerdictViewProps,
  'save' | 'isInCatalogue' | 'onPlay' | 'onResume' | 'onPrint' | 'onPrepare' | 'onGive'
>;

function Ready({ scenario, save, isInCatalogue, onPlay, onResume, onPrint, onPrepare, onGive }: ReadyProps) {
  const language = useLanguage();
  const words = useWords();
  const { ready } = workshopWords(language);
  const give = giveWords(language);
  const kept = save?.ok === true ? save.save : null;
  const { turns } = scenario.rules;
  return (
    <section class="verdict stack is-ready">
      <p class="kicker">{ready.name}</p>
      <h2>{scenario.title[language]}</h2>
      <p>{scenario.summary[language]}</p>
      <p class="card-turns">
        {words.title.turns(turns)}
        {kept !== null && ` · ${ready.saved(words.time.turnOf(Math.min(kept.turn + 1, turns), turns))}`}
      </p>
      <p class="verdict-actions wrap">
        {kept !== null && (
          <Button icon="lecture" class="button-ink" onClick={() => onResume(kept.id)}>
            {ready.resume}
          </Button>
        )}
        <Button class={kept === null ? 'button-ink' : ''} onClick={() => onPlay(scenario)}>
          {kept === null && <Icon name="lecture" />}
          {kept === null ? ready.play : words.ending.again}
        </Button>
        <Button icon="imprimer" onClick={onPrint}>
          {give.paper.open}
        </Button>
        <Button onClick={onPrepare}>{give.prepare}</Button>
        <Button onClick={onGive}>{give.open}</Button>
      </p>
      {save?.ok === false && <p class="page-note note">{ready.otherVersion}</p>}
      {isInCatalogue && <p class="page-note note">{ready.sameId(scenario.id)}</p>}
    </section>
  );
}

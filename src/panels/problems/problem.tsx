import { useId, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { problemsOf, type Hand, type ProblemsStore } from '../../store/problems/problems';
import { stageView } from '../../view-models/stage';
import { gameProblemWords } from '../../words/games';
import type { PageProps } from '../current-screen';
import { useSize } from '../hooks/use-size';
import { useLocale, useWords } from '../hooks/use-words';
import { still } from '../stage/still';
import { dossierView, type DossierView } from '../turn/view-model';
import { Axes } from '../ui/axes';
import { Button } from '../ui/button';
import { DialogButton } from '../ui/dialog-button';
import { Drawing } from '../ui/drawing';
import { Picture } from '../ui/picture';
import { ExplainedText } from '../ui/explained-text';
import { ScreenHeading } from '../ui/screen-heading';
import { ProblemAnswer } from './answer';
import { ProblemFigure } from './figure';
import { problemView } from './view-model';

/** A problem: the world, what is asked, the dossier, its three answers. */
export function Problem({ app, problems }: PageProps & { problems: ProblemsStore & { hand: Hand } }) {
  const locale = useLocale();
  const words = useWords(gameProblemWords);
  const { actions } = problemsOf(app);
  const { hand } = problems;
  const { game } = hand;
  const view = useMemo(() => problemView(problems, locale), [problems, locale]);
  const dossier = useMemo(() => dossierView(game, locale), [game, locale]);
  const base = useId();
  const verdict = useRef<HTMLParagraphElement>(null);
  // The button that was pressed has gone: what is said of the answer takes its place.
  const said = `${hand.tried.length} ${hand.isShown} ${hand.isHinted}`;
  const before = useRef({ key: view.key, said });
  useLayoutEffect(() => {
    if (before.current.key === view.key && before.current.said !== said) verdict.current!.focus();
    before.current = { key: view.key, said };
  }, [view.key, said]);
  const isThinking = hand.explained === null && hand.tried.length > 0;
  return (
    <div class="game-problem">
      <ProblemWorld hand={hand} />
      <header class="problem-head">
        <p class="problem-kicker strong">{view.kicker}</p>
        <p class="problem-leave line">
          <DialogButton app={app} name="settings" />
          <Button icon="croix" aria-label={words.leaveHelp} onClick={actions.close}>
            {words.leave}
          </Button>
        </p>
        <ScreenHeading of={`problem ${view.key}`} announcement={`${view.cry} ${view.situation} ${view.ask}`}>
          {view.cry}
        </ScreenHeading>
        <p class="problem-situation">
          {view.situation} <b>{view.ask}</b>
        </p>
        {view.figure !== null && <ProblemFigure figure={view.figure} />}
      </header>
      <ProblemDossier key={view.key} dossier={dossier} picture={game.scenario.texts.dossiers[dossier.id]!.picture} />
      <section class="problem-answers" aria-label={words.answers}>
        {dossier.options.map((option) => (
          <ProblemAnswer
            key={`${view.key} ${option.doctrine}`}
            option={option}
            answer={view.answers[option.doctrine]}
            isOpen={!view.isOver && !isThinking && !view.isLost}
            base={base}
            onChoose={actions.answer}
          />
        ))}
      </section>
      <footer class="problem-foot">
        <p ref={verdict} class={`problem-verdict ${view.isOver ? 'is-over' : ''}`} role="status" tabIndex={-1}>
          {view.isLost ? words.lost : view.verdict}
          {view.isKnown && ` ${words.known}`}
          {view.hint !== null && <b> {view.hint}</b>}
        </p>
        {view.isLost && <Button onClick={actions.retry}>{words.retry}</Button>}
        {view.canHint && <Button onClick={actions.hint}>{words.hint}</Button>}
        {view.canShow && <Button onClick={actions.show}>{words.show}</Button>}
        <Button class={view.isOver ? 'button-sun' : ''} onClick={actions.next}>
          {words.next}
        </Button>
      </footer>
    </div>
  );
}

/** The dossier that is to be answered, with as much of its text as one reads at a glance. */
function ProblemDossier({ dossier, picture }: { dossier: DossierView; picture: string | null }) {
  const words = useWords(gameProblemWords);
  const [isWhole, showWhole] = useState(false);
  const { title, lead, rest, question } = dossier;
  const hidden = isWhole ? [] : [...rest, ...question];
  return (
    <section class="problem-dossier">
      <div class="stack">
        <h2>{title}</h2>
        <ExplainedText pieces={isWhole ? [...lead, ...rest, ...question] : lead} isReadNext={isWhole} />
      </div>
      {hidden.length > 0 && (
        <Button class="problem-read button-plain" icon="plus" aria-expanded={false} onClick={() => showWhole(true)}>
          {words.readAll}
        </Button>
      )}
      {picture !== null && (
        <Picture class="problem-picture" name={picture} width={PICTURE.width} height={PICTURE.height} />
      )}
    </section>
  );
}

const PICTURE = { width: 120, height: 62 };

/** The whole world as it stands, its date and its axes: nobody and nothing stands before it. */
function ProblemWorld({ hand: { game } }: { hand: Hand }) {
  const locale = useLocale();
  const frame = useRef<HTMLDivElement>(null);
  const size = useSize(frame);
  const [width, height] = [Math.round(size?.width ?? 0), Math.round(size?.height ?? 0)];
  const { world, axes, description, date } = stageView(game, locale);
  const shapes = useMemo(
    () => (size === null ? [] : still({ ...world, near: null }, width, height, null)),
    [world, size, width, height],
  );
  return (
    <section class="problem-world" aria-label={locale.words.stage.name}>
      <p class="problem-date display">
        <span aria-hidden="true">
          {date.big}
          {date.small !== '' && <small>{date.small}</small>}
        </span>
        <span class="visually-hidden">{date.spoken}</span>
      </p>
      <figure>
        <div ref={frame} class="problem-scene" aria-hidden="true">
          <Drawing shapes={shapes} width={width} height={height} fit="slice" />
        </div>
        <figcaption class="visually-hidden">{description}</figcaption>
      </figure>
      <Axes axes={axes} />
    </section>
  );
}

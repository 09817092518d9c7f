import type { ComponentChildren } from 'preact';
import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import type { Doctrine } from '../engine';
import type { Game } from '../store/game/game';
import type { ViewportStoreApi } from '../store/viewport';
import { turnOnScreen } from '../store/game/selectors';
import type { Page } from '../store/navigation/navigation';
import { type Language, LANGUAGES } from '../words';
import { Announcer } from './ui/announcer';
import { Coaching, type Lesson, LESSONS } from './turn/coaching';
import { ClassDoor } from './class/class-door';
import { DebriefDoor } from './debrief/debrief-door';
import { CodeDialog, Dialogs } from './app/later-dialogs';
import { GamesDoor } from './games/games-door';
import { Gauges } from './turn/gauges';
import { HandInDoor } from './hand-in/hand-in-door';
import { HeadBar } from './turn/head-bar';
import type { AppContext } from '../store/create-app';
import { MapParts } from './map/later-map';
import { Notices, problemText } from './ui/notices';
import { type Locale, localeIn } from '../view-models/locale';
import { lazyPart, NotLoaded, useArrival, withLaterWords } from './lazy';
import { dossierSentence } from './app/sentences';
import { EndingScreen, ReviewScreen, SessionScreen } from './app/later-screens';
import { TitleScreen } from './catalogue/screen';
import { DOSSIER_TITLE, TurnScreen } from './turn/screen';
import { Axes, BigDate, Headlines, Stage } from './stage/stage';
import { PageLink } from './ui/page-link';
import { useShortcuts } from './hooks/use-shortcuts';
import { useStore } from './hooks/use-store';
import { useLanguage } from './hooks/use-words';
import { dossierView, type DossierView } from './turn/view-model';
import { gaugeFamilies, headGauges } from '../view-models/gauges';
import { catalogueCards } from './catalogue/view-model';
import { latestOf, stageView, titleWorld, type StageView } from '../view-models/stage';
import { WorkshopDoor } from './workshop/workshop-door';
import type { EndingView } from './ending/view-model';
import type { ReviewView } from './review/view-model';
import type { SessionView } from './session/view-model';

/** The views of the screens that no game begins with. */
const LATER = lazyPart(withLaterWords(() => import('./app/later-views')));

/** What is on the sheet: one screen, with everything that it shows. */
type Screen =
  | { name: 'title' }
  | { name: Exclude<Page, 'catalogue'> }
  | { name: 'arriving' }
  | { name: 'turn'; game: Game; stage: StageView; dossier: DossierView }
  | { name: 'review'; game: Game; stage: StageView; review: ReviewView }
  | { name: 'session'; game: Game; session: SessionView }
  | { name: 'ending'; game: Game; ending: EndingView }
  | { name: 'branches'; game: Game };

function screenOf(game: Game | null, page: Page, locale: Locale): Screen {
  if (game === null) return { name: page === 'catalogue' ? 'title' : page };
  if (game.phase === 'dossier') {
    return { name: 'turn', game, stage: stageView(game, locale), dossier: dossierView(game, locale) };
  }
  const views = LATER.now();
  if (views === null) return { name: 'arriving' };
  switch (game.phase) {
    case 'review':
      return { name: 'review', game, stage: stageView(game, locale), review: views.reviewView(game, locale) };
    case 'session':
      return { name: 'session', game, session: views.sessionView(game, locale) };
    case 'ended':
      return game.drill === null
        ? { name: 'ending', game, ending: views.endingView(game, locale) }
        : { name: 'branches', game };
  }
}

function sentenceOf(screen: Screen, locale: Locale): string {
  switch (screen.name) {
    case 'turn':
      return dossierSentence(screen.stage, screen.dossier, locale);
    case 'review':
      return LATER.now()!.reviewSentence(screen.stage, screen.review, locale);
    case 'session':
      return LATER.now()!.sessionSentence(screen.session, locale);
    case 'ending':
      return LATER.now()!.endingSentence(screen.ending, locale);
    default:
      return '';
  }
}

const other = (language: Language): Language => LANGUAGES[(LANGUAGES.indexOf(language) + 1) % LANGUAGES.length]!;

/** One sheet of the poster: the world, the screen of the moment, what can be opened over it. */
export function Sheet({ app }: { app: AppContext }) {
  const { game: games, settings, navigation, launch, savedGames, autosave, update, catalogue } = app;
  const language = useLanguage();
  const locale = localeIn(language);
  const { words } = locale;
  const game = useStore(games, (state) => state.game);
  const { shortcuts, theme, coached, lostLanguage } = useStore(settings, (state) => state);
  const { page, dialog } = useStore(navigation, (state) => state);
  const { loading, problem } = useStore(launch, (state) => state);
  const saveProblem = useStore(autosave, (state) => state.problem);
  // Another tab may have played: the title shows what is kept by now.
  const ownGames = useStore(savedGames, (state) => state.games.length + state.unreadable.length);
  useStore(savedGames, (state) => state.games);
  const isUpdateReady = useStore(update, (state) => state.isReady);
  /** What the player was told of, until the game is kept again. */
  const [toldProblem, tellProblem] = useState<typeof saveProblem>(null);
  useEffect(() => {
    if (saveProblem === null) tellProblem(null);
  }, [saveProblem]);
  const [isAskingCode, askCode] = useState(false);
  const [lesson, setLesson] = useState<Lesson>('approaches');

  const arrival = useArrival(LATER, game !== null && game.phase !== 'dossier');
  const screen = useMemo(() => screenOf(game, page, locale), [game, page, locale, arrival.is]);
  // Another screen shows the whole map again: what happens must be seen.
  useEffect(() => app.viewport.actions.reset(), [screen.name]);
  const sentence = useMemo(() => sentenceOf(screen, locale), [screen, locale]);

  const choose = useCallback((doctrine: Doctrine) => {
    if (games.actions.decide(doctrine).ok) settings.actions.prefer({ coached: true });
  }, []);
  const goOn = useCallback(() => games.actions.goOn(), []);
  const undo = useCallback(() => void games.actions.undo(), []);
  const canUndo = game?.mode === 'sandbox' && game.decisions.length > 0;
  const openWhy = useCallback((gauge: string | null) => navigation.actions.openDialog({ name: 'why', gauge }), []);
  const openJournal = useCallback(() => navigation.actions.openDialog({ name: 'journal' }), []);
  const openSettings = useCallback(() => navigation.actions.openDialog({ name: 'settings' }), []);
  useShortcuts({
    isOn: shortcuts && dialog === null && game !== null,
    onChoose: choose,
    onGoOn: goOn,
    onUndo: canUndo ? undo : null,
  });

  /** A code that is refused stays in its field, with what is wrong. */
  const openCode = async (code: string) => {
    await launch.actions.open(code);
    if (launch.getState().problem === null) askCode(false);
  };

  const onLesson = (is: 'next' | 'closed') => {
    const next = LESSONS[LESSONS.indexOf(lesson) + 1];
    if (is === 'next' && next !== undefined) {
      setLesson(next);
      return;
    }
    settings.actions.prefer({ coached: true });
    document.getElementById(DOSSIER_TITLE)?.focus();
  };
  const lessonShown = screen.name === 'turn' && !coached && turnOnScreen(screen.game) === 1 ? lesson : null;
  const explained = (here: Lesson) =>
    lessonShown === here && (
      <Coaching lesson={here} onNext={() => onLesson('next')} onDismiss={() => onLesson('closed')} />
    );

  return (
    <>
      {screen.name === 'turn' && (
        <PageLink class="skip button" to="decision">
          {words.game.skip}
        </PageLink>
      )}
      <Notices
        problem={isAskingCode ? null : problem}
        onDismissProblem={launch.actions.dismiss}
        saveProblem={toldProblem === saveProblem ? null : saveProblem}
        onDismissSaveProblem={() => tellProblem(saveProblem)}
        isLanguageLost={lostLanguage !== null}
        onDismissLanguage={() => settings.actions.prefer({ language })}
        isUpdateReady={isUpdateReady}
        onUpdate={update.take}
      />
      {game !== null && game.drill !== null && game.phase !== 'ended' && (
        <DebriefDoor app={app} game={game} part="drill" />
      )}
      <main class="sheet" data-screen={screen.name}>
        {screen.name === 'turn' && (
          <HeadBar
            strip={{
              decisions: screen.game.turns.map(({ doctrine }) => doctrine),
              turns: screen.dossier.turns,
              turn: screen.dossier.number,
            }}
            resources={headGauges(screen.game, locale)}
            onWhy={openWhy}
            onJournal={openJournal}
            onSettings={openSettings}
          />
        )}
        <StageOf screen={screen} locale={locale} viewport={app.viewport} onWhy={openWhy}>
          {explained('axes')}
        </StageOf>
        {arrival.is === 'failed' && screen.name === 'arriving' && <NotLoaded onRetry={arrival.retry} />}
        {screen.name === 'title' && (
          <TitleScreen
            catalogue={catalogueCards(catalogue, launch.actions.saveOf, locale)}
            loading={loading}
            hasOwnGame={launch.actions.keptElsewhere().length > 0}
            onPlay={(id) => void launch.actions.play(id)}
            onPrepare={(scenario) => navigation.actions.openDialog({ name: 'prepare', scenario })}
            onResume={(id) => void launch.actions.resume(id)}
            ownGames={ownGames}
            onGames={() => navigation.actions.goTo('games')}
            onClass={() => navigation.actions.goTo('class')}
            onWorkshop={() => navigation.actions.goTo('workshop')}
            onCode={() => askCode(true)}
            onLanguage={() => settings.actions.prefer({ language: other(language) })}
            onSettings={openSettings}
          />
        )}
        {screen.name === 'games' && <GamesDoor app={app} onSettings={openSettings} />}
        {screen.name === 'class' && <ClassDoor app={app} onSettings={openSettings} />}
        {screen.name === 'workshop' && <WorkshopDoor app={app} onSettings={openSettings} />}
        {screen.name === 'turn' && (
          <TurnScreen app={app} game={screen.game} dossier={screen.dossier} onChoose={choose}>
            {explained('approaches')}
          </TurnScreen>
        )}
        {screen.name === 'review' && (
          <ReviewScreen
            key={screen.review.turn}
            game={screen.game}
            review={screen.review}
            onNext={goOn}
            onUndo={canUndo ? undo : null}
            onJournal={openJournal}
            onSettings={openSettings}
          />
        )}
        {screen.name === 'session' && (
          <SessionScreen key={screen.session.number} session={screen.session} onNext={goOn} />
        )}
        {screen.name === 'ending' && (
          <EndingScreen
            ending={screen.ending}
            theme={theme}
            onAgain={launch.actions.again}
            onMenu={games.actions.leave}
            onSettings={openSettings}
          />
        )}
        {screen.name === 'ending' && <DebriefDoor app={app} game={screen.game} part="page" />}
        {screen.name === 'ending' && <HandInDoor app={app} />}
        {screen.name === 'branches' && <DebriefDoor app={app} game={screen.game} part="branches" />}
        {screen.name === 'turn' && (
          <Gauges families={gaugeFamilies(screen.game, locale)} onWhy={openWhy}>
            {explained('gauges')}
          </Gauges>
        )}
      </main>
      {dialog !== null && <Dialogs app={app} locale={locale} />}
      {isAskingCode && (
        <CodeDialog
          problem={problem === null ? null : problemText(problem, words)}
          onOpen={(code) => void openCode(code)}
          onClose={() => {
            launch.actions.dismiss();
            askCode(false);
          }}
        />
      )}
      <Announcer sentence={sentence} />
    </>
  );
}

interface StageOfProps {
  screen: Screen;
  locale: Locale;
  viewport: ViewportStoreApi;
  onWhy: (cell: string) => void;
  children: ComponentChildren;
}

/** The world under each screen. It stays in place where it is not shown, so that the moving world lives on. */
function StageOf({ screen, locale, viewport, onWhy, children }: StageOfProps) {
  const { words } = locale;
  const stage = 'stage' in screen ? screen.stage : null;
  const world = useMemo(() => stage?.world ?? titleWorld(locale), [stage, locale]);
  return (
    <Stage
      world={world}
      strike={stage?.strike ?? null}
      description={stage?.description ?? words.title.world}
      viewport={viewport}
      over={(size, scene) =>
        stage !== null &&
        'game' in screen && (
          <MapParts game={screen.game} world={world} size={size} viewport={viewport} scene={scene} onWhy={onWhy} />
        )
      }
    >
      {screen.name === 'turn' && (
        <>
          <BigDate date={screen.stage.date} />
          <Headlines headlines={latestOf(screen.game, locale)} isOpening={screen.game.turns.length === 0} />
          {children}
          <Axes axes={screen.stage.axes} onWhy={(axis) => onWhy(screen.game.scenario.rules.axes[axis])} />
        </>
      )}
    </Stage>
  );
}

/**
 * The game of one world in one page: no site, no network, perhaps a learning platform around it. The build makes of it a page
 * with everything inside (src/tools/vite/alone.ts); a world is put into it where it is given away.
 */
import 'virtual:inks.css';
import './panels/styles/index.css';
import { createAnalystOf } from './analyst/worker/browser';
// oxlint-disable-next-line import/default -- Vite makes it of a query
import AnalystThread from './analyst/worker/worker?worker&inline';
import { fetchParts, showPanels, withGround } from './panels';
import { askedToPlay } from './panels/give/which-world';
import { createApp, type AppContext } from './store/create-app';
import { isOver } from './store/game/course';
import { beginAttempt, findScorm, type ScoreRule } from './store/give/scorm';
import type { AloneWorld } from './store/give/packages';
import { codeOf } from './store/saved-games/codes';
import { browserStorage } from './store/storage';
import { speak } from './words';

const random32 = (): number => crypto.getRandomValues(new Uint32Array(1))[0]!;
const none = () => Promise.reject(new Error('A page that plays alone has no site.'));

async function start({ scenario, start: choice, language, scorm }: AloneWorld): Promise<void> {
  await Promise.all([speak(language), withGround(scenario)]);
  const { id, version, title, rules, picture } = scenario;
  const startAnalyst = async () => createAnalystOf(() => new AnalystThread({ name: 'analyst' }));
  const app = createApp({
    storage: browserStorage(() => localStorage),
    tabStorage: browserStorage(() => sessionStorage),
    location,
    onHashChange: () => undefined,
    history,
    onPopState: (listener) => addEventListener('popstate', listener),
    onOtherTab: (listener) => addEventListener('storage', ({ key }) => listener(key)),
    clock: () => Date.now(),
    newSeed: () => random32() >>> 12,
    below: (n) => random32() % n,
    after: (ms, done) => {
      const timer = setTimeout(done, ms);
      return () => clearTimeout(timer);
    },
    newId: () => random32().toString(36) + random32().toString(36),
    language,
    fetchTexts: (wanted) => speak(wanted)?.then(() => undefined) ?? null,
    catalogue: [{ id, version, title, turns: rules.turns, picture, load: async () => scenario }],
    database: () => undefined,
    durable: null,
    documents: {
      facts: none,
      guide: none,
      world: none,
      reference: none,
      summaries: async () => ({ [id]: scenario.summary }),
      lessons: async () => ({ [id]: scenario.lesson }),
      collectables: async () => ({}),
      instructions: async () => ({}),
    },
    workshop: { checker: { check: none }, startAnalyst: none },
    balance: { startAnalyst: none },
    futures: { startAnalyst },
    debrief: { startAnalyst },
    classroom: { startAnalyst },
    problems: { startAnalyst, read: async () => null },
    update: { container: undefined, reload: () => location.reload() },
    isAlone: true,
  });
  const isResumed = scorm !== null && joinPlatform(app, scorm.score);
  // The tab's game comes back by itself after a reload.
  const root = document.getElementById('app')!;
  if (!isResumed && app.game.getState().game === null && app.launch.getState().loading === null) {
    // A platform has said which world it is, and the promise of a world says it too.
    if (scorm === null && (rules.promises ?? []).length === 0) await askedToPlay(root, app, scenario);
    void app.launch.actions.play(id, choice);
  }
  showPanels(root, app);
  void fetchParts();
}

/** Goes on where the platform says, and tells it where the game is. Whether there was something to go on with. */
function joinPlatform(app: AppContext, score: ScoreRule): boolean {
  const api = findScorm(globalThis.window);
  const attempt = api === null ? null : beginAttempt(api, score, () => Date.now());
  if (attempt === null) return false;
  if (attempt.kept !== null) void app.launch.actions.open(attempt.kept);
  app.game.subscribe(({ game }) => {
    if (game === null || game.mode !== 'game') return;
    attempt.keep(codeOf(game));
    if (isOver(game)) attempt.finish();
  });
  addEventListener('pagehide', attempt.leave);
  addEventListener('beforeunload', attempt.leave);
  return attempt.kept !== null;
}

const data = document.getElementById('world')!.textContent;
void start(JSON.parse(data) as AloneWorld);

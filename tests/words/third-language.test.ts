// @vitest-environment happy-dom
/** Another language is a folder of words and a line in the list: the whole game speaks it, and nothing else is touched. */
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { screen } from '@testing-library/dom';
import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import type * as Balance from '../../src/analyst';
import type { Doctrine } from '../../src/engine';
import type * as Checker from '../../src/scenario/check/check';
import type { PlayableScenario } from '../../src/scenario/playable';
import type * as JsonSchema from '../../src/scenario/schema/json-schema';
import type * as Reference from '../../src/scenario/schema/reference';
import type * as Template from '../../src/scenario/template';
import type * as Codes from '../../src/store/saved-games/codes';
import type { WorkshopParts } from '../../src/store/workshop/workshop';
import type * as BalanceText from '../../src/tools/support/balance-text';
import type * as ReportPage from '../../src/tools/support/report-page';
import type * as ScenarioFile from '../../src/tools/support/scenario-file';
import type * as Words from '../../src/words';
import type * as AnalystPort from '../support/analyst-port';
import type * as Negotiated from '../support/negotiated';
import type * as AppContext from '../support/app-context';
import { answerMediaQueries } from '../support/media-queries';
import type * as Shipped from '../support/shipped';
import { addLanguage, load, outsideBrackets, PSEUDO } from '../support/third-language';
import { eventually } from '../support/patience';

// All of the sources are compiled, and a whole game is played.
vi.setConfig({ testTimeout: 180_000 });

let copy: string;
let app: typeof AppContext;
let scenario: PlayableScenario;
let analyst: ReturnType<typeof AnalystPort.servedAnalyst>['analyst'];

beforeAll(async () => {
  answerMediaQueries(true);
  copy = addLanguage();
  await load('tests/support/words.ts');
  app = await load('tests/support/app-context.ts');
  const { shipped } = await load<typeof Shipped>('tests/support/shipped.ts');
  scenario = marked(await shipped('sommet-de-paris'));
  const { servedAnalyst } = await load<typeof AnalystPort>('tests/support/analyst-port.ts');
  analyst = servedAnalyst().analyst;
}, 120_000);

/** A text whose sentences stand between brackets, each its own: what is read at a glance is not all of a text. */
const bracketed = (text: string): string => text.replace(/\S[^]*?(?:[.!?…][»”’)]*(?=\s|$)|$)/gu, '⟦$&⟧');

/** A scenario whose own texts, in every language, stand between brackets too; its glossary would look for them in vain. */
function marked(playable: PlayableScenario): PlayableScenario {
  const mark = (part: unknown, key = ''): unknown => {
    if (Array.isArray(part)) return part.map((item) => mark(item));
    if (typeof part !== 'object' || part === null)
      return typeof part === 'string' && ['fr', 'en', PSEUDO, 'publisher'].includes(key) ? bracketed(part) : part;
    const isSource = 'publisher' in part || 'url' in part;
    const isPerson = 'face' in part;
    return Object.fromEntries(
      Object.entries(part).map(([name, value]) => [
        name,
        (isSource && name === 'title') || (isPerson && name === 'name') ? `⟦${String(value)}⟧` : mark(value, name),
      ]),
    );
  };
  return { ...(mark(playable) as PlayableScenario), rules: playable.rules, glossary: [] };
}

/** What is the same in every language: names, codes, dates that `Intl` writes. */
const NEUTRAL =
  /Bouclier|Français|English|\b[0-9a-f]{4}(?:\s[0-9a-f]{4}){3}\b|\b(FR|EN|XX|QR|CSV|JSON|S[12]|B\d-[\w-]+|fr|en|xx)\b|https?:\S+|[\w-]+\.(yaml|md)|\b\d{1,2} (\w+) (at )?|\b(January|February|March|April|May|June|July|August|September|October|November|December)\b/g;

const READ_OUT = ['aria-label', 'aria-description', 'aria-valuetext', 'title', 'alt', 'placeholder'];

/** Every text that is shown or read out, but what an author wrote, without what is between brackets or neutral. */
function strangers(): string[] {
  const elements = [...document.body.querySelectorAll('*')].filter(
    (element) => !element.closest('code, pre, .problem-code, svg text'),
  );
  /** A text that is drawn stands in as many lines as it takes: the lines of a drawing are read as one. */
  const drawn = [...document.body.querySelectorAll('svg')].map((drawing) =>
    [...drawing.querySelectorAll('text')].map(({ textContent }) => textContent).join(' '),
  );
  return elements
    .flatMap((element) => [
      [...element.childNodes].map((node) => (node.nodeType === Node.TEXT_NODE ? node.textContent : ' ')).join(''),
      ...READ_OUT.map((name) => element.getAttribute(name) ?? ''),
    ])
    .concat(drawn)
    .filter((text) => /\p{L}{2}/u.test(outsideBrackets(text).replace(NEUTRAL, ' ')));
}

const show = (options: Partial<AppContext.AppOptions> = {}) =>
  app.showApp({
    scenarios: [scenario],
    preferences: { language: PSEUDO, coached: false },
    startAnalyst: () => Promise.resolve(analyst),
    debrief: { startAnalyst: () => Promise.resolve(analyst), budget: { bands: 60, judgement: 200 } },
    classroom: { startAnalyst: () => Promise.resolve(analyst) },
    ...options,
  });
type ShownApp = ReturnType<typeof show>;

/** What is on screen is all in the third language. */
async function expectSpoken(where: string): Promise<void> {
  await app.drawn();
  expect(strangers(), where).toEqual([]);
}

/** A page beside the games, once it is there. */
async function open(shown: ShownApp, page: 'games' | 'class' | 'workshop'): Promise<void> {
  shown.navigation.actions.goTo(page);
  await eventually(() => expect(document.querySelector('.page-main')).not.toBeNull());
  await expectSpoken(page);
}

async function playTo(shown: ShownApp, phase: string, wish: Doctrine = 'cop'): Promise<void> {
  await app.playUntil(
    shown,
    (now) => now === phase,
    () => wish,
  );
}

describe('a third language', () => {
  test('is known by its tag, and is one of those that the page offers', async () => {
    const { languageOf, LANGUAGES } = await load<typeof Words>('src/words/index.ts');
    expect(LANGUAGES).toEqual(['fr', 'en', PSEUDO]);
    expect(languageOf('xx-YY')).toBe(PSEUDO);
    const { root } = show({ preferences: { language: 'fr' } });
    await app.drawn();
    expect([...root.querySelectorAll('[lang=en], [lang=xx]')].map(({ textContent }) => textContent)).toEqual([
      'EN',
      'XX',
    ]);
  });

  test('needs no other change: all of the sources and tests have their types right', () => {
    const { stdout } = spawnSync('npx', ['tsc', '-p', copy], { encoding: 'utf8' });
    expect(stdout).toBe('');
  });

  test('is spoken from the title to the debrief of a game', async () => {
    const shown = show();
    await expectSpoken('title');
    const { openDialog, closeDialog } = shown.navigation.actions;
    for (const dialog of [
      { name: 'code' },
      { name: 'settings' },
      { name: 'prepare', scenario: scenario.id, start: {} },
    ] as const) {
      openDialog(dialog);
      await expectSpoken(dialog.name);
      closeDialog();
    }
    await shown.launch.actions.play(scenario.id, { seed: 3 });
    await playTo(shown, 'dossier');
    await expectSpoken('a first turn');
    shown.game.actions.answer('public');
    await playTo(shown, 'dossier');
    await expectSpoken('looks');
    shown.game.actions.look();
    await eventually(() => expect(shown.futures.now!.getState().fan?.futures).toBeDefined());
    await expectSpoken('turn');
    shown.game.actions.select('cop');
    await expectSpoken('prediction');
    shown.game.actions.predict(scenario.rules.gauges[0]!.id);
    shown.settings.actions.prefer({ coached: true });
    shown.game.actions.answer('cop');
    await expectSpoken('review');
    for (const dialog of [
      { name: 'why', gauge: scenario.rules.axes.tyranny },
      { name: 'journal' },
      { name: 'origin' },
      { name: 'assumptions' },
    ] as const) {
      openDialog(dialog);
      await expectSpoken(dialog.name);
      closeDialog();
    }
    await playTo(shown, 'session');
    expect(shown.game.getState().game!.phase).toBe('session');
    await expectSpoken('session');
    await playTo(shown, 'ended');
    await eventually(() => expect(shown.debrief.now!.getState().state).toBe('done'));
    await expectSpoken('ending, debrief and handing in');
    shown.game.actions.replayFrom(1);
    await expectSpoken('drill');
    shown.game.actions.answer('laissez_faire');
    shown.game.actions.playOnAsBefore();
    await playTo(shown, 'ended');
    await expectSpoken('branches');
    shown.game.actions.endDrill();
    const { codeOf } = await load<typeof Codes>('src/store/saved-games/codes.ts');
    const code = codeOf(shown.game.getState().game!);
    shown.game.actions.leave();
    await open(shown, 'games');
    await open(shown, 'class');
    const classroom = await shown.classroom();
    await classroom.actions.read(`${code}\nB1-XXXXX\n${code}`);
    await classroom.actions.judge();
    await expectSpoken('picture of a class');
  });

  test('is spoken at a promise, at the table of a session and under what was promised', async () => {
    const { negotiated } = await load<typeof Negotiated>('tests/support/negotiated.ts');
    const talks = marked(negotiated());
    const shown = show({ scenarios: [talks] });
    await shown.launch.actions.play(talks.id, { seed: 5 });
    await expectSpoken('promise');
    await playTo(shown, 'table');
    expect(shown.game.getState().game!.phase).toBe('table');
    await expectSpoken('table');
    // Of two parties, the second one asks for something that may be granted.
    screen.getAllByRole('tab').at(-1)!.click();
    await app.drawn();
    (document.querySelector('.table-move:not(.is-closed)') as HTMLElement).click();
    await expectSpoken('a move that is looked at');
    await playTo(shown, 'ended');
    await expectSpoken('the promise at the end');
  });

  test('is spoken by the workshop, its checker and its report', async () => {
    const { checkScenario } = await load<typeof Checker>('src/scenario/check/check.ts');
    const { template } = await load<typeof Template>('src/scenario/template.ts');
    const { balance, finishWork } = await load<typeof Balance>('src/analyst/index.ts');
    const right = template({ id: 'own', title: '⟦own⟧', languages: [PSEUDO], schema: 'x', isForTerminal: false });
    const checked = checkScenario(right, 'own.yaml');
    expect(checked.problems).toEqual([]);
    const report = finishWork(balance({ scenario: checked.scenario!, budget: { games: 8 } }))!;
    const workshop: Partial<WorkshopParts> = {
      checker: {
        check: (text, fileName) => Promise.resolve({ is: 'checked', checked: checkScenario(text, fileName) }),
      },
      startAnalyst: () => Promise.resolve({ balance: () => Promise.resolve(report), stop: () => undefined }),
    };
    const shown = show({ workshop });
    await open(shown, 'workshop');
    const take = (text: string) =>
      shown.workshop.now!.actions.take({
        name: 'own.yaml',
        isFollowed: false,
        look: () => Promise.resolve({ size: text.length, lastModified: 0, text: () => Promise.resolve(text) }),
      });
    await take(right.replace('turns: { count: 2', 'tours: { count: 2').replace('start: 50', 'start: 500'));
    await eventually(() => expect(document.querySelectorAll('.problem').length).toBeGreaterThan(1));
    await expectSpoken('problems');
    const appears = (part: string) => eventually(() => expect(document.querySelector(part)).not.toBeNull());
    await take(right);
    await appears('.verdict.is-ready');
    await expectSpoken('verdict');
    await shown.workshop.now!.actions.study();
    await appears('.balance .report-note');
    await expectSpoken('report');
  });

  test('is spoken at the terminal, in printed reports and in what is published of the format', async () => {
    const { checkScenario } = await load<typeof Checker>('src/scenario/check/check.ts');
    const { formatProblems } = await load<typeof ScenarioFile>('src/tools/support/scenario-file.ts');
    const faulty = '⟦';
    expect(await formatProblems(checkScenario(faulty, 'x.yaml').problems, PSEUDO)).toContain('⟦Error⟧');

    const example = readFileSync(join(copy, 'assets/reference/every-word.yaml'), 'utf8');
    const { jsonSchemaIn } = await load<typeof JsonSchema>('src/scenario/schema/json-schema.ts');
    const schema = JSON.stringify(jsonSchemaIn(PSEUDO));
    const explained = [...schema.matchAll(/"description":"([^"]*)"/g)].map(([, text]) => text!);
    expect(explained.length).toBeGreaterThan(200);
    expect(explained.filter((text) => !text.startsWith('⟦'))).toEqual([]);
    expect(schema).toContain('"languages":{"minItems":1,"maxItems":3');
    const { referencePage } = await load<typeof Reference>('src/scenario/schema/reference.ts');
    expect(referencePage(example, PSEUDO)).toContain('# ⟦Reference of the format⟧');

    const { balance, finishWork } = await load<typeof Balance>('src/analyst/index.ts');
    const { shipped } = await load<typeof Shipped>('tests/support/shipped.ts');
    const small = marked(await shipped('premiers-pas'));
    const local = {
      report: finishWork(balance({ scenario: small, budget: { games: 4 } }))!,
      scenario: small,
      language: PSEUDO,
    };
    const { balanceText } = await load<typeof BalanceText>('src/tools/support/balance-text.ts');
    expect(outsideBrackets(balanceText(local)).match(/\p{L}{3,}/gu)).toBeNull();
    const { reportInSite } = await load<typeof ReportPage>('src/tools/support/report-page.tsx');
    document.body.innerHTML = reportInSite(local).replace(/^.*<body>/s, '');
    expect(strangers()).toEqual([]);

    const file = join(copy, 'faulty.yaml');
    writeFileSync(file, faulty);
    const check = spawnSync('npx', ['tsx', join(copy, 'src/tools/commands/check.ts'), '--lang', PSEUDO, file], {
      encoding: 'utf8',
    });
    expect(check.stdout).toContain('⟦Error⟧');
    expect(check.stdout).toContain('⟦One error to mend.⟧');
  });
});

afterEach(() => document.body.replaceChildren());

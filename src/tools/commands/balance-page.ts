/** The balance report as one page to read, show and print: nothing outside it is needed, nothing in it runs. */
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { PlayerRow, ReachRow } from '../../analyst';
import { DOCTRINES, type Doctrine } from '../../engine';
import type { Change } from './balance-changes';
import { balancePlot } from './balance-plot';
import { commonEnding, criterionFigure, verdictWord, type Reading } from './balance-reading';
import { bar, paragraph, section, shape, table } from './balance-blocks';
import { escaped } from './markup';
import { PAGE_STYLE } from './balance-style';

const FONTS = resolve(import.meta.dirname, '../../../assets/fonts');
const FACES = [
  ['Bricolage Grotesque', '800', 'bricolage-grotesque-800-75-latin.woff2'],
  ['Atkinson Hyperlegible Next', '400 700', 'atkinson-hyperlegible-next-latin.woff2'],
] as const;

/** The style of a page that is one of several in a folder: a file beside them, as is the folder of fonts it names. */
export const STYLE_FILE = 'report.css';

/**
 * The whole page. The same report gives the same bytes. `inside`: one file that needs no other; `beside`: the style is in a
 * file of the same folder, which the strictest content security policy lets through.
 */
export async function balancePage(
  reading: Reading,
  changes: readonly Change[] | null,
  style: 'inside' | 'beside' = 'inside',
): Promise<string> {
  const { language, scenario, words } = reading;
  const policy = style === 'inside' ? "style-src 'unsafe-inline'; font-src data:" : "style-src 'self'; font-src 'self'";
  const title = `${words.kicker}${reading.colon}${scenario.title[language]}`;
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; ${policy}">
<title>${escaped(title)}</title>
${style === 'inside' ? `<style>\n${await faces()}\n${PAGE_STYLE}\n</style>` : `<link rel="stylesheet" href="${STYLE_FILE}">`}
</head>
<body>
<main>
${header(reading)}
${criteria(reading)}
${changes === null ? '' : changesSection(reading, changes)}
${expectations(reading)}
${plot(reading)}
${wins(reading)}
${endings(reading)}
${options(reading)}
${events(reading)}
${luck(reading)}
${facts(reading)}
${method(reading)}
</main>
</body>
</html>
`;
}

/** What the style file holds, for fonts at these places: one for each of FONT_FILES. */
export function styleBeside(fonts: readonly string[]): string {
  const written = FACES.map(
    ([family, weight], i) =>
      `@font-face{font-family:'${family}';font-weight:${weight};src:url(${fonts[i]!}) format('woff2')}`,
  );
  return `${written.join('\n')}\n${PAGE_STYLE}\n`;
}

/** The fonts that the style names. */
export const FONT_FILES: readonly string[] = FACES.map(([, , file]) => file);

async function faces(): Promise<string> {
  const written = FACES.map(async ([family, weight, file]) => {
    const data = (await readFile(resolve(FONTS, file))).toString('base64');
    return `@font-face{font-family:'${family}';font-weight:${weight};src:url(data:font/woff2;base64,${data}) format('woff2')}`;
  });
  return (await Promise.all(written)).join('\n');
}

const doctrine = (reading: Reading, id: Doctrine): string =>
  `<span class="doctrine">${shape(id)}${escaped(reading.names.doctrine(id))}</span>`;

function header(reading: Reading): string {
  const { report, scenario, language, words, numbers } = reading;
  const judged = report.criteria.filter(({ isMet }) => isMet !== null);
  const met = judged.filter(({ isMet }) => isMet);
  const notAsked = report.criteria.filter(({ needsTurns }) => needsTurns !== null);
  const unjudged = report.criteria.length - judged.length - notAsked.length;
  return `<header>
<p class="kicker">${escaped(words.kicker)}</p>
<h1>${escaped(scenario.title[language])}</h1>
<p class="cry"><strong>${escaped(words.cry(met.length, judged.length))}</strong> ${escaped(words.cryHelp)}</p>
${paragraph(words.made(numbers.whole(report.games), report.premises.length, numbers.whole(report.rounds), report.seed))}
${unjudged > 0 ? paragraph(words.unjudged(unjudged)) : ''}
${notAsked.length > 0 ? paragraph(words.notAsked(notAsked.length, notAsked[0]!.needsTurns!)) : ''}
${paragraph(words.what)}
</header>`;
}

function criteria(reading: Reading): string {
  const { report, shared } = reading;
  const items = report.criteria.map((criterion) => {
    const verdict = criterion.isMet === null ? 'unjudged' : criterion.isMet ? 'met' : 'unmet';
    const culprits = criterion.isMet === false ? criterion.culprits : [];
    return `<li class="criterion ${verdict}">
<span class="stamp">${escaped(verdictWord(reading, criterion))}</span>
<div><h3>${escaped(shared.criteria.sentences[criterion.id])}</h3>
${paragraph(criterionFigure(reading, criterion))}
${culprits.length > 0 ? `<p>${escaped(shared.criteria.culprits + reading.colon)}${culprits.map((id) => `<span class="culprit">${escaped(reading.names.thing(id))}</span>`).join(' ')}</p>` : ''}
${criterion.isMet === false ? paragraph(shared.criteria.advice[criterion.id], 'advice') : ''}${criterion.needsTurns === null ? '' : paragraph(shared.criteria.needsTurns(criterion.needsTurns))}</div>
</li>`;
  });
  return section('criteria', shared.criteria.title, `<ol class="criteria">\n${items.join('\n')}\n</ol>`);
}

function changesSection({ words }: Reading, changes: readonly Change[]): string {
  if (changes.length === 0) return section('changes', words.changes.title, paragraph(words.changes.none));
  const rows = changes.map(({ what, before, after }) => [what, before, after].map(escaped));
  const columns = [{ title: words.changes.what }, { title: words.changes.before }, { title: words.changes.after }];
  return section('changes', words.changes.title, table(words.changes.title, columns, rows, 'titled'));
}

function expectations(reading: Reading): string {
  const { report, shared } = reading;
  if (report.expectations.length === 0) return '';
  const items = report.expectations.map(({ expectation, verdict, items: found }) => {
    const shown = found.filter((item) => item.verdict !== 'met' || found.length === 1);
    const lines = shown.map(({ id, found: share }) => {
      const figure =
        share === null ? '' : `${reading.colon}${reading.names.share(share.share)} (${reading.names.interval(share)})`;
      return `<li>${escaped(reading.names.thing(id) + figure)}</li>`;
    });
    return `<li class="criterion ${verdict === 'met' ? 'met' : verdict === 'broken' ? 'unmet' : 'unjudged'}">
<span class="stamp">${escaped(shared.expectations[verdict])}</span>
<div><h3>${escaped(reading.names.expectation(expectation))}</h3>${lines.length > 0 ? `<ul>${lines.join('')}</ul>` : ''}</div>
</li>`;
  });
  return section('expectations', shared.expectations.title, `<ol class="criteria">\n${items.join('\n')}\n</ol>`);
}

function plot(reading: Reading): string {
  const { report, words, shared, numbers, scenario, language } = reading;
  const axis = (id: string) => scenario.texts.indices[id]?.label[language] ?? id;
  const premises = new Map(report.premises.map((row) => [row.key, reading.names.premise(row)]));
  const pure = (row: PlayerRow) =>
    row.player.kind === 'cycle' && row.player.doctrines.length === 1 ? shape(row.player.doctrines[0]!) : '';
  const rows = report.players.map((row, i) => [
    `<span class="rank">${i + 1}</span>${pure(row)}${escaped(reading.names.player(row))}`,
    numbers.tenths(row.emancipation),
    numbers.tenths(row.tyranny),
    numbers.signedTenths(row.gap),
    escaped(`${numbers.signedTenths(row.worst.gap)} (${premises.get(row.worst.premise) ?? row.worst.premise})`),
    escaped(commonEnding(reading, row)),
  ]);
  const columns = [
    { title: shared.axes.player },
    { title: axis(scenario.rules.axes.emancipation), isNumber: true },
    { title: axis(scenario.rules.axes.tyranny), isNumber: true },
    { title: shared.axes.gap, isNumber: true },
    { title: shared.axes.worst },
    { title: words.bestEnding },
  ];
  return section(
    'axes',
    shared.axes.title,
    paragraph(`${shared.axes.help} ${words.plot.shapes}`),
    `<figure tabindex="0" aria-label="${escaped(shared.axes.title)}">${balancePlot(reading)}</figure>`,
    table(words.players, columns, rows),
  );
}

function wins(reading: Reading): string {
  const { report, words, shared, numbers } = reading;
  const tallies = DOCTRINES.map((id) => {
    const won = report.premises.filter(({ bestPure }) => bestPure === id).length;
    return `<li>${doctrine(reading, id)} ${escaped(shared.wins.tally(won, report.premises.length))}${bar(reading, won / report.premises.length)}</li>`;
  });
  const names = new Map(report.players.map((row) => [row.key, reading.names.player(row)]));
  const rows = report.premises.map((row) => [
    escaped(reading.names.premise(row)),
    ...DOCTRINES.map((id) => {
      const gap = escaped(numbers.signedTenths(row.means[id]!.gap));
      return row.bestPure === id ? `<strong class="win">${shape(id)}${gap}</strong>` : gap;
    }),
    escaped(`${numbers.signedTenths(row.means[row.bestMixed]!.gap)} (${names.get(row.bestMixed)!})`),
  ]);
  const columns = [
    { title: shared.wins.premise },
    ...DOCTRINES.map((id) => ({ title: reading.names.doctrine(id), isNumber: true })),
    { title: shared.wins.mixed },
  ];
  return section(
    'wins',
    shared.wins.title,
    paragraph(shared.wins.help),
    `<ul class="tallies">${tallies.join('')}</ul>`,
    table(words.each, columns, rows),
  );
}

function reachCell(reading: Reading, { share, isMet, proof }: ReachRow): string {
  const { shared } = reading;
  if (share.share > 0) {
    const isSure =
      new Set([share.share, share.least, share.most].map((value) => reading.names.share(value))).size === 1;
    return bar(reading, share.share) + (isSure ? '' : ` <small>${escaped(reading.names.interval(share))}</small>`);
  }
  if (proof !== null) return `<em>${escaped(reading.names.proof(proof))}</em>`;
  return `<em>${escaped(isMet ? shared.reach.onlySought : shared.reach.unseen)}</em>`;
}

function endings(reading: Reading): string {
  const { report, shared } = reading;
  const shown = ['cop', 'public', 'laissez_faire', 'random', 'planner', 'worst'];
  const players = shown.flatMap((key) => report.players.filter((row) => row.key === key));
  const rows = report.endings.map((row) => [
    escaped(reading.names.ending(row.id)),
    reachCell(reading, row),
    ...players.map(({ endings: shares }) =>
      shares[row.id]! > 0 ? escaped(reading.names.share(shares[row.id]!)) : '·',
    ),
  ]);
  const columns = [
    { title: shared.endings.thing },
    { title: shared.reach.share },
    ...players.map((row) => ({ title: reading.names.player(row), isNumber: true })),
  ];
  return section('endings', shared.endings.title, table(shared.endings.title, columns, rows, 'titled'));
}

function options(reading: Reading): string {
  const { report, scenario, language, shared } = reading;
  const dossiers = [...new Set(report.options.map(({ dossier }) => dossier))];
  const columns = [
    { title: shared.options.option },
    { title: shared.options.open, isNumber: true },
    { title: shared.options.chosen, isNumber: true },
    { title: shared.options.best },
  ];
  const tables = dossiers.map((id) => {
    const rows = report.options
      .filter(({ dossier }) => dossier === id)
      .map((row) => {
        const label = scenario.texts.dossiers[id]?.options[row.doctrine].label[language] ?? row.doctrine;
        const remarks = [
          ...(row.dominatedBy === null ? [] : [shared.options.dominated(reading.names.doctrine(row.dominatedBy))]),
          ...(row.proof === null ? [] : [reading.names.proof(row.proof)]),
        ].map((remark) => ` <em>${escaped(remark)}</em>`);
        return [
          `${shape(row.doctrine)}${escaped(label)} <small>${escaped(reading.names.doctrine(row.doctrine))}</small>`,
          escaped(row.open === null ? shared.options.never : reading.names.share(row.open)),
          escaped(row.chosen === null ? shared.options.never : reading.names.share(row.chosen.share)),
          (row.best === null ? escaped(shared.options.notJudged) : bar(reading, row.best)) + remarks.join(''),
        ];
      });
    return table(reading.names.dossier(id), columns, rows, 'even');
  });
  return section('options', shared.options.title, paragraph(shared.options.help), ...tables);
}

function events(reading: Reading): string {
  const { report, shared } = reading;
  if (report.events.length === 0) return section('events', shared.events.title, paragraph(shared.events.none));
  const rows = report.events.map((row) => [escaped(reading.names.event(row.id)), reachCell(reading, row)]);
  const columns = [{ title: shared.events.thing }, { title: shared.reach.share }];
  return section('events', shared.events.title, table(shared.events.title, columns, rows, 'titled'));
}

function luck(reading: Reading): string {
  const { report, words, numbers } = reading;
  const { share, deviation } = report.luck;
  return section(
    'luck',
    words.luck.title,
    `<p class="measure">${bar(reading, share)}</p>`,
    paragraph(words.luck.share(reading.names.share(share), numbers.short(deviation))),
  );
}

function facts(reading: Reading): string {
  const { report, shared } = reading;
  if (report.facts.length === 0) return section('facts', shared.facts.title, paragraph(shared.facts.none));
  // Those that a class hardly ever sees come first.
  const rarest = [...report.facts].sort((a, b) => a.share.share - b.share.share);
  const rows = rarest.map((row) => [escaped(reading.names.fact(row.id)), reachCell(reading, row)]);
  const columns = [{ title: shared.facts.thing }, { title: shared.reach.share }];
  return section('facts', shared.facts.title, table(shared.facts.title, columns, rows, 'titled'));
}

function method({ words }: Reading): string {
  return section('method', words.method.title, ...words.method.paragraphs.map((text) => paragraph(text)));
}

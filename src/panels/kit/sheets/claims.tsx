import { DOCTRINES } from '../../../engine';
import { kitWords } from '../../../words/class';
import { Table } from '../../ui/table';
import { useLocale, useWords } from '../../hooks/use-words';
import { claimViews, discrimination } from '../view-models/claims';
import type { Kit } from '../view-models/kit';
import { useRouteName } from './routes';
import { Box, Outline, Sheet } from './sheet';

const MOMENTS = ['before', 'after'] as const;

/** The arguments, alone and without a name: once before, once after, on a sheet that is cut in two. */
export function ClaimsSheet({ kit: { scenario, lesson } }: { kit: Kit }) {
  const locale = useLocale();
  const { claims: words, scoring } = useWords(kitWords);
  const { columns } = scoring;
  const claims = claimViews(lesson!, locale);
  return (
    <Sheet kind="claims" shape={claims.length > 6 ? 'long' : undefined} foot={locale.say(scenario.title)}>
      {MOMENTS.map((moment) => (
        <section key={moment}>
          {moment === 'after' && <p class="a4-fold">{words.cut}</p>}
          <header class="a4-head">
            <h2>{words.title}</h2>
            <p class="a4-band">
              <span>{words[moment]}</span>
            </p>
          </header>
          <p>{words.how}</p>
          <Table
            class="a4-table"
            label={`${words.title}, ${words[moment]}`}
            columns={[columns.claim, words.sound, words.unsound, words.unsure]}
            rows={claims.map(({ number, text }) => ({
              key: number,
              cells: [
                <>
                  {number}. {text}
                </>,
                <Box />,
                <Box />,
                <Box />,
              ],
            }))}
          />
        </section>
      ))}
    </Sheet>
  );
}

/** How the example of the sheet was counted. */
const EXAMPLE = { sound: 18, unsound: 6, sheets: 24 };

/** The key, how to count, and room for the sums. */
export function ScoringSheet({ kit: { scenario, lesson } }: { kit: Kit }) {
  const locale = useLocale();
  const { numbers } = locale;
  const nameOf = useRouteName();
  const shortNameOf = useRouteName('short');
  const own = useWords(kitWords).scoring;
  const { before, after } = useWords(kitWords).claims;
  const score = discrimination(
    [
      { is: 'sound', calledSound: EXAMPLE.sound },
      { is: 'unsound', calledSound: EXAMPLE.unsound },
    ],
    EXAMPLE.sheets,
  )!;
  return (
    <Sheet kind="scoring" shape="long" foot={`${locale.say(scenario.title)} · ${own.title}`}>
      <header class="a4-head">
        <div>
          <h2>{own.title}</h2>
          <p class="a4-lead">{own.lead}</p>
        </div>
      </header>
      <Table
        class="a4-table"
        label={own.title}
        columns={[
          own.columns.claim,
          own.columns.camp,
          own.columns.is,
          own.columns.why,
          own.columns.before,
          own.columns.after,
        ]}
        rows={claimViews(lesson!, locale).map(({ number, camp, is, text, why }) => ({
          key: number,
          cells: [
            <>
              {number}. {text}
            </>,
            <span class="a4-camp">
              <Outline doctrine={camp} />
              {shortNameOf(camp)}
            </span>,
            own.is[is],
            why,
            '',
            '',
          ],
        }))}
      />
      <ol class="a4-steps">
        {own.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <p>
        {own.example(
          numbers.whole(EXAMPLE.sound),
          numbers.whole(EXAMPLE.unsound),
          numbers.whole(EXAMPLE.sheets),
          numbers.signedShort(score * 100_000),
        )}
      </p>
      <Table
        class="a4-table a4-sums"
        caption={own.result}
        columns={[own.when, ...DOCTRINES.map(nameOf), own.sheets]}
        rows={[before, after].map((moment) => ({ key: moment, cells: [moment, '', '', '', ''] }))}
      />
      <p class="a4-note">{own.source}</p>
    </Sheet>
  );
}

import { DOCTRINES } from '../../../engine';
import { cellName } from '../../../scenario/cell-names';
import { kitWords } from '../../../words/class';
import { Icon } from '../../ui/icon';
import { Table } from '../../ui/table';
import { useLocale, useWords } from '../../hooks/use-words';
import type { Kit } from '../view-models/kit';
import { partiesOf } from '../view-models/roles';
import { Box, Outline, Sheet, WriteOn } from './sheet';
import { Routes } from './routes';
import { Square } from './square';

/** Lines of predictions, one a turn, that fit on the page under one another; twice as many do side by side, and more go on overleaf. */
const ROOM = 6;

/** Before, during, after: what I think, what I predict, what I make of it. */
export function PupilSheet({ kit: { scenario } }: { kit: Kit }) {
  const locale = useLocale();
  const words = useWords(kitWords).pupil;
  const { turns, gauges } = scenario.rules;
  const lines = turns > ROOM ? Math.ceil(turns / 2) : turns;
  const labels = gauges
    .filter(({ id }) => !scenario.texts.gauges[id]!.resource)
    .map(({ id }) => cellName(scenario, id, locale, 'short'));
  return (
    <Sheet
      kind="pupil"
      shape={turns > 2 * ROOM ? 'long' : undefined}
      foot={`${locale.say(scenario.title)} · ${words.foot}`}
    >
      <header class="a4-head">
        <h2>{words.title}</h2>
        <div>
          <WriteOn label={words.first} />
          <WriteOn label={partiesOf(scenario).length > 0 ? words.group : words.noGroup} />
        </div>
      </header>
      <h3 class="a4-band">
        <span>{words.before}</span>
      </h3>
      <div class="a4-before">
        <div>
          <p>
            <b>{words.color}</b>
          </p>
          <Routes />
          <p>
            <b>{words.cross}</b>
          </p>
        </div>
        <Square />
      </div>
      <h3 class="a4-band">
        <span>{words.during}</span>
      </h3>
      <div class="a4-during">
        {lines === turns ? (
          <Turns from={1} to={turns} />
        ) : (
          <>
            <Turns from={1} to={lines} />
            <Turns from={lines + 1} to={turns} />
          </>
        )}
      </div>
      <p class="a4-note">{words.gauges(labels.join(', '))}</p>
      <h3 class="a4-band">
        <span>{words.after}</span>
      </h3>
      <p>{words.ring}</p>
      <ol class="a4-chain">
        {words.chain.map((link) => (
          <li key={link}>{link}</li>
        ))}
      </ol>
      <WriteOn label={words.again} />
      <WriteOn label={words.never} />
      <WriteOn label={words.doubt} />
      <WriteOn label={words.source} />
    </Sheet>
  );
}

/** A line a turn: what I answer, what I foretell, whether I was right. */
function Turns({ from, to }: { from: number; to: number }) {
  const { during, columns } = useWords(kitWords).pupil;
  return (
    <Table
      class="a4-table a4-turns"
      label={`${during}, ${from}–${to}`}
      columns={[columns.turn, columns.answer, columns.gauge, columns.way, columns.right]}
      rows={Array.from({ length: to - from + 1 }, (_, i) => ({
        key: i,
        cells: [
          from + i,
          <span class="a4-shapes">
            {DOCTRINES.map((doctrine) => (
              <Outline key={doctrine} doctrine={doctrine} />
            ))}
          </span>,
          '',
          <span class="a4-shapes">
            <Icon name="haut" /> <Icon name="bas" />
          </span>,
          <Box />,
        ],
      }))}
    />
  );
}

import type { IconName } from '../../../drawings';
import { rectangle, ellipse } from '../../../drawings';
import { kitWords } from '../../../words/class';
import { Drawing } from '../../ui/drawing';
import { Icon } from '../../ui/icon';
import { useLocale, useWords } from '../../hooks/use-words';
import type { Kit } from '../view-models/kit';
import { roleSheets, type RoleSheetView } from '../view-models/roles';
import { unbroken } from '../view-models/unbroken';
import { Box, Sheet, WriteOn } from './sheet';

const SEATS = 5;
const [SEAT, DESK, HEAD] = [60, 30, 17];

/** Five heads behind a desk. */
const BENCH = Array.from({ length: SEATS }, (_, i) => [
  { d: ellipse(i * SEAT + SEAT / 2, HEAD, HEAD, HEAD), fill: 'ink' as const },
  { d: rectangle(i * SEAT, 2 * HEAD + 8, SEAT - 1, DESK), fill: 'ink' as const },
]).flat();

const CARDS = [
  ['pen', 'plume'],
  ['voice', 'voix'],
  ['ear', 'bulles'],
  ['memory', 'livre'],
  ['sums', 'balance'],
] as const satisfies readonly (readonly [string, IconName])[];

/** A sheet a delegation: what it alone knows, to be folded away, and the roles of its members, to be cut out. */
export function RoleSheets({ kit: { scenario, instructions } }: { kit: Kit }) {
  const locale = useLocale();
  const words = useWords(kitWords).roles;
  const sheets = roleSheets(scenario, instructions, locale);
  return (
    <>
      {sheets.map((sheet, i) => (
        <Sheet key={sheet.id} kind="role" foot={words.foot(i + 1, sheets.length, sheet.name)}>
          <header class="a4-head">
            <div class="a4-bench">
              <Drawing shapes={BENCH} width={SEATS * SEAT - 1} height={2 * HEAD + 8 + DESK} />
              <h2>{sheet.name}</h2>
            </div>
            <div class="a4-aside">
              <p class="display">{words.sheet}</p>
              <p>{sheet.weight}</p>
              <p>{words.rounds}</p>
              <p>{words.one}</p>
            </div>
          </header>
          <section class="a4-secret">
            <h3>{words.secret}</h3>
            <dl>
              {sheet.secret.map(([name, text]) => (
                <div key={name}>
                  <dt>{name}</dt>
                  <dd>{text}</dd>
                </div>
              ))}
            </dl>
          </section>
          <p class="a4-fold">{words.fold}</p>
          <p>{words.cut}</p>
          <Cards sheet={sheet} />
        </Sheet>
      ))}
    </>
  );
}

function Cards({ sheet }: { sheet: RoleSheetView }) {
  const { cards, word } = useWords(kitWords).roles;
  const texts = {
    pen: cards.pen.text,
    voice: cards.voice.text(sheet.name),
    ear: cards.ear.text,
    memory: cards.memory.text,
    sums: cards.sums.text(sheet.quorum),
  };
  return (
    <ul class="a4-cards">
      {CARDS.map(([id, icon]) => (
        <li key={id}>
          <h3>
            <Icon name={icon} />
            {cards[id].name}
          </h3>
          <p>{unbroken(texts[id])}</p>
        </li>
      ))}
      <li>
        <h3>
          <Icon name="tampon" />
          {word.name}
        </h3>
        <WriteOn label={word.to} />
        <WriteOn label={word.what} />
        <p class="a4-kept">
          {word.turn} ___ <Box /> {word.kept} <Box /> {word.broken}
        </p>
      </li>
    </ul>
  );
}

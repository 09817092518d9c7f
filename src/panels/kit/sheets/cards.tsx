import { kitWords } from '../../../words/class';
import { Icon } from '../../ui/icon';
import { useLocale, useWords } from '../../hooks/use-words';
import { cardSheets } from '../view-models/cards';
import type { Kit } from '../view-models/kit';
import { unbroken } from '../view-models/unbroken';
import { Sheet, WriteOn } from './sheet';

/** Cards that an A4 page holds. */
const ROOM = 21;

/** A page of cards a delegation, to be cut out: one is filed at each round. */
export function CardSheets({ kit: { scenario } }: { kit: Kit }) {
  const locale = useLocale();
  const words = useWords(kitWords).cards;
  const sheets = cardSheets(scenario, locale);
  return (
    <>
      {sheets.map(({ id, name, cards }, i) => (
        <Sheet
          key={id}
          kind="cards-of"
          shape={cards.length > ROOM ? 'long' : undefined}
          foot={words.foot(i + 1, sheets.length, name)}
        >
          <header class="a4-head">
            <h2>{name}</h2>
            <p class="a4-aside">{words.cut}</p>
          </header>
          <ul class="a4-filed">
            {cards.map(({ key, icon, verb, label, kind }) => (
              <li key={key}>
                <p class="a4-kicker">
                  {name}
                  <span>{words.round}</span>
                </p>
                <h3>
                  <Icon name={icon} />
                  {verb}
                </h3>
                {label === null ? (
                  <>
                    <WriteOn label={kind === 'reword' ? words.clause : words.what} />
                    <WriteOn label={kind === 'reword' ? words.how : kind === 'ask' ? words.from : words.to} />
                  </>
                ) : (
                  <p>{unbroken(label)}</p>
                )}
              </li>
            ))}
          </ul>
        </Sheet>
      ))}
    </>
  );
}

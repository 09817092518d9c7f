import type { ComponentChildren } from 'preact';
import { kitWords } from '../../../words/class';
import { Qr } from '../../ui/fields/qr';
import { useLocale, useWords } from '../../hooks/use-words';
import type { Kit } from '../view-models/kit';
import { teacherView } from '../view-models/teacher';
import { unbroken } from '../view-models/unbroken';
import { Routes } from './routes';
import { Sheet } from './sheet';
import { Square } from './square';

/** Letters of a question, at most, that fill the sheet in letters of each size; the smallest for more. */
const SIZES = [
  [30, 'is-huge'],
  [48, 'is-large'],
  [72, 'is-medium'],
] as const;
const sizeOf = ({ length }: string): string => SIZES.find(([most]) => length <= most)?.[1] ?? '';

/** What is projected around the game, in letters for the back of the room. */
export function ProjectorSheets({ kit }: { kit: Kit }) {
  const locale = useLocale();
  const words = useWords(kitWords);
  const own = words.projector;
  const { questions } = teacherView(kit, locale);
  const sheets: [key: string, content: ComponentChildren][] = [
    [
      'join',
      <div class="a4-join">
        <div>
          <h2>{unbroken(locale.say(kit.scenario.title))}</h2>
          <p>{kit.link === null ? own.file : own.join}</p>
          {kit.link !== null && (
            <>
              <p class="a4-address">{kit.link}</p>
              <p>{own.scan}</p>
            </>
          )}
        </div>
        {kit.link !== null && <Qr text={kit.link} label={words.start.qr} />}
      </div>,
    ],
    [
      'routes',
      <>
        <h2>{own.routes}</h2>
        <Routes />
        <p>{own.routesHelp}</p>
      </>,
    ],
    [
      'square',
      <div class="a4-join">
        <div>
          <h2>{own.square}</h2>
          <p>{own.squareHelp}</p>
        </div>
        <Square />
      </div>,
    ],
    ...questions.map(([ask], i): [string, ComponentChildren] => [
      `question ${i}`,
      <>
        <p class="a4-kicker">{own.question(i + 1, questions.length)}</p>
        <h2 class={sizeOf(ask)}>{unbroken(ask)}</h2>
      </>,
    ]),
    [
      'last',
      <>
        <h2>{own.last}</h2>
        <ol class="a4-three">
          {own.lastLines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ol>
      </>,
    ],
  ];
  return (
    <>
      {sheets.map(([key, content], i) => (
        <Sheet key={key} kind="projector" shape="wide" foot={own.foot(i + 1, sheets.length)}>
          {content}
        </Sheet>
      ))}
    </>
  );
}

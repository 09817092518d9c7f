import type { Numbers } from '../../../words';
import { playedWords, type PlayedWords } from '../../../words/workshop';
import { useLocale, useWords } from '../../hooks/use-words';
import { Button } from '../../ui/button';
import { DoctrineMark } from '../../ui/icon';
import type { PlayedProps } from './parts';
import { webOf } from './web';

export function bestSentence(best: number | null, words: PlayedWords, numbers: Numbers): string {
  if (best === null) return words.notJudged;
  return best === 0 ? words.neverBest : words.best(numbers.percent(best));
}

/** The same in words, thing by thing. */
export function ListTwin({ map, scenario, onOpen, onOpenLink }: PlayedProps) {
  const words = useWords(playedWords);
  const locale = useLocale();
  const { say, numbers, words: common } = locale;
  const { texts } = scenario;
  const { links } = webOf(map, scenario, locale);
  return (
    <div class="played-list">
      {map.dossiers.map(({ id, games, options }) => (
        <section key={id}>
          <h3>{say(texts.dossiers[id]!.title)}</h3>
          <p class="note">{words.met(numbers.whole(games))}</p>
          <ul>
            {options.map(({ doctrine, games: chosen, best }) => (
              <li key={doctrine}>
                <Button class="button-plain link-button" onClick={() => onOpen('dossier', id, doctrine)}>
                  <DoctrineMark doctrine={doctrine} />
                  <span>
                    {words.option(
                      say(texts.dossiers[id]!.options[doctrine].label),
                      common.doctrines[doctrine].name,
                      numbers.whole(chosen),
                      bestSentence(best, words, numbers),
                    )}
                  </span>
                </Button>
              </li>
            ))}
          </ul>
        </section>
      ))}
      <section>
        <h3>{words.ends}</h3>
        <ul>
          {map.endings.map(({ id, games, isMet }) => {
            const title = say(texts.endings[id]!.title);
            return (
              <li key={id}>
                <Button class="button-plain link-button" onClick={() => onOpen('ending', id)}>
                  {games > 0
                    ? words.end(title, numbers.whole(games))
                    : isMet
                      ? words.endSought(title)
                      : words.endNever(title)}
                </Button>
              </li>
            );
          })}
        </ul>
      </section>
      <section>
        <h3>{words.links}</h3>
        {links.length === 0 && <p>{words.linksNone}</p>}
        <ul>
          {links.map(({ id, place, from, to, moved }) => (
            <li key={id}>
              <Button class="button-plain link-button" onClick={() => onOpenLink(place)}>
                {(moved === 0 ? words.still : words.link)(from, to, numbers.signedShort(moved))}
              </Button>
            </li>
          ))}
        </ul>
      </section>
    </div>
  );
}

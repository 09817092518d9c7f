import './paper.css';
import type { Debrief } from '../../../class';
import type { PlayableScenario } from '../../../scenario/playable';
import type { Locale } from '../../../view-models/locale';
import { endingTitle } from '../../../view-models/outcome';
import { roomWords } from '../../../words/class';
import { axesIn } from '../../ui/sentences';
import { changeName, cryOf, dealViews, delegationView, partings } from './debrief-view-model';

interface PaperProps {
  debrief: Debrief;
  scenario: PlayableScenario;
  /** Of the game. */
  code: string;
  locale: Locale;
}

/** The debrief of a class on A4, in black ink. */
export function DebriefPaper({ debrief, scenario, code, locale }: PaperProps) {
  const words = roomWords(locale.language);
  const { end } = words;
  const ending = ({ ending: id, axes }: Debrief['outcome']): string =>
    `${endingTitle(scenario, id, locale)}. ${axesIn(axes, locale)}`;
  const deals = dealViews(debrief, scenario, locale);
  const parted = partings(debrief, scenario, locale);
  const { given, right } = debrief.forecasts;
  return (
    <article class="debrief-paper" lang={locale.language}>
      <p>
        {locale.say(scenario.title)} · {end.debrief}
      </p>
      <h1>{cryOf(debrief, scenario, locale)}</h1>
      <p>
        <b>{end.played}</b> {ending(debrief.outcome)}
      </p>
      {debrief.changes.length > 0 && (
        <>
          <h2>{end.whatIf}</h2>
          <p>{end.oneChange}</p>
          <ul>
            {debrief.changes.map((change, i) => (
              <li key={i}>
                <b>{changeName(change, scenario, locale)}</b> → {ending(change.outcome)}
              </li>
            ))}
          </ul>
        </>
      )}
      {deals.length > 0 && (
        <>
          <h2>{end.deals}</h2>
          <ul>
            {deals.map(({ name, between, word }, i) => (
              <li key={i}>
                <b>{name}</b> {between}
                {word !== null && `, ${end.words[word]}`}
              </li>
            ))}
          </ul>
        </>
      )}
      <h2>{end.parted}</h2>
      {parted.length === 0 ? (
        <p>{end.unanimous}</p>
      ) : (
        <ul>
          {parted.map(({ title, sides: [first, second] }, i) => (
            <li key={i}>
              <b>{title}</b> {end.close(`${first.label} (${first.count})`, `${second.label} (${second.count})`)}
            </li>
          ))}
        </ul>
      )}
      {given > 0 && (
        <p>
          <b>{end.right(right)}</b> {end.ofForecasts(given)}
        </p>
      )}
      {debrief.delegations.length > 0 && (
        <>
          <h2>{end.opened}</h2>
          <ul>
            {debrief.delegations
              .map((one) => delegationView(one, scenario, locale))
              .map(({ party, short, secret, line, word, mandate }) => (
                <li key={party}>
                  <b>{short}</b>
                  {word !== null && `, ${end.words[word]}`}
                  {mandate !== null && `. ${end.mandate(mandate)}`}
                  {secret !== null && (
                    <>
                      <br />
                      {end.secret.interest}
                      {locale.words.colon} {secret.interest}
                      <br />
                      {end.secret.redLine}
                      {locale.words.colon} {secret.redLine} {line !== null && <b>{end.lines[line]}</b>}
                      <br />
                      {end.secret.ask}
                      {locale.words.colon} {secret.ask}
                    </>
                  )}
                </li>
              ))}
          </ul>
        </>
      )}
      <p>
        {end.code}
        {locale.words.colon} {code}
      </p>
    </article>
  );
}

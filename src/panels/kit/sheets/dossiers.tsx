import { kitWords } from '../../../words/class';
import { SourceLink } from '../../ui/facts/fact-list';
import DrawnPicture from '../../ui/drawn-picture';
import { useLocale, useWords } from '../../hooks/use-words';
import { dossierSheets } from '../view-models/dossiers';
import type { Kit } from '../view-models/kit';
import { useRouteName } from './routes';
import { Outline, Sheet, WriteOn } from './sheet';

const PICTURE = 150;

/** A dossier a page: three answers with who pleads for each, the facts with their sources. No effect: they are to be predicted. */
export function DossierSheets({ kit }: { kit: Kit }) {
  const locale = useLocale();
  const { words } = locale;
  const { dossier: own } = useWords(kitWords);
  const nameOf = useRouteName();
  const sheets = dossierSheets(kit, locale);
  return (
    <>
      {sheets.map(({ id, title, text, date, picture, options, facts, sensitive, isLong }, i) => (
        <Sheet
          key={id}
          kind="dossier"
          shape={isLong ? 'long' : undefined}
          foot={`${locale.say(kit.scenario.title)} · ${own.foot(i + 1, sheets.length)}`}
        >
          <header class="a4-head">
            <div>
              <p class="a4-kicker">
                {own.who}
                {date !== null && ` · ${date}`}
              </p>
              <h2>{title}</h2>
              <p class="a4-lead">{text}</p>
            </div>
            {picture !== null && <DrawnPicture class="a4-picture" name={picture} width={PICTURE} height={PICTURE} />}
          </header>
          {sensitive !== null && (
            <p class="a4-warning">
              <b>{own.sensitive}</b>
              {words.colon}
              {sensitive}
            </p>
          )}
          <ul class="a4-options">
            {options.map(({ doctrine, label, about, advocate, cost }) => (
              <li key={doctrine}>
                <p class="a4-kicker">
                  <Outline doctrine={doctrine} />
                  {nameOf(doctrine)}
                </p>
                <h3>{label}</h3>
                {about !== null && <p>{about}</p>}
                {advocate !== null && (
                  <p>
                    {words.dossier.says(advocate.line)} <b>{advocate.name}</b>, {advocate.role}
                  </p>
                )}
                <p>{cost === '' ? words.dossier.free : own.cost(cost)}</p>
              </li>
            ))}
          </ul>
          {facts.length > 0 && <h3 class="a4-rule">{own.facts}</h3>}
          <ul class="a4-facts">
            {facts.map((fact) => (
              <li key={fact.id}>
                <p>
                  <b>{fact.date}.</b> {fact.text.map((piece) => (typeof piece === 'string' ? piece : piece.word))}
                </p>
                {fact.disputed !== null && (
                  <p>
                    <b>{words.dossier.disputed}</b>
                    {words.colon}
                    {fact.disputed}
                  </p>
                )}
                <p class="a4-note">
                  {words.dossier.source}
                  {words.colon}
                  <SourceLink source={fact.source} />
                  {fact.recheck && ` ${words.dossier.recheck}`}
                </p>
              </li>
            ))}
          </ul>
          <div class="a4-end">
            <WriteOn label={own.best} />
            {facts.length > 0 && <WriteOn label={own.checked} />}
            {!isLong && (
              <>
                <WriteOn label={own.mine} />
                <WriteOn label={own.gains} />
              </>
            )}
          </div>
        </Sheet>
      ))}
    </>
  );
}

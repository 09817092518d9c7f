import { useId } from 'preact/hooks';
import './assumptions.css';
import { LEVELS, type AssumptionSet, type Level } from '../../engine';
import type { PlayableScenario } from '../../scenario/playable';
import { assumptionWords } from '../../words/assumptions';
import { localeIn } from '../../view-models/locale';
import { useLanguage, useWords } from '../hooks/use-words';

interface AssumptionChoiceProps {
  scenario: PlayableScenario;
  assumptions: AssumptionSet;
  /** null: they are only shown. */
  onChange: ((assumptions: AssumptionSet) => void) | null;
}

const OWN = 'own';
const MIDDLE = 'middle';

/** What is held true: a worldview as a whole, with who holds it, or one assumption at a time, with what each level means. */
export function AssumptionChoice({ scenario, assumptions, onChange }: AssumptionChoiceProps) {
  const language = useLanguage();
  const words = assumptionWords(language);
  const { say } = localeIn(language);
  const name = useId();
  const ids = scenario.rules.assumptions.map(({ id }) => id);
  if (ids.length === 0) return <p>{words.assumptions.none}</p>;
  const views = [
    { id: MIDDLE, label: words.worldviews.middle, holder: words.worldviews.middleHolder, levels: {} as AssumptionSet },
    ...scenario.worldviews.map((view) => ({
      id: view.id,
      label: say(view.label),
      holder: say(view.holder),
      levels: view.assumptions as AssumptionSet,
    })),
  ];
  const held =
    views.find(({ levels }) => ids.every((id) => levelOf(levels, id) === levelOf(assumptions, id)))?.id ?? OWN;
  const changed = ids.filter((id) => levelOf(assumptions, id) !== 'mid').length;
  return (
    <>
      <fieldset class="worldviews" disabled={onChange === null}>
        <legend>{words.worldviews.name}</legend>
        <p>{words.worldviews.help}</p>
        <ul>
          {views.map(({ id, label, holder, levels }) => (
            <li key={id}>
              <label class="worldview">
                <input
                  type="radio"
                  name={name}
                  checked={held === id}
                  onChange={() => onChange?.(Object.fromEntries(ids.map((known) => [known, levelOf(levels, known)])))}
                />
                <span>
                  <b>{label}</b>
                  <small>{holder}</small>
                </span>
              </label>
            </li>
          ))}
          {held === OWN && (
            <li>
              <label class="worldview">
                <input type="radio" name={name} checked readOnly />
                <span>
                  <b>{words.worldviews.own}</b>
                  <small>{words.worldviews.ownHolder}</small>
                </span>
              </label>
            </li>
          )}
        </ul>
      </fieldset>
      <details class="assumptions" open={held === OWN}>
        <summary>
          {words.assumptions.name} <span>({words.assumptions.changed(changed)})</span>
        </summary>
        {ids.map((id) => (
          <Assumption
            key={id}
            label={say(scenario.texts.assumptions[id]!.label)}
            about={scenario.texts.assumptions[id]!.about === null ? null : say(scenario.texts.assumptions[id]!.about)}
            level={levelOf(assumptions, id)}
            onChoose={onChange === null ? null : (level) => onChange({ ...assumptions, [id]: level })}
          />
        ))}
      </details>
    </>
  );
}

/** A study's multiplier is no level: it is shown as the middle, and no game has one. */
function levelOf(assumptions: AssumptionSet, id: string): Level {
  const level = assumptions[id];
  return typeof level === 'string' ? level : 'mid';
}

interface AssumptionProps {
  label: string;
  about: string | null;
  level: Level;
  onChoose: ((level: Level) => void) | null;
}

function Assumption({ label, about, level, onChoose }: AssumptionProps) {
  const words = useWords(assumptionWords);
  const name = useId();
  return (
    <fieldset class="setting assumption" disabled={onChoose === null}>
      <legend>{label}</legend>
      {about !== null && <p>{about}</p>}
      <div class="setting-choices">
        {LEVELS.map((choice) => (
          <label key={choice}>
            <input
              type="radio"
              name={name}
              value={choice}
              checked={choice === level}
              onChange={() => onChoose?.(choice)}
            />
            <span>{words.levels[choice]}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

import './assumptions.css';
import { LEVELS, type AssumptionSet, type Level } from '../../engine';
import type { PlayableScenario } from '../../scenario/playable';
import { assumptionWords } from '../../words/assumptions';
import { useLocale } from '../hooks/use-words';
import { RadioGroup } from '../ui/fields/radio-group';
import { RadioCards } from './radio-cards';

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
  const { language, say } = useLocale();
  const words = assumptionWords(language);
  const ids = scenario.rules.assumptions.map(({ id }) => id);
  if (ids.length === 0) return <p>{words.assumptions.none}</p>;
  const { worldviews } = words;
  const views = [
    { value: MIDDLE, label: worldviews.middle, help: worldviews.middleHolder, levels: {} as AssumptionSet },
    ...scenario.worldviews.map((view) => ({
      value: view.id,
      label: say(view.label),
      help: say(view.holder),
      levels: view.assumptions as AssumptionSet,
    })),
  ];
  const isHeld = (levels: AssumptionSet) => ids.every((id) => levelOf(levels, id) === levelOf(assumptions, id));
  const held = views.find(({ levels }) => isHeld(levels))?.value ?? OWN;
  const changed = ids.filter((id) => levelOf(assumptions, id) !== 'mid').length;
  const hold = (worldview: string) => {
    const { levels = {} } = views.find(({ value }) => value === worldview) ?? {};
    onChange?.(Object.fromEntries(ids.map((id) => [id, levelOf(levels, id)])));
  };
  const own = { value: OWN, label: worldviews.own, help: worldviews.ownHolder };
  return (
    <>
      <RadioCards
        legend={worldviews.name}
        about={worldviews.help}
        value={held}
        cards={held === OWN ? [...views, own] : views}
        onChoose={onChange && hold}
      />
      <details class="assumptions" open={held === OWN}>
        <summary>
          {words.assumptions.name} <span>({words.assumptions.changed(changed)})</span>
        </summary>
        {ids.map((id) => {
          const { label, about } = scenario.texts.assumptions[id]!;
          return (
            <RadioGroup
              key={id}
              class="assumption"
              legend={say(label)}
              about={about && say(about)}
              value={levelOf(assumptions, id)}
              choices={LEVELS.map((level) => ({ value: level, label: words.levels[level] }))}
              onChoose={onChange && ((level: Level) => onChange({ ...assumptions, [id]: level }))}
            />
          );
        })}
      </details>
    </>
  );
}

/** A study's multiplier is no level: it is shown as the middle, and no game has one. */
function levelOf(assumptions: AssumptionSet, id: string): Level {
  const level = assumptions[id];
  return typeof level === 'string' ? level : 'mid';
}

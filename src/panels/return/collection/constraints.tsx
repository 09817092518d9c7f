import type { Constraint, PlayableScenario } from '../../../scenario/playable';
import { constrained } from '../../../scenario/constrained';
import { constraintsOf } from '../../../store/saved-games/world-of-code';
import { returnWords } from '../../../words/games';
import type { PageProps } from '../../current-screen';
import { useLoaded } from '../../hooks/use-loaded';
import { useLocale } from '../../hooks/use-words';
import { Button } from '../../ui/button';
import { Icon } from '../../ui/icon';

interface ConstraintsProps extends PageProps {
  world: PlayableScenario;
  /** An ending of it was met. */
  isOpen: boolean;
}

/** What a world may be played under again, once one has seen how it ends. */
export function Constraints({ app, world, isOpen }: ConstraintsProps) {
  const locale = useLocale();
  const words = returnWords(locale.language).collection;
  const read = useLoaded(() => constraintsOf(world, app.documents.collectables), [world]);
  const constraints: readonly Constraint[] = read === null || read === 'failed' ? [] : read;
  if (constraints.length === 0) return null;
  return (
    <>
      <h3>{words.constraints}</h3>
      {isOpen ? (
        <>
          <p class="page-note note">{words.constraintsHelp}</p>
          <ul class="collection-constraints">
            {constraints.map((constraint) => (
              <li key={constraint.id}>
                <h4 class="display">{locale.say(constraint.label)}</h4>
                <p>{locale.say(constraint.about)}</p>
                <Button
                  icon="lecture"
                  aria-label={words.under(locale.say(constraint.label))}
                  onClick={() => app.launch.actions.playOwn(constrained(world, constraint))}
                >
                  {locale.words.title.play}
                </Button>
              </li>
            ))}
          </ul>
        </>
      ) : (
        <p class="collection-locked line">
          <Icon name="cadenas" /> <span>{words.constraintsLocked}</span>
        </p>
      )}
    </>
  );
}

import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { PlayableScenario } from '../../../scenario/playable';
import { areTold } from '../../../scenario/sent';
import type { AppContext } from '../../../store/create-app';
import { useWords, useWorld } from '../../hooks/use-words';
import { lazyPart, NotLoaded, useLazyPart } from '../../lazy';
import { Icon } from '../icon';
import type { FactListProps } from './fact-list';

type Catalogue = Pick<AppContext, 'catalogue'>;

const list = lazyPart(() => import('./fact-list'));

/** What the facts of a world say, and what shows it: no decision waits for either. */
export const factsPart = ({ catalogue }: Catalogue, { id, facts }: PlayableScenario): typeof list => ({
  now: () => (areTold(facts) ? list.now() : null),
  fetch: async () => {
    await Promise.all([list.fetch(), areTold(facts) || catalogue.find((entry) => entry.id === id)?.tell?.()]);
  },
});

interface FactsProps extends FactListProps {
  app: Catalogue;
}

/** Facts behind a button that says how many there are. */
export function Facts({ app, names, ...rest }: FactsProps) {
  const words = useWords();
  const world = useWorld()!;
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  const { part, retry } = useLazyPart(factsPart(app, world), isOpen);
  const button = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    if (!isOpen) return;
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented) return;
      event.preventDefault();
      setOpen(false);
      button.current?.focus();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [isOpen]);
  // What a faulty file left out is not there.
  const known = names.filter((name) => Object.hasOwn(world.facts, name)).length;
  if (known === 0) return null;
  return (
    <>
      <button
        ref={button}
        type="button"
        class="facts-button button-plain"
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setOpen(!isOpen)}
      >
        {words.dossier.facts}
        <span class="visually-hidden">
          {words.colon}
          {words.dossier.sources(known)}
        </span>
        <Icon name={isOpen ? 'moins' : 'plus'} />
      </button>
      <div id={id} class="facts" hidden={!isOpen}>
        {isOpen && (part === null ? <Coming retry={retry} /> : <part.default names={names} {...rest} />)}
      </div>
    </>
  );
}

/** In the place of facts that are still on their way, or that did not come. */
function Coming({ retry }: Parameters<typeof NotLoaded>[0]) {
  const { dossier } = useWords();
  return retry === null ? <p role="status">{dossier.factsComing}</p> : <NotLoaded retry={retry} />;
}

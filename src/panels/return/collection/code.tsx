import '../../ui/fields/code-desk.css';
import { useId, useState } from 'preact/hooks';
import { collectablesOf } from '../../../scenario/collectables';
import type { PlayableScenario } from '../../../scenario/playable';
import { collectionCode, metIn, readCollectionCode, type Collection } from '../../../store/return/collection';
import { returnsOf } from '../../../store/return/returns';
import { returnWords } from '../../../words/games';
import type { PageProps } from '../../current-screen';
import { useWords } from '../../hooks/use-words';
import { CopyField } from '../../ui/fields/copy-field';

interface CollectionCodeProps extends PageProps {
  worlds: readonly PlayableScenario[];
  collection: Collection;
}

/** The collection as a code to take elsewhere, and a field for one from elsewhere. */
export function CollectionCode({ app, worlds, collection }: CollectionCodeProps) {
  const words = useWords(returnWords).collection.code;
  const field = useId();
  const [text, write] = useState('');
  const [said, say] = useState<{ problem: boolean; text: string } | null>(null);
  const collectables = Object.fromEntries(worlds.map((world) => [world.id, collectablesOf(world)]));
  const isEmpty = worlds.every(({ id }) => metIn(collection, id).length === 0);
  const add = () => {
    const read = readCollectionCode(text, collectables);
    if (!read.ok) return say({ problem: true, text: words.problems[read.problem] });
    const news = Object.entries(read.collection).flatMap(([world, things]) =>
      things.filter((thing) => !metIn(collection, world).includes(thing)),
    );
    returnsOf(app).actions.meet(read.collection);
    write('');
    return say({ problem: false, text: words.added(news.length) });
  };
  return (
    <section class="stack collection-code" aria-labelledby={`${field}-name`}>
      <h2 class="side-name" id={`${field}-name`}>
        {words.name}
      </h2>
      {isEmpty ? (
        <p>{words.empty}</p>
      ) : (
        <CopyField
          label={words.own}
          value={collectionCode(collection, collectables)}
          copy={words.copy}
          copied={words.copied}
        />
      )}
      <p class="note">{words.help}</p>
      <form
        class="game-code row"
        onSubmit={(event) => {
          event.preventDefault();
          add();
        }}
      >
        <label for={field}>{words.field}</label>
        <input
          id={field}
          type="text"
          value={text}
          autocomplete="off"
          autocapitalize="characters"
          spellcheck={false}
          aria-invalid={said?.problem ?? false}
          aria-describedby={`${field}-said`}
          onInput={(event) => write(event.currentTarget.value)}
        />
        <button type="submit">{words.add}</button>
        <p id={`${field}-said`} role={said?.problem ? 'alert' : 'status'} class="hide-empty strong">
          {said?.text}
        </p>
      </form>
    </section>
  );
}

import { useContext } from 'preact/hooks';
import type { AtelierStoreApi } from '../../../store/atelier/atelier';
import type { PlayedMap } from '../../../store/atelier/played';
import { playedWords } from '../../../words/workshop';
import { useNumbers, useWords } from '../../hooks/use-words';
import { Button } from '../../ui/button';
import { ShownDoctrine } from '../form/context';

export const words = [playedWords];

/** Under an answer in the form: how often robots found it the best one. */
export default function PlayedNote({
  store,
  map,
  dossier,
}: {
  store: AtelierStoreApi;
  map: PlayedMap;
  dossier: string;
}) {
  const { note } = useWords(playedWords);
  const numbers = useNumbers();
  const { doctrine } = useContext(ShownDoctrine);
  const options = map.dossiers.find(({ id }) => id === dossier)?.options;
  const best = options?.find((option) => option.doctrine === doctrine)?.best ?? null;
  if (best === null) return null;
  return (
    <p class="played-note">
      {best === 0 ? note.never : note.best(numbers.percent(best))}{' '}
      <Button class="button-plain link-button" onClick={() => store.actions.showSide('played')}>
        {note.see}
      </Button>
    </p>
  );
}

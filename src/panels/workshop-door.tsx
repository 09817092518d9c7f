import { useLayoutEffect, useState } from 'preact/hooks';
import type { House } from './house';
import { ScreenHeading } from './screen-heading';
import { useWords } from './use-words';
import type { WorkshopScreen } from './workshop';

type Screen = typeof WorkshopScreen;

interface WorkshopDoorProps {
  house: House;
  onSettings: () => void;
}

/** The workshop, which loads when somebody comes in: players of the shelf never wait for it. */
export function WorkshopDoor({ house, onSettings }: WorkshopDoorProps) {
  const words = useWords();
  const [loaded, setLoaded] = useState<{ screen: Screen } | 'failed' | null>(null);
  useLayoutEffect(() => {
    let isHere = true;
    import('./workshop').then(
      ({ WorkshopScreen: screen }) => isHere && setLoaded({ screen }),
      () => isHere && setLoaded('failed'),
    );
    return () => {
      isHere = false;
    };
  }, []);
  if (loaded !== null && loaded !== 'failed') return <loaded.screen house={house} onSettings={onSettings} />;
  return (
    <div class="workshop-door">
      <ScreenHeading of="workshop-door">{words.workshop.name}</ScreenHeading>
      <p role="status">{loaded === null ? words.title.loading : words.problems.notLoaded}</p>
      <button type="button" onClick={house.workshop.actions.close}>
        {words.ending.menu}
      </button>
    </div>
  );
}

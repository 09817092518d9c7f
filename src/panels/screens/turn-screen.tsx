import type { ComponentChildren } from 'preact';
import type { Doctrine } from '../../engine';
import { Facts } from '../facts';
import { Picture } from '../later-pictures';
import { Options } from '../options';
import { ScreenHeading } from '../screen-heading';
import { useWords } from '../use-words';
import type { DossierView } from '../views';

/** The heading to which the focus goes back. */
export const DOSSIER_TITLE = 'dossier-title';

/** The sheet on which a dossier's picture is drawn. */
const PICTURE = { width: 272, height: 136 };

interface TurnScreenProps {
  dossier: DossierView;
  onChoose: (doctrine: Doctrine) => void;
  /** What is explained here on the first turn. */
  children?: ComponentChildren;
}

/** A dossier and its three answers. */
export function TurnScreen({ dossier, onChoose, children }: TurnScreenProps) {
  const words = useWords();
  const { id, number, turns, title, text, picture: name, facts, options } = dossier;
  return (
    <div class="turn" id="decision">
      <section class="dossier" aria-labelledby={DOSSIER_TITLE} key={id}>
        <p class="kicker">{words.dossier.kicker(number, turns)}</p>
        <ScreenHeading of={`dossier ${number}`} id={DOSSIER_TITLE}>
          {title}
        </ScreenHeading>
        {name !== null && <Picture class="dossier-picture" name={name} width={PICTURE.width} height={PICTURE.height} />}
        <p class="dossier-about">{text}</p>
        <Facts facts={facts} />
      </section>
      {children}
      <Options options={options} onChoose={onChoose} />
    </div>
  );
}

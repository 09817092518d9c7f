import './head.css';
import { useState } from 'preact/hooks';
import { type EditedDocument, nodeAt } from '../../scenario/edit';
import { ID_PATTERN } from '../../scenario/names';
import type { Atelier, AtelierStoreApi } from '../../store/atelier/atelier';
import { atelierWords, type AtelierWords } from '../../words/workshop';
import { useWords } from '../hooks/use-words';
import { Button } from '../ui/button';
import { Icon } from '../ui/icon';
import { download } from '../ui/download';
import { ScreenHeading } from '../ui/screen-heading';
import { lazy } from '../lazy';
import { writeTyped } from './form/use-typed';

const Versions = lazy(() => import('./versions'), { isOnDemand: true });

interface HeadProps {
  store: AtelierStoreApi;
  state: Atelier;
  title: string;
  /** Where the thing on screen stands in the text. */
  shownAt: number;
  onLeave: () => void;
  /** null until the world is checked. */
  onShare: (() => void) | null;
  /** The world is not given away with a fault: one is led to it. */
  hasFault: boolean;
}

/** The way out and the name of the world, form or text, the ways back in time, what is kept where, and how it is given. */
export function Head({ store, state, title, shownAt, onLeave, onShare, hasFault }: HeadProps) {
  const words = useWords(atelierWords);
  const { actions } = store;
  const [isChoosing, showVersions] = useState(false);
  const { canUndo, canRedo, side, keeping, document, name, drafts } = state;
  const give = () => {
    writeTyped();
    if (document === null) return;
    download(fileNameOf(store.actions.read(), name), store.text());
    actions.markDownloaded();
  };
  return (
    <header class="atelier-head">
      <Button icon="retour" class="button-plain" aria-label={words.back} onClick={onLeave} />
      <ScreenHeading of="atelier" class="atelier-title">
        {title === '' ? words.untitled : title}
      </ScreenHeading>
      <span class="pair sides" role="group" aria-label={words.sides.name}>
        {(['form', 'text', 'played', 'balance'] as const).map((one) => (
          <Button
            key={one}
            class={one === side ? 'button-ink' : ''}
            aria-pressed={one === side}
            onClick={() => {
              writeTyped();
              if (one !== 'text') actions.showSide(one);
              else if (side !== 'text') actions.goTo(shownAt);
            }}
          >
            {words.sides[one]}
          </Button>
        ))}
      </span>
      <span class="pair">
        <Button
          icon="annuler"
          aria-label={words.undo}
          aria-disabled={!canUndo}
          aria-keyshortcuts="Control+Z"
          onClick={() => {
            writeTyped();
            actions.undo();
          }}
        />
        <Button
          icon="annuler"
          class="is-redo"
          aria-label={words.redo}
          aria-disabled={!canRedo}
          aria-keyshortcuts="Control+Y"
          onClick={actions.redo}
        />
        <Button icon="calendrier" aria-label={words.versions.name} onClick={() => showVersions(true)} />
      </span>
      {isChoosing && <Versions store={store} onClose={() => showVersions(false)} />}
      <div class="kept-and-given">
        <p class="keeping" role="status">
          {keeping.is === 'kept' && <Icon name="coche" />}
          {(keeping.is === 'refused' || keeping.is === 'full') && <Icon name="attention" />}
          <span>{keptSentence(keeping, drafts?.find(({ id }) => id === store.openId())?.title ?? title, words)}</span>
        </p>
        <Button icon="telecharger" class="button-ink" aria-disabled={document === null} onClick={give}>
          {words.download}
        </Button>
        <Button
          icon={hasFault ? 'attention' : undefined}
          aria-disabled={onShare === null}
          onClick={() => onShare?.()}
          {...(hasFault && { title: words.card.toFault, 'aria-description': words.card.toFault })}
        >
          {words.share}
        </Button>
      </div>
    </header>
  );
}

/** A file is called as its world is, where it has a name to be called by. */
function fileNameOf({ root }: EditedDocument, name: string): string {
  const id = nodeAt(root, ['id']);
  return id?.kind === 'scalar' && ID_PATTERN.test(String(id.value)) ? `${id.value}.yaml` : name;
}

function keptSentence(
  { is, at, isDownloaded, isCopy }: Atelier['keeping'],
  title: string,
  { keeping: words, hour }: AtelierWords,
) {
  if (is === 'refused') return <b>{words.refused}</b>;
  if (is === 'full') return <b>{words.full}</b>;
  const how = isDownloaded ? words.downloaded : words.notDownloaded;
  if (is !== 'kept') return isDownloaded ? words.opened : words.waiting;
  return (
    <>
      <b>{isCopy ? words.copy(title) : words.kept(hourOf(at, hour))}</b> <span>{how}</span>
    </>
  );
}

export const hourOf = (at: number, hour: AtelierWords['hour']): string => {
  const date = new Date(at);
  return hour(date.getHours(), String(date.getMinutes()).padStart(2, '0'));
};

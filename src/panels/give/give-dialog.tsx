import './give.css';
import { useState } from 'preact/hooks';
import { ALONE_PAGE } from '../../store/give/alone-page';
import { alonePage, languageOfWorld, scormPackage, sizeText, WORLD_SLOT } from '../../store/give/packages';
import type { ScoreRule } from '../../store/give/scorm';
import { assumptionWords } from '../../words/assumptions';
import { giveWords } from '../../words/workshop';
import type { DialogProps } from '../current-screen';
import { useLoaded } from '../hooks/use-loaded';
import { useLocale } from '../hooks/use-words';
import { Button } from '../ui/button';
import { Dialog } from '../ui/dialog';
import { download } from '../ui/download';
import { RadioGroup } from '../ui/fields/radio-group';
import { StartLink } from './start-link';

/** Loaded before this is first shown. */
export const words = [giveWords, assumptionWords];

type Mark = 'none' | NonNullable<ScoreRule>;

/** A world given away as it was prepared: a link, a page that plays alone, a package for a learning platform. */
export default function GiveDialog({ app, dialog: { scenario: id, start } }: DialogProps<'give'>) {
  const { language, say } = useLocale();
  const words = giveWords(language);
  const closeDialog = () => {
    // What was prepared is given away: a reload does not ask for it again.
    app.setAddress();
    app.navigation.actions.closeDialog();
  };
  const loaded = useLoaded(async () => {
    const world = id === null ? app.own() : await app.documents.world(id);
    if (world === null) throw new Error('The file of this world is not open.');
    // What is for whoever teaches, or for one delegation alone, is not for the pupils' hands.
    const { lesson: _printed, instructions: _secret, ...played } = world;
    return { played, world };
  }, [id]);
  const [seed] = useState(() => start.seed ?? app.launch.actions.drawSeed());
  const [mark, setMark] = useState<Mark>('none');
  const [said, tell] = useState('');
  if (loaded === null || loaded === 'failed')
    return (
      <Dialog title={words.open} onClose={closeDialog} class="give">
        <p role="status">{loaded === null ? words.making : id === null ? words.noWorld : words.failed}</p>
      </Dialog>
    );

  const { played: scenario, world } = loaded;
  const { assumptions = {}, mode = 'game' } = start;
  const make = (kind: 'page' | 'scorm') => async () => {
    tell(words.making);
    try {
      const page = await emptyPage();
      const score = mark === 'none' ? null : mark;
      const given = {
        scenario,
        start: { seed, assumptions, mode },
        language: languageOfWorld(scenario, language),
        scorm: kind === 'scorm' ? { score } : null,
      };
      const content = kind === 'page' ? alonePage(page, given) : scormPackage(page, given);
      const blob = new Blob([content as BlobPart], { type: kind === 'page' ? 'text/html' : 'application/zip' });
      const file = kind === 'page' ? `${scenario.id}.html` : `${scenario.id}-scorm.zip`;
      download(file, blob);
      tell(words.made(file, sizeText(blob.size, language)));
    } catch {
      tell(words.failed);
    }
  };
  return (
    <Dialog title={words.title(say(scenario.title))} onClose={closeDialog} class="give">
      <section class="give-way stack">
        <h3>{words.link.name}</h3>
        <p>{id === null ? words.link.about : words.link.aboutSite}</p>
        <StartLink app={app} scenario={world} seed={seed} assumptions={assumptions} mode={mode} />
      </section>
      {id === null && (
        <section class="give-way stack">
          <h3>{words.paper.name}</h3>
          <p>{words.paper.about}</p>
          <p>
            <Button
              icon="imprimer"
              class="button-ink"
              onClick={() => {
                closeDialog();
                app.navigation.actions.goTo('kit');
              }}
            >
              {words.paper.open}
            </Button>
          </p>
        </section>
      )}
      <section class="give-way stack">
        <h3>{words.page.name}</h3>
        <p>{words.page.about}</p>
        <p class="small">{words.page.still}</p>
        <p>
          <Button icon="telecharger" class="button-ink" onClick={() => void make('page')()}>
            {words.page.make}
          </Button>
        </p>
      </section>
      <section class="give-way stack">
        <h3>{words.scorm.name}</h3>
        <p>
          {words.scorm.about} {words.scorm.kept}
        </p>
        <RadioGroup
          legend={words.scorm.score}
          about={mark === 'none' ? words.scorm.noneHelp : words.scorm.finishedHelp}
          value={mark}
          choices={[
            { value: 'none', label: words.scorm.none },
            { value: 'finished', label: words.scorm.finished },
          ]}
          onChoose={setMark}
        />
        <p>
          <Button icon="telecharger" class="button-ink" onClick={() => void make('scorm')()}>
            {words.scorm.make}
          </Button>
        </p>
      </section>
      <p class="give-said hide-empty" role="status">
        {said}
      </p>
    </Dialog>
  );
}

/** The page that the build made. Rejects when it does not arrive whole: a host may answer with another page. */
async function emptyPage(): Promise<string> {
  const response = await fetch(ALONE_PAGE);
  const page = await response.text();
  if (!response.ok || !page.includes(WORLD_SLOT) || !page.trimEnd().endsWith('</html>'))
    throw new Error('The page that plays alone did not arrive.');
  return page;
}

import './give.css';
import { useEffect } from 'preact/hooks';
import { readFile } from '../../store/give/beside';
import { fileNameOf, unpackWorld } from '../../store/give/world-link';
import { workshopOf, type Verdict, type WorkshopStoreApi } from '../../store/workshop/workshop';
import { giveWords, type GiveWords } from '../../words/workshop';
import { problemWords, checkWords } from '../../words/problems';
import type { DialogProps } from '../current-screen';
import { LIMITS } from '../../scenario/limits';
import { useLoaded } from '../hooks/use-loaded';
import { useStore } from '../hooks/use-store';
import { useLocale } from '../hooks/use-words';
import { Button } from '../ui/button';
import { Dialog } from '../ui/dialog';

/** Loaded before this is first shown. */
export const words = [giveWords, problemWords, checkWords];

/** A world that came in a link: read, checked like any file, and played only by whoever asks for it. */
export default function GivenDialog({ app, dialog: { world, from, start } }: DialogProps<'given'>) {
  const workshop = workshopOf(app);
  const { language, say } = useLocale();
  const { given } = giveWords(language);
  const read = useLoaded(async () => {
    const text = from === 'link' ? unpackWorld(world) : await readFile(world);
    return { text: text !== null && text.length <= LIMITS.fileLength ? text : null };
  }, [world]);
  const isReading = read === null;
  const text = read === null || read === 'failed' ? null : read.text;
  const { verdict } = useStore(workshop, (state) => state);
  useEffect(() => {
    if (text !== null) void workshop.actions.takeAgain({ name: fileNameOf(text, given.fileName), text });
  }, [text]);
  const leave = () => {
    app.setAddress();
    app.navigation.actions.closeDialog();
  };
  const lost = from === 'link' ? given.damaged : given.absent;
  const said = isReading ? given.reading : text === null ? lost : sentenceOf(verdict, given);
  const scenario = isOf(workshop, text) ? workshop.scenario() : null;
  return (
    <Dialog title={given.title} onClose={leave} class="given">
      <p class="given-from">{from === 'link' ? given.from : given.fromSite}</p>
      {scenario === null ? (
        <p role={isReading || (verdict === null && text !== null) ? 'status' : 'alert'}>{said}</p>
      ) : (
        <section class="given-world stack" aria-labelledby="given-world">
          <h3 id="given-world" lang={scenario.languages.includes(language) ? undefined : scenario.languages[0]}>
            {say(scenario.title)}
          </h3>
          <p>{say(scenario.summary)}</p>
          <p class="small">
            {given.turns(scenario.rules.turns)}
            {from === 'link' && start.seed !== undefined && ` · ${given.sameStart}`}
          </p>
          <p class="wrap">
            <Button
              icon="lecture"
              class="button-sun"
              onClick={() => {
                leave();
                app.launch.actions.playOwn(scenario, start);
              }}
            >
              {given.play}
            </Button>
          </p>
        </section>
      )}
      {text !== null && verdict !== null ? (
        <p>
          <Button
            class="button-plain"
            onClick={() => {
              leave();
              app.navigation.actions.goTo('workshop');
            }}
          >
            {given.edit}
          </Button>
        </p>
      ) : null}
    </Dialog>
  );
}

/** Whether the file that is open is this text: until it is, what is known is of another one. */
const isOf = (workshop: WorkshopStoreApi, text: string | null): boolean =>
  text !== null && workshop.source()?.text === text;

function sentenceOf(verdict: Verdict | null, given: GiveWords['given']): string {
  if (verdict === null) return given.reading;
  if (verdict.is === 'checked') return given.faulty;
  return verdict.is === 'not-loaded' ? given.failed : given.damaged;
}

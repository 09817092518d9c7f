import './kit.css';
import { useId, useMemo, useState } from 'preact/hooks';
import { addressOf } from '../../store/launch/made-links';
import { LANGUAGE_INFO } from '../../scenario/playable';
import { assumptionWords } from '../../words/assumptions';
import { aboutWords, kitWords, roomWords } from '../../words/class';
import { giveWords } from '../../words/workshop';
import type { PageProps } from '../current-screen';
import { StartLink } from '../give/start-link';
import { PrintedOnly } from '../hand-in/printed-only';
import { useLocale, useWords } from '../hooks/use-words';
import { Button } from '../ui/button';
import { FileButton } from '../ui/fields/file-input';
import { RadioGroup } from '../ui/fields/radio-group';
import { Page } from '../ui/page/page';
import { Sheets } from './sheets/sheets';
import { dossierSheets } from './view-models/dossiers';
import { keptValue, OWN, useKitWorld } from './use-kit-world';
import { kindsOf, type Kit, type SheetKind } from './view-models/kit';

/** Loaded before this is first shown. */
export const words = [kitWords, aboutWords, roomWords, assumptionWords, giveWords];

/** What most lessons need; the rest is a tick away. */
const USUAL: readonly SheetKind[] = ['pupil', 'roles', 'cards', 'teacher'];

/** A teacher's page: the sheets of a lesson with a world, to be looked at and printed. */
export default function KitScreen({ app }: PageProps) {
  const locale = useLocale();
  const own = useWords(kitWords);
  const { language, say } = locale;
  const { own: ownWorld, kept, world, chosen, choose, take, write } = useKitWorld(app);
  const [kinds, setKinds] = useState<readonly SheetKind[]>(USUAL);
  const [dropped, drop] = useState<readonly string[]>([]);
  const [seed] = useState(app.launch.actions.drawSeed);
  const kit = useMemo((): Kit | null => {
    if (world === null || world === 'failed' || world.scenario === null) return null;
    const { id, rules } = world.scenario;
    const start = { scenario: id, seed, language, assumptions: {}, mode: 'game' } as const;
    return {
      ...world,
      dossiers: rules.dossiers.flatMap((dossier) => (dropped.includes(dossier.id) ? [] : [dossier.id])),
      link: world.text === null ? addressOf(location.href, start) : null,
    };
  }, [world, dropped, language]);
  const dateOf = (changed: number) =>
    new Date(changed).toLocaleString(LANGUAGE_INFO[language].locale, { dateStyle: 'medium', timeStyle: 'short' });

  const text = world === null || world === 'failed' || world.scenario === null ? null : world.text;
  const possible = kit === null ? [] : kindsOf(kit);
  const printed = possible.filter((kind) => kinds.includes(kind));
  const turn = (kind: SheetKind, isOn: boolean) =>
    setKinds(isOn ? [...kinds, kind] : kinds.filter((one) => one !== kind));

  return (
    <Page
      app={app}
      id="kit"
      name={own.name}
      lead={own.lead}
      isBusy={world === null}
      announcement={kit === null ? '' : own.ready(printed.map((kind) => own.kinds[kind].name).join(', '))}
      sidebar={
        <div class="kit-choices stack">
          <RadioGroup
            legend={own.world}
            value={chosen ?? ''}
            choices={[
              ...(ownWorld === null ? [] : [{ value: OWN, label: own.own(say(ownWorld.title)) }]),
              ...kept.map((draft) => ({
                value: keptValue(draft),
                label: own.kept(draft.title || draft.name, dateOf(draft.changed)),
              })),
              ...app.catalogue.map(({ id, title }) => ({ value: id, label: say(title) })),
            ]}
            onChoose={(id) => {
              choose(id);
              drop([]);
            }}
          />
          <p class="wrap">
            <FileButton
              label={own.open}
              accept=".yaml,.yml"
              onFile={(file) => {
                take(file);
                drop([]);
              }}
            />
            {write !== null && (
              <Button icon="crayon" onClick={() => void write()}>
                {own.write}
              </Button>
            )}
          </p>
          {kit !== null && (
            <>
              <p class="row">
                <Button
                  icon="imprimer"
                  class="button-sun"
                  disabled={printed.length === 0}
                  onClick={() => globalThis.print()}
                >
                  {own.print}
                </Button>
                <span class="note">{printed.length === 0 ? own.nothing : own.printHelp}</span>
              </p>
              <fieldset class="setting">
                <legend>{own.sheets}</legend>
                {possible.map((kind) => (
                  <Tick
                    key={kind}
                    label={own.kinds[kind].name}
                    help={own.kinds[kind].help}
                    isOn={kinds.includes(kind)}
                    onTurn={(isOn) => turn(kind, isOn)}
                  />
                ))}
              </fieldset>
              {kinds.includes('dossiers') && <DossierChoice kit={kit} dropped={dropped} onDrop={drop} />}
              <section class="kit-start stack" aria-labelledby="kit-start">
                <h2 id="kit-start">{own.start.name}</h2>
                <StartLink app={app} scenario={kit.scenario} text={text} seed={seed} assumptions={{}} mode="game" />
              </section>
            </>
          )}
        </div>
      }
    >
      {kit === null ? (
        <p class="display page-wait" role="status">
          {world === null ? own.loading : world === 'failed' ? own.failed : own.faulty}
        </p>
      ) : (
        <div class="kit-preview">
          <Sheets kit={kit} kinds={printed} />
          <PrintedOnly>
            <Sheets kit={kit} kinds={printed} />
          </PrintedOnly>
        </div>
      )}
    </Page>
  );
}

interface TickProps {
  label: string;
  help?: string;
  isOn: boolean;
  onTurn: (isOn: boolean) => void;
}

function Tick({ label, help, isOn, onTurn }: TickProps) {
  const id = useId();
  return (
    <p class="setting-check kit-tick">
      <input
        id={id}
        type="checkbox"
        checked={isOn}
        aria-describedby={help && `${id}-help`}
        onChange={(event) => onTurn(event.currentTarget.checked)}
      />
      <label for={id}>{label}</label>
      {help && <span id={`${id}-help`}>{help}</span>}
    </p>
  );
}

interface DossierChoiceProps {
  kit: Kit;
  dropped: readonly string[];
  onDrop: (dropped: readonly string[]) => void;
}

/** Which dossiers are printed: all of them, until some are left out. */
function DossierChoice({ kit, dropped, onDrop }: DossierChoiceProps) {
  const locale = useLocale();
  const own = useWords(kitWords);
  const all = kit.scenario.rules.dossiers.map(({ id }) => id);
  return (
    <fieldset class="setting">
      <legend>{own.dossiers}</legend>
      <p class="wrap">
        <Button onClick={() => onDrop([])}>{own.all}</Button>
        <Button onClick={() => onDrop(all)}>{own.none}</Button>
      </p>
      {dossierSheets({ ...kit, dossiers: all }, locale).map(({ id, title }) => (
        <Tick
          key={id}
          label={title}
          isOn={!dropped.includes(id)}
          onTurn={(isOn) => onDrop(isOn ? dropped.filter((one) => one !== id) : [...dropped, id])}
        />
      ))}
    </fieldset>
  );
}

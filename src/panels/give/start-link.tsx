import './give.css';
import type { AssumptionSet } from '../../engine';
import type { PlayableScenario } from '../../scenario/playable';
import type { StartMode } from '../../store/launch/address';
import { addressOf, worldAddressOf } from '../../store/launch/made-links';
import { assumptionWords } from '../../words/assumptions';
import { giveWords } from '../../words/workshop';
import { useLoaded } from '../hooks/use-loaded';
import { useLocale } from '../hooks/use-words';
import { CopyField } from '../ui/fields/copy-field';
import { Qr } from '../ui/fields/qr';
import type { AppContext } from '../../store/create-app';

/** Letters that a QR code may hold and still be read from a projector by a phone: version 32 of ISO 18004. */
const QR_LETTERS = 1900;
/** Letters that every chat and mail program passes on whole. */
const SAFE_LETTERS = 2000;

interface StartLinkProps {
  app: AppContext;
  scenario: PlayableScenario;
  /** Of a world of one's own; absent: that of the file which is open. */
  text?: string | null;
  seed: number;
  assumptions: AssumptionSet;
  mode: StartMode;
}

/** The link by which a whole class starts from there: the name of a world of the site, or the whole text of one's own. */
export function StartLink({ app, scenario, text: given, seed, assumptions, mode }: StartLinkProps) {
  const { language } = useLocale();
  const words = assumptionWords(language).link;
  const isOfSite = app.catalogue.some(({ id, version }) => id === scenario.id && version === scenario.version);
  const opened = app.own() === scenario ? app.workshop.now?.source()?.text : null;
  const text = isOfSite ? null : (given ?? opened ?? null);
  const packed = useLoaded(
    async () => ({ letters: text === null ? null : (await import('../../store/give/world-link')).packWorld(text) }),
    [text],
  );
  // Nobody else is where this page is.
  if (app.isAlone) return null;
  const start = { seed, language, assumptions, mode };
  if (!isOfSite && text === null) return <p class="small">{giveWords(language).noWorld}</p>;
  if (packed === null) return null;
  if (packed === 'failed') return <p class="small">{giveWords(language).failed}</p>;
  const { letters } = packed;
  const address =
    letters === null
      ? addressOf(location.href, { scenario: scenario.id, ...start })
      : worldAddressOf(location.href, start, letters);
  return (
    <>
      <CopyField label={words.name} value={address} copy={words.copy} copied={words.copied} />
      <p class="small">
        {words.help} {letters !== null && <LinkLength letters={address.length} />}
      </p>
      <LinkQr address={address} />
    </>
  );
}

function LinkLength({ letters }: { letters: number }) {
  const { language, numbers } = useLocale();
  const { link } = giveWords(language);
  return <>{letters > SAFE_LETTERS ? link.long(numbers.whole(letters)) : link.length(numbers.whole(letters))}</>;
}

function LinkQr({ address }: { address: string }) {
  const { language } = useLocale();
  const { link } = giveWords(language);
  if (address.length > QR_LETTERS) return <p class="small">{link.tooLongForQr}</p>;
  return (
    <details class="give-qr">
      <summary>{link.qr}</summary>
      <Qr text={address} label={link.qr} />
    </details>
  );
}

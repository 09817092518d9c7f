import { sharedAddress, typedAddress } from '../../store/class-room/browser-host';
import { roomWords } from '../../words/class';
import { useWords } from '../hooks/use-words';
import { Qr } from '../ui/fields/qr';

/** How one comes in: the code as a picture, as letters, and where to type them. */
export function Door({ code }: { code: string }) {
  const words = useWords(roomWords).lobby;
  const address = sharedAddress();
  return (
    <div class="room-door">
      <Qr text={`${address}?room=${code}`} label={words.qr} />
      <p class="room-code on-ink">
        <b class="num" aria-label={`${words.code}: ${[...code].join(' ')}`}>
          {code}
        </b>
        <span>{words.orType(typedAddress(address))}</span>
      </p>
    </div>
  );
}

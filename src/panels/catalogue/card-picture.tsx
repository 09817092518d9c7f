import { Picture } from '../ui/later-pictures';

const SIDE = 250;
const LOW = 175;

/** The drawing on a card of the shelf; tall on the headline's card. */
export function CardPicture({ name, isTall = false }: { name: string; isTall?: boolean }) {
  return <Picture class="card-picture" name={name} width={SIDE} height={isTall ? SIDE : LOW} />;
}

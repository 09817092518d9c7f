import type { AppContext } from '../../store/create-app';
import { useStore } from '../hooks/use-store';
import { actsOnEnter, digitOfKey, isModified, writesText } from '../turn/keys';
import { useKey } from '../turn/use-key';

/** What keys of the projector do on the screen that is shown, by what they write. */
export type RoomKeys = Readonly<Partial<Record<' ' | '+' | 'l' | 'r' | 'f', (() => void) | undefined>>>;

const isKey = (key: string, keys: RoomKeys): key is keyof RoomKeys => Object.hasOwn(keys, key);

/**
 * Keys that stand for buttons of the room's screen: Space goes on, + gives time, L locks the door, R shows the code, F fills
 * the screen. Not under a dialog, nor where the settings say so; Space is left to the button that has the focus.
 */
export function useRoomKeys(app: AppContext, keys: RoomKeys): void {
  const isOn = useStore(app.settings, ({ shortcuts }) => shortcuts);
  useKey(isOn, (event) => {
    const key = event.key.toLowerCase();
    if (!isKey(key, keys) || isModified(event) || event.repeat || writesText(event.target)) return false;
    if (isCovered() || (key === ' ' && actsOnEnter(event.target))) return false;
    keys[key]?.();
    return true;
  });
}

/**
 * Digits that stand for what is numbered on the screen of a room, on the same terms.
 * @param onPlace calls back with a place, from 0 on; true where something stands there
 */
export function useDigitKeys(app: AppContext, isHeard: boolean, onPlace: (place: number) => boolean): void {
  const isOn = useStore(app.settings, ({ shortcuts }) => shortcuts);
  useKey(isOn && isHeard, (event) => {
    const digit = digitOfKey(event);
    return digit !== null && !writesText(event.target) && !isCovered() && onPlace(Number(digit) - 1);
  });
}

/** Whether a dialog lies over the screen. */
const isCovered = (): boolean => document.querySelector('dialog[open]') !== null;

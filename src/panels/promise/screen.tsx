import type { GameScreenProps } from '../current-screen';
export default function X(_: GameScreenProps) {
  return null;
}

/** The screens that no game begins with. */
import { later } from '../lazy';

export const ReviewScreen = later(async () => (await import('../review/screen')).ReviewScreen);
export const SessionScreen = later(async () => (await import('../session/screen')).SessionScreen);
export const EndingScreen = later(async () => (await import('../ending/screen')).EndingScreen);

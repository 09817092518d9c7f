/** The screens that no game begins with. */
import { lazy } from '../lazy';

export const ReviewScreen = lazy(async () => (await import('../review/screen')).ReviewScreen);
export const SessionScreen = lazy(async () => (await import('../session/screen')).SessionScreen);
export const EndingScreen = lazy(async () => (await import('../ending/screen')).EndingScreen);

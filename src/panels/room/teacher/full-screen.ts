/** Whether the browser lets this page fill the screen. */
export const canFillScreen = (): boolean => document.fullscreenEnabled;

/** The page fills the screen, or is in its window again; a browser that refuses leaves it as it is. */
export const fillScreen = (): void =>
  void (
    document.fullscreenElement === null ? document.documentElement.requestFullscreen() : document.exitFullscreen()
  ).catch(() => undefined);

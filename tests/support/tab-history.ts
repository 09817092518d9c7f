/** The history of one tab of a browser: what is pushed lies on the entry that is shown, and steps are heard of a moment later. */
export class TabHistory {
  entries: unknown[] = [null];
  at = 0;
  /** That of the page, as it was last replaced. */
  address = 'https://jeu.example/';
  #hear: () => void = () => undefined;
  readonly onPopState = (listener: () => void): void => {
    this.#hear = listener;
  };
  get state(): unknown {
    return this.entries[this.at];
  }
  pushState(state: unknown): void {
    this.entries = [...this.entries.slice(0, this.at + 1), state];
    this.at += 1;
  }
  replaceState(state: unknown, _title = '', address = this.address): void {
    this.entries[this.at] = state;
    this.address = new URL(address, this.address).href;
  }
  go(steps: number): void {
    const there = this.at + steps;
    if (there < 0) throw new Error('the site is left');
    void Promise.resolve().then(() => {
      this.at = Math.min(there, this.entries.length - 1);
      this.#hear();
    });
  }
}

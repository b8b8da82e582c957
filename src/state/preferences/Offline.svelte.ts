import { OfflineCopy, type News } from '../../browser/offline/OfflineCopy';

/** Whether a newer version of the page than the one that is shown is here, as the reader has it told. */
export class Offline {
  readonly #copy: OfflineCopy;
  #news = $state<News | undefined>();

  constructor() {
    this.#copy = new OfflineCopy({
      container: () => navigator.serviceWorker,
      base: document.baseURI,
      told: (news) => (this.#news = news),
      reload: () => location.reload(),
    });
    void this.#copy.start();
  }

  get news(): News | undefined {
    return this.#news;
  }

  /** Loads the new version in place of this one. */
  renew(): void {
    this.#copy.renew();
  }

  putAside(): void {
    this.#news = undefined;
  }
}

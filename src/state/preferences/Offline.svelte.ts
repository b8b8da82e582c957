import { OfflineCopy, type News } from '../../browser/offline/OfflineCopy';

/** Tells the reader that a newer version of the page is ready, or that another tab has loaded it. */
export class Offline {
  readonly #copy: OfflineCopy;
  #news = $state<News | undefined>();

  constructor() {
    this.#copy = new OfflineCopy({
      container: () => navigator.serviceWorker,
      base: document.baseURI,
      onnews: (news) => (this.#news = news),
      reload: () => location.reload(),
    });
    void this.#copy.start();
  }

  get news(): News | undefined {
    return this.#news;
  }

  renew(): void {
    this.#copy.renew();
  }

  putAside(): void {
    this.#news = undefined;
  }
}

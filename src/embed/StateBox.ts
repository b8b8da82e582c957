import type { BootMessages } from '../i18n/locales/bootMessages';

export type State = 'loading' | 'empty' | 'error' | 'drawn';

/** What the element shows in place of a drawing: that it loads, that there is no ladder, or why it failed. */
export class StateBox {
  readonly element = document.createElement('div');
  readonly #opening = slot('loading');
  readonly #empty = slot('empty');
  readonly #message = document.createElement('p');
  readonly #retry = document.createElement('button');

  constructor(onretry: () => void) {
    this.element.className = 'state';
    this.element.setAttribute('part', 'state');
    this.element.setAttribute('role', 'status');
    this.#retry.type = 'button';
    this.#retry.addEventListener('click', onretry);
    this.element.append(this.#opening, this.#empty, this.#message, this.#retry);
  }

  /** @param why the reason for an error, as text for the reader */
  show(state: State, { opening, empty, tryAgain }: BootMessages, why: string): void {
    this.#opening.textContent = opening;
    this.#empty.textContent = empty;
    this.#retry.textContent = tryAgain;
    this.element.hidden = state === 'drawn';
    for (const one of [this.#opening, this.#empty]) one.classList.toggle('shown', one.name === state);
    this.#message.hidden = state !== 'error';
    this.#message.textContent = why;
    this.#retry.hidden = state !== 'error';
  }
}

function slot(name: string): HTMLSlotElement {
  const made = document.createElement('slot');
  made.name = name;
  return made;
}

import { untrack } from 'svelte';
import { zoomed, type Camera } from '../../browser/pointer/framing';
import type { PanZoom } from '../../browser/pointer/panZoom';
import type { CardBox, LadderLayout } from '../../layout/level/types';
import type { Explorer } from '../../state/explorer/Explorer.svelte';
import { boxAround, cameraFor, firstPart, moveIntoView } from './frame';
import { rolesInFocus } from './rolesInFocus';

/** From this scale on, the titles of cards can be read. */
const READABLE = 0.4;

function glideTime(): number {
  return matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : 320;
}

/**
 * The camera of the level lens. It follows the roles the link focuses, and the pointer once `attach` has mounted
 * pan and zoom. Create it while a component initialises. Lengths are px, times ms.
 */
export class LadderCamera {
  readonly #explorer: Explorer;
  readonly #gentle: () => boolean;
  #panZoom: PanZoom | undefined;
  position = $state.raw<Camera>({ x: 0, y: 0, k: 0.5 });
  /** The size of the viewport; 0 until the browser has measured it. */
  width = $state(0);
  height = $state(0);

  /** @param gentle whether the page around the drawing must stay scrollable with the pointer on the drawing */
  constructor(explorer: Explorer, gentle: () => boolean) {
    this.#explorer = explorer;
    this.#gentle = gentle;
    this.#followFocus();
  }

  /** Mounts pan and zoom. The module loads after the first drawing; until then the camera jumps. */
  readonly attach = (element: HTMLElement) => {
    let detached = false;
    void import('../../browser/pointer/panZoom').then(({ panZoom }) => {
      if (detached) return;
      this.#panZoom = panZoom(element, {
        start: this.position,
        size: () => this.#size,
        gentle: this.#gentle(),
        onmove: (next) => (this.position = next),
      });
    });
    return () => {
      detached = true;
      this.#panZoom?.destroy();
      this.#panZoom = undefined;
    };
  };

  zoom(factor: number) {
    this.#move(zoomed(this.position, factor, this.#size), glideTime());
  }

  /** Shows the whole drawing. */
  fit() {
    const { layout } = this.#explorer;
    if (layout) this.#show({ x: 0, y: 0, width: layout.width, height: layout.height }, glideTime());
  }

  /** Moves just far enough to show a card whole. */
  reveal(box: CardBox) {
    const { dx, dy } = moveIntoView(box, this.position, this.#size);
    const { x, y, k } = this.position;
    if (dx !== 0 || dy !== 0) this.#move({ x: x + dx, y: y + dy, k }, 0);
  }

  get #size() {
    return { width: this.width, height: this.height };
  }

  #move(goal: Camera, duration: number) {
    if (this.#panZoom) this.#panZoom.update(goal, duration);
    else this.position = goal;
  }

  #show(box: CardBox | undefined, duration: number) {
    const { layout } = this.#explorer;
    if (box && layout && this.width > 0) this.#move(cameraFor(box, layout, this.#size), duration);
  }

  /** Shows the whole drawing if its titles are readable at that scale, and otherwise the start of the first lane. */
  #showStart(layout: LadderLayout) {
    const largest = { width: this.width / READABLE, height: this.height / READABLE };
    this.#show(firstPart(layout, largest), 0);
  }

  #followFocus() {
    // Joined into one text, so that a change of the filters, which leaves it equal, does not move the camera.
    const focus = $derived(rolesInFocus(this.#explorer).join(' '));
    let last: { focus: string; layout: LadderLayout } | undefined;
    // An effect, because the reader moves the camera too: its position cannot be derived from the link.
    $effect(() => {
      const layout = this.#explorer.layout;
      const current = focus;
      if (!layout || this.width === 0) return;
      untrack(() => {
        const before = last?.layout === layout ? last.focus : undefined;
        last = { focus: current, layout };
        if (current === before) return;
        if (current !== '') {
          const boxes = current.split(' ').flatMap((id) => layout.cards.get(id) ?? []);
          this.#show(boxAround(boxes), before === undefined ? 0 : glideTime());
        } else if (before === undefined) this.#showStart(layout);
        else if (layout.width * READABLE < this.width) this.fit();
      });
    });
  }
}

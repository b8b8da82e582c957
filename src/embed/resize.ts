/**
 * For pages with frames: gives every framed ladder its preferred height, within bounds. It needs no other
 * script and no inline style.
 */
import { clampedHeight } from './messages';

addEventListener('message', ({ source, origin, data }: MessageEvent<unknown>) => {
  if (typeof data !== 'object' || data === null || Reflect.get(data, 'type') !== 'career-ladder:height')
    return;
  const height = clampedHeight(Reflect.get(data, 'height'));
  const frame = [...document.querySelectorAll('iframe')].find(
    ({ contentWindow }) => contentWindow === source,
  );
  // A sandboxed frame has no origin, but the window already proves which frame sent the message.
  const isItsOwn = frame && (origin === 'null' || origin === new URL(frame.src, document.baseURI).origin);
  if (height !== undefined && isItsOwn) frame.style.height = `${height}px`;
});

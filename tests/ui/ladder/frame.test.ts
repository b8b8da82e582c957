import { expect, test } from 'vitest';
import {
  boxAround,
  cameraFor,
  firstPart,
  GUTTER,
  HEADER_HEIGHT,
  moveIntoView,
} from '../../../src/ui/ladder/frame';

const VIEW = { width: 1000, height: 700 };

test('the camera shows a box whole, right of the level names and below the lane names', () => {
  const box = { x: 500, y: 900, width: 3000, height: 800 };
  const { x, y, k } = cameraFor(box, { width: 9000, height: 9000 }, VIEW);
  expect(box.x * k + x).toBeGreaterThanOrEqual(GUTTER);
  expect(box.y * k + y).toBeGreaterThanOrEqual(HEADER_HEIGHT);
  expect((box.x + box.width) * k + x).toBeLessThanOrEqual(VIEW.width);
  expect((box.y + box.height) * k + y).toBeLessThanOrEqual(VIEW.height);
});

test('a small drawing is not enlarged', () => {
  expect(cameraFor({ x: 0, y: 0, width: 10, height: 10 }, { width: 10, height: 10 }, VIEW).k).toBe(1);
});

test('the box around cards contains all of them', () => {
  const box = boxAround([
    { x: 100, y: 50, width: 10, height: 10 },
    { x: 0, y: 200, width: 10, height: 10 },
  ]);
  expect(box).toEqual({ x: -16, y: 10, width: 142, height: 240 });
  expect(boxAround([])).toBeUndefined();
});

test('revealing a card moves the drawing only as far as needed', () => {
  const camera = { x: 0, y: 0, k: 1 };
  expect(moveIntoView({ x: 200, y: 200, width: 100, height: 50 }, camera, VIEW)).toEqual({ dx: 0, dy: 0 });
  expect(moveIntoView({ x: 950, y: 0, width: 100, height: 50 }, camera, VIEW)).toEqual({ dx: -58, dy: 44 });
});

test('the first part to show has a card, even if the first lane has no role on the lowest levels', () => {
  const card = (x: number, y: number) => ({ x, y, width: 184, height: 120 });
  const drawing = (...boxes: ReturnType<typeof card>[]) => ({
    width: 9000,
    height: 4000,
    cards: new Map(boxes.map((box, at) => [String(at), box])),
  });
  const most = { width: 2000, height: 1500 };
  expect(firstPart(drawing(card(100, 3800), card(8000, 0)), most)).toEqual({ ...most, x: 0, y: 2500 });
  const { x, y } = firstPart(drawing(card(100, 900), card(8000, 3800)), most);
  expect(x).toBe(0);
  expect(y).toBeLessThan(900);
  expect(y + most.height).toBeGreaterThan(1020);
  expect(firstPart({ ...drawing(), width: 500 }, most)).toEqual({ width: 500, height: 1500, x: 0, y: 2500 });
});

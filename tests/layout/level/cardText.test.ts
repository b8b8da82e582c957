import { expect, test } from 'vitest';
import {
  cardHeight,
  fitsWhole,
  largestTitleFont,
  linesOf,
  measureText,
  textsUnderTitle,
} from '../../../src/layout/level/cardText';

test('a short title gets the largest size, a long one a smaller size, none below that of a near card', () => {
  expect(largestTitleFont(measureText('Tester'), 120)).toBe(30);
  const long = largestTitleFont(measureText('Site Reliability Engineering (SRE) Lead'), 120);
  expect(long).toBeGreaterThan(15);
  expect(long).toBeLessThan(30);
  expect(largestTitleFont(measureText('Engineer '.repeat(13).trim()), 120)).toBe(15);
});

test('a long word stays whole at a smaller size, unless that is too small to read', () => {
  const title = measureText('Lead data governance manager');
  const broken = largestTitleFont(title, 150);
  const whole = largestTitleFont(title, 150, 20);
  expect(whole).toBeLessThan(broken);
  expect(fitsWhole(title, 150, whole)).toBe(true);
  expect(fitsWhole(title, 150, broken)).toBe(false);
  expect(largestTitleFont(title, 150, whole + 1)).toBe(broken);
});

test('a word wider than its card does not fit whole, however few lines the title takes', () => {
  expect(fitsWhole(measureText('Distinguished Engineer'), 120, 28)).toBe(false);
  expect(fitsWhole(measureText('Distinguished Engineer'), 120, 18)).toBe(true);
});

test('a title takes more lines in less room, and its card grows', () => {
  expect(linesOf(measureText('Senior Back End Engineer'), 15, 400)).toBe(1);
  expect(linesOf(measureText('Senior Back End Engineer'), 15, 120)).toBe(2);
  expect(cardHeight('Engineer '.repeat(13).trim())).toBeGreaterThan(cardHeight('Engineer'));
});

test('a card is as high as its title, pay and years need, however long the title', () => {
  const under = ['$50K – $80K', '2–5 years'].map(measureText);
  for (const title of ['Engineer', 'Engineer '.repeat(6).trim(), 'Engineer '.repeat(13).trim()])
    expect(textsUnderTitle(measureText(title), under, cardHeight(title), 15), title).toBe(2);
});

test('CJK titles break between any two characters', () => {
  expect(linesOf(measureText('高级软件工程师'), 20, 80)).toBe(2);
});

test('texts fit under a title as long as there is room', () => {
  const texts = ['$50K – $80K', '2–5 years'].map(measureText);
  expect(textsUnderTitle(measureText('Tester'), texts, 120, 15)).toBe(2);
  expect(textsUnderTitle(measureText('Senior Back End Engineer'), texts, 120, 20)).toBe(1);
  expect(textsUnderTitle(measureText('Site Reliability Engineering (SRE) Lead'), texts, 120, 24)).toBe(0);
  expect(textsUnderTitle(measureText('Tester'), [], 120, 15)).toBe(0);
});

test('a text that breaks into two lines takes the room of two', () => {
  expect(
    textsUnderTitle(measureText('Senior Tester'), ['$50K – $80K', '2–5 years'].map(measureText), 120, 20),
  ).toBe(2);
  expect(
    textsUnderTitle(
      measureText('Senior Tester'),
      ['$103.1K – $133.1K', '2–5 years'].map(measureText),
      120,
      20,
    ),
  ).toBe(1);
});

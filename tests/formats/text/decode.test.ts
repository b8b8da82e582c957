import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decode } from '../../../src/formats/text/decode';

const TEXT = 'Role,Skill\nIngénieur,Écoute\n';

function utf16(text: string, bigEndian: boolean): Uint8Array {
  const bytes = Buffer.from(text, 'utf16le');
  return new Uint8Array(bigEndian ? bytes.swap16() : bytes);
}

test.each([
  ['UTF-8', new TextEncoder().encode(TEXT), 'UTF-8'],
  ['UTF-8 with its mark', new TextEncoder().encode(`\uFEFF${TEXT}`), 'UTF-8'],
  ['UTF-16 with its mark', utf16(`\uFEFF${TEXT}`, false), 'UTF-16'],
  ['UTF-16 with its mark, the other way round', utf16(`\uFEFF${TEXT}`, true), 'UTF-16'],
  ['UTF-16 told by its zeros', utf16(TEXT, false), 'UTF-16'],
  ['UTF-16 told by its zeros, the other way round', utf16(TEXT, true), 'UTF-16'],
])('%s is read as such, without a mark', (_, bytes, encoding) => {
  expect(decode(bytes)).toEqual({ text: TEXT, encoding, guessed: false });
});

test('other bytes are read as Windows-1252, as a guess', () => {
  const bytes = new Uint8Array(Buffer.from('Ing\xE9nieur \x80 90', 'latin1'));
  expect(decode(bytes)).toEqual({ text: 'Ingénieur € 90', encoding: 'Windows-1252', guessed: true });
});

test('text with as many zeros as other bytes in every second place is not guessed to be UTF-16', () => {
  expect(decode(utf16('abДЖ', false))?.encoding).not.toBe('UTF-16');
  expect(decode(utf16('abcДЖ', false))?.encoding).toBe('UTF-16');
});

test.each([
  ['a picture', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d]],
  ['zeros', [0, 0, 0, 0, 0, 0]],
  ['text in four bytes a letter', [0xff, 0xfe, 0, 0, 0x41, 0, 0, 0]],
  ['controls', Array.from({ length: 300 }, (_, at) => (at * 7) % 256 || 1)],
])('%s is no text', (_, bytes) => {
  expect(decode(new Uint8Array(bytes))).toBeUndefined();
});

test('every text survives UTF-8 unchanged', () => {
  const plain = fc.string({ unit: 'grapheme' }).filter((text) => !/[\0\uFEFF]/u.test(text));
  fc.assert(
    fc.property(plain, (text) => {
      expect(decode(new TextEncoder().encode(text))?.text).toBe(text);
    }),
  );
});

test('any bytes give text or undefined, and never throw', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
      const decoded = decode(bytes);
      expect(decoded === undefined || typeof decoded.text === 'string').toBe(true);
    }),
  );
});

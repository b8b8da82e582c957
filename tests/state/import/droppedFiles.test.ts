import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { writeProfileFile } from '../../../src/formats/profile/profileFile';
import { profilesAmong } from '../../../src/state/import/droppedFiles';
import { ladderWith } from '../../fixtures/ladder/ladder';
import { personWith } from '../../fixtures/profile/profile';

const chosen = (file: string, text: string | Uint8Array<ArrayBuffer>) => ({ file, blob: new Blob([text]) });
const ADA = writeProfileFile(personWith({ name: 'Ada' }));

test('distinguishes profiles from ladders by content, not by file name', async () => {
  const files = [
    chosen('ladder.json', JSON.stringify(ladderWith())),
    chosen('no-name', ADA),
    chosen('picture.png', new Uint8Array([0x89, 0x50, 0, 1, 2])),
    chosen('ada.txt', ADA),
  ];
  const { profiles, others } = await profilesAmong(files);
  expect(profiles.map(({ file }) => file)).toEqual(['no-name', 'ada.txt']);
  expect(others.map(({ file }) => file)).toEqual(['ladder.json', 'picture.png']);
});

test('recognises a profile even if the inspected part ends inside a character', async () => {
  const long = writeProfileFile(personWith({ name: 'Ada', notes: { self: 'é'.repeat(19_000) } }));
  for (const shift of ['', ' ']) {
    const { profiles } = await profilesAmong([chosen('a.json', shift + long)]);
    expect(profiles).toHaveLength(1);
  }
});

test('passes a file that can no longer be read to the import of ladders', async () => {
  const blob = new Blob([ADA]);
  blob.slice = () => {
    throw new DOMException('gone', 'NotFoundError');
  };
  expect((await profilesAmong([{ file: 'gone.json', blob }])).others).toHaveLength(1);
});

test('unpacks a zip file of profiles, and leaves one with other files as it is', async () => {
  const packed = (files: Record<string, string>) =>
    new Uint8Array(
      zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)]))),
    );
  const team = chosen('team.zip', packed({ 'ada.json': ADA, 'bela.json': ADA }));
  const mixed = chosen('mixed.zip', packed({ 'ada.json': ADA, 'ladder.json': JSON.stringify(ladderWith()) }));
  const { profiles, others } = await profilesAmong([team, mixed]);
  expect(profiles.map(({ file }) => file)).toEqual(['team.zip/ada.json', 'team.zip/bela.json']);
  expect(others.map(({ file }) => file)).toEqual(['mixed.zip']);
});

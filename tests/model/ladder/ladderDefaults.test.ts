import { expect, test } from 'vitest';
import { ladderSchema } from '../../../src/model/ladder/ladder';
import { ladderWith, role } from '../../fixtures/ladder/ladder';

test('the default values of a role are shared with no other role, in this document or the next', () => {
  const read = () => ladderSchema.parse(ladderWith({ roles: [role('A'), role('B')] })).roles;
  const [first, second] = read();
  first?.responsibilities.primary.push({ title: 'Plans', text: '' });
  first?.experience.preferred.push('Abroad');
  first?.education.fields.push('Physics');
  first?.tags.push('new');
  const [third] = read();
  for (const other of [second, third]) {
    expect(other?.responsibilities.primary).toEqual([]);
    expect(other?.experience.preferred).toEqual([]);
    expect(other?.education.fields).toEqual([]);
    expect(other?.tags).toEqual([]);
  }
});

import { expect, test } from 'vitest';
import { personSchema, type ProfileDocument } from '../../../src/model/profile/profile';
import { staysValid } from '../../../src/model/profile/change';
import { changesBetween } from '../../../src/model/profile/fields';
import { carriedTo, changeOf, withAnswers } from '../../../src/state/profile/ratingEdits';
import { graphOf, ladderWith, skill } from '../../fixtures/ladder/ladder';
import { personWith, rating } from '../../fixtures/profile/profile';
import { leastTime } from '../timing';

/** A frame at 60 a second, ms. */
const FRAME = 16.7;
const SKILLS = 90;
const SNAPSHOTS = 300;

const steps = ['awareness', 'working', 'practitioner', 'expert'];
const ids = Array.from({ length: SKILLS }, (_, at) => `skill-${at}`);
const scale = steps.map((id) => ({ id, name: id }));
const graph = graphOf(ladderWith({ scale, skills: ids.map((id) => skill(id)) }));

function personAfter(snapshots: number): ProfileDocument {
  const stepOf = (at: number) => steps[at % 4] ?? '';
  return personSchema.parse(
    personWith({
      ladder: { id: graph.document.id, scale },
      ratings: Object.fromEntries(ids.map((id, at) => [id, rating({ self: stepOf(at) })])),
      snapshots: Array.from({ length: snapshots }, (_, day) => ({
        id: `s-${day}`,
        date: new Date(Date.UTC(2026, 0, 1 + day)).toISOString().slice(0, 10),
        label: `Day ${day}`,
        ratings: Object.fromEntries(ids.map((id, at) => [id, { self: stepOf(at + day) }])),
      })),
    }),
  );
}

/** What one key in the rating costs before it is drawn: the edit, its check, what can be taken back, and what is shown. */
function edit(person: ProfileDocument): ProfileDocument {
  const change = withAnswers(new Map([['skill-7', 'expert']]));
  const after = change(person);
  expect(staysValid(person, after)).toBe(true);
  changesBetween(person, after);
  return carriedTo(graph, changeOf(graph, change, 1)(person, 'self-a'));
}

test('a key costs a part of a frame, whatever has been kept of earlier days', () => {
  const [none, many] = [personAfter(0), personAfter(SNAPSHOTS)];
  const [short, long] = [leastTime(() => edit(none), 30), leastTime(() => edit(many), 30)];
  console.log(
    `one answer of ${SKILLS} skills: ${short.ms.toFixed(2)} ms without snapshots, ` +
      `${long.ms.toFixed(2)} ms with ${SNAPSHOTS}: ${(long.ms / FRAME).toFixed(2)} of a frame`,
  );
  expect(long.ms).toBeLessThan(FRAME);
});

/** Links that version 0.1.0 wrote and people have saved: each must open, and be written the same again. */
import { expect, test } from 'vitest';
import { CareerGraph } from '../../../src/graph/careerGraph';
import { ladderSchema } from '../../../src/model/ladder/ladder';
import { resolveLink } from '../../../src/state/link/resolveLink';
import { EMPTY_LINK, readLink, writeLink, type Link } from '../../../src/state/link/link';
import { ladderWith } from '../../fixtures/ladder/ladder';

const SAVED: readonly [hash: string, link: Partial<Link>][] = [
  ['', {}],
  ['ladder=tech&role=lead-back-end-engineer', { ladder: 'tech', role: 'lead-back-end-engineer' }],
  [
    'ladder=https%3A%2F%2Fhost.example%2Fa+b.json%3Fx%3D1&lens=table',
    { ladder: 'https://host.example/a b.json?x=1', lens: 'table' },
  ],
  ['ladder=local%3Aacme', { ladder: 'local:acme' }],
  [
    'family=security,back-end&level=l3,l4&skill=sql&tag=on+call&pay=50000',
    { families: ['security', 'back-end'], levels: ['l3', 'l4'], skill: 'sql', tag: 'on call', pay: 50_000 },
  ],
  [
    'from=senior&to=lead&view=routes&route=staff,lead&via=staff&avoid=architect&without=security&only=lateral&floor=62000.5&limit=4',
    {
      from: 'senior',
      to: 'lead',
      view: 'routes',
      route: ['staff', 'lead'],
      via: ['staff'],
      avoid: ['architect'],
      without: ['security'],
      only: 'lateral',
      floor: 62_000.5,
      limit: 4,
    },
  ],
  ['role=senior&view=next&gates=pay,rung', { role: 'senior', view: 'next', gates: ['pay', 'rung'] }],
  [
    'role=senior&view=what-if&if=sql,-api-design&bar=84',
    {
      role: 'senior',
      view: 'what-if',
      changes: [
        { skill: 'sql', by: 1 },
        { skill: 'api-design', by: -1 },
      ],
      bar: 84,
    },
  ],
  ['role=senior&view=criteria&sheet=advert', { role: 'senior', view: 'criteria', sheet: 'advert' }],
  ['only=advancement', { only: 'advancement' }],
  ['lens=faults', { lens: 'faults' }],
  ['lens=faults&rule=SKILL_UNUSED', { lens: 'faults', rule: 'SKILL_UNUSED' }],
  ['lens=me', { lens: 'me' }],
  ['lens=me&at=sql&session=short', { lens: 'me', at: 'sql', session: 'short' }],
  ['lens=me&part=stand', { lens: 'me', part: 'stand' }],
  ['lens=me&part=plan&at=sql', { lens: 'me', part: 'plan', at: 'sql' }],
  ['lens=me&part=time', { lens: 'me', part: 'time' }],
  ['lens=me&part=talk&talk=c-1', { lens: 'me', part: 'talk', talk: 'c-1' }],
  ['lens=me&part=edition', { lens: 'me', part: 'edition' }],
  ['lens=me&part=kept', { lens: 'me', part: 'kept' }],
  ['ladder=tech&lens=me&sent=p1.eNqr-V_x', { ladder: 'tech', lens: 'me', sent: 'p1.eNqr-V_x' }],
  ['lens=team', { lens: 'team' }],
  ['lens=team&part=skills', { lens: 'team', part: 'skills' }],
  ['lens=team&part=thin', { lens: 'team', part: 'thin' }],
  ['lens=team&part=near', { lens: 'team', part: 'near' }],
  ['lens=team&part=mentors', { lens: 'team', part: 'mentors' }],
  ['lens=team&part=talk&talk=c-1&member=p-2', { lens: 'team', part: 'talk', talk: 'c-1', member: 'p-2' }],
  ['shade=me&role=lead', { shade: 'me', role: 'lead' }],
  ['from=.me&to=lead', { from: '.me', to: 'lead' }],
];

test.each(SAVED)('#%s', (hash, link) => {
  expect(readLink(`#${hash}`)).toEqual({ ...EMPTY_LINK, ...link });
  expect(writeLink({ ...EMPTY_LINK, ...link })).toBe(hash);
});

test('every field is in one of them', () => {
  const set = new Set(SAVED.flatMap(([, link]) => Object.keys(link)));
  expect(Object.keys(EMPTY_LINK).filter((name) => !set.has(name))).toEqual([]);
});

test.each<[hash: string, opened: string, unknown: string[]]>([
  ['role=S&at=SQL&lens=me', 'lens=me&at=sql&role=s', []],
  ['from=J&to=S&if=Sql', 'from=j&to=s&if=sql', []],
  ['from=j', 'role=j', []],
  ['from=.me&to=s', 'from=.me&to=s', []],
  ['from=.me', '', []],
  ['from=gone&to=s', 'role=s', ['gone']],
  [
    'role=gone&family=data,gone&level=junior,gone&tag=gone',
    'family=data&level=junior',
    ['gone', 'gone', 'gone', 'gone'],
  ],
])('#%s opens as #%s on a ladder', (hash, opened, unknown) => {
  const graph = new CareerGraph(ladderSchema.parse(ladderWith()));
  const resolved = resolveLink(graph, readLink(hash));
  expect(writeLink(resolved.link)).toBe(opened);
  expect(resolved.unknown).toEqual(unknown);
});

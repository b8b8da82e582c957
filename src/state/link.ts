/** What the reader looks at, as it stands in the link: every state of the page can be sent to someone. */
export interface Link {
  /** The id of a ladder in the index, or the address of a document. */
  ladder?: string | undefined;
  lens: 'level' | 'table';
  role?: string | undefined;
  from?: string | undefined;
  to?: string | undefined;
  families: readonly string[];
  levels: readonly string[];
  skill?: string | undefined;
  /** Least mid pay, in the ladder's currency. */
  pay?: number | undefined;
}

export const EMPTY_LINK: Link = { lens: 'level', families: [], levels: [] };

const MAX_VALUE = 2_000;

/** Reads a hash, with or without its "#". Anything it cannot read is left out; it never throws. */
export function readLink(hash: string): Link {
  const given = new URLSearchParams(hash.replace(/^#/, ''));
  const text = (name: string) => given.get(name)?.slice(0, MAX_VALUE) || undefined;
  const list = (name: string) => [...new Set(text(name)?.split(',').filter(Boolean) ?? [])].slice(0, 200);
  const pay = Number(given.get('pay') ?? Number.NaN);
  return {
    ladder: text('ladder'),
    lens: given.get('lens') === 'table' ? 'table' : 'level',
    role: text('role'),
    from: text('from'),
    to: text('to'),
    families: list('family'),
    levels: list('level'),
    skill: text('skill'),
    pay: Number.isFinite(pay) && pay > 0 ? pay : undefined,
  };
}

/** Writes a link as a hash without "#"; what is not set is not in it. */
export function writeLink(link: Link): string {
  const parts: [string, string | undefined][] = [
    ['ladder', link.ladder],
    ['lens', link.lens === 'level' ? undefined : link.lens],
    ['role', link.role],
    ['from', link.from],
    ['to', link.to],
    ['family', link.families.join(',') || undefined],
    ['level', link.levels.join(',') || undefined],
    ['skill', link.skill],
    ['pay', link.pay?.toString()],
  ];
  const query = new URLSearchParams();
  for (const [name, value] of parts) if (value !== undefined) query.set(name, value);
  return query.toString().replaceAll('%2C', ',');
}

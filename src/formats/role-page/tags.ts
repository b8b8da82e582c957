/** The tag line of a role page. Its tags often run together: "EngineeringLeadership", "ITInfrastructure". */

/** Words with a capital inside. No tag begins or ends within them. */
const CAMEL_WORDS =
  `AIOps BizOps ChatOps CloudOps DataOps DevOps DevSecOps DevTestOps DynamoDB FinOps FinTech GitHub
  GitLab GitOps GraphQL HealthTech IaaS iOS iPadOS JavaScript LinkedIn LLMOps MarTech macOS MLOps MongoDB MySQL
  NetOps NoSQL PaaS PostgreSQL PowerShell PyTorch RegTech RevOps SaaS SecOps SysOps TensorFlow tvOS TypeScript
  watchOS WordPress YouTube eCommerce eLearning .NET`
    .split(/\s+/)
    .filter((word) => word !== '');

/** The tags of a line in order, without duplicates. If the line has separators, only they split it. */
export function splitTags(line: string): string[] {
  const parts = /[,;|•·]/.test(line) ? line.split(/[,;|•·]/) : [line];
  const tags = parts.flatMap(runTogether).map((tag) => tag.trim());
  return [...new Set(tags.filter((tag) => tag !== ''))];
}

/**
 * Splits before a capital that follows a lower-case letter, a sign, or the last capital of an abbreviation.
 */
function runTogether(text: string): string[] {
  const guarded = camelWords(text);
  const tags: string[] = [];
  let from = 0;
  for (let at = 1; at < text.length; at++) {
    const inside = guarded.some(({ start, end }) => at > start && at < end);
    if (
      inside ||
      !(guarded.some(({ start }) => start === at)
        ? /\S/.test(text[at - 1] ?? '') && !/[/(&-]/.test(text[at - 1] ?? '')
        : isSeam(text, at))
    )
      continue;
    tags.push(text.slice(from, at));
    from = at;
  }
  return [...tags, text.slice(from)];
}

function isSeam(text: string, at: number): boolean {
  const [before2 = '', before = '', here = '', next = ''] = [
    text[at - 2],
    text[at - 1],
    text[at],
    text[at + 1],
  ];
  if (!/\p{Lu}/u.test(here)) return false;
  if (/[\p{Ll}\p{N}+#)]/u.test(before)) return true;
  return /\p{Lu}/u.test(before) && /[\p{Lu}&/]/u.test(before2) && /\p{Ll}/u.test(next);
}

function camelWords(text: string): { start: number; end: number }[] {
  return CAMEL_WORDS.flatMap((word) => {
    const found: { start: number; end: number }[] = [];
    for (let start = text.indexOf(word); start >= 0; start = text.indexOf(word, start + word.length)) {
      const end = start + word.length;
      if (!/\p{Ll}/u.test(text[end] ?? '')) found.push({ start, end });
    }
    return found;
  });
}

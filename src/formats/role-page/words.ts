/**
 * The words of job titles that are needed to tell titles apart, in lower case. This is vocabulary: it
 * contains no role, skill or pay.
 */

/** The word that says what a person is. It ends a title or comes before "of". */
export const HEADS: ReadonlySet<string> = new Set(
  `administrator admin advisor adviser advocate agent analyst apprentice architect artist assistant associate
  auditor chief coach co-op communicator consultant coordinator coordinators designer developer director
  engineer evangelist executive expert fellow generalist graduate hacker head hunter instructor intern lead
  leader manager marketer master member mentor modeler modeller officer operator owner partner planner
  president principal producer professional programmer representative researcher responder reviewer scientist
  scrummaster specialist statistician strategist student superintendent supervisor teacher technician
  technologist tester trainee trainer vp worker writer founder co-founder cofounder academic
  svp evp avp cto cio ciso cso cpo cdo coo ceo cfo cpto cro cmo sre sdet dba pm tpm em swe gm rte tl`.split(
    /\s+/,
  ),
);

/** Words before a title that give its seniority and not its field. */
export const SENIORITY: ReadonlySet<string> = new Set(
  `junior jr jr. senior sr sr. lead principal staff distinguished associate mid mid-level midlevel entry-level
  graduate deputy executive group global regional`.split(/\s+/),
);

/** Heads that take "of" and a field: "Head of Platform", "Director of Cloud Engineering". */
export const OFFICES: ReadonlySet<string> = new Set(
  'chief director evp head manager officer president svp vp avp lead leader'.split(' '),
);

/** The head of an abbreviated title, written out. "DevOps / SRE" names two engineers. */
export const HEAD_OF_ABBREVIATION: Readonly<Record<string, string>> = {
  sre: 'Engineer',
  sdet: 'Engineer',
  swe: 'Engineer',
  rte: 'Engineer',
  dba: 'Administrator',
  pm: 'Manager',
  tpm: 'Manager',
  em: 'Manager',
};

/**
 * Words with a slash that mean one thing. Abbreviations on both sides ("CI/CD", "UX/UI") need no entry: a
 * slash separates them only if both are titles ("SVP/EVP").
 */
export const ONE_THING: ReadonlySet<string> = new Set(
  `build/release business/technology client/server data/ai data/etl founding/startup hardware/software
  install/repair ios/android linux/unix unix/linux mac/windows node/python qa/testing qa/test test/qa windows/linux`.split(
    /\s+/,
  ),
);

/** Words that begin a condition and do not continue a title. */
export const CONDITION_STARTS: ReadonlySet<string> = new Set(
  `with without who whose that which if when where while at on from for as via within under after before
  familiar responsible interested experienced skilled looking able capable having given depending plus
  including towards toward across through into`.split(/\s+/),
);

/** Words in "-ing" that name a field. Other words in "-ing", such as "transitioning", begin a condition. */
export const FIELDS_IN_ING: ReadonlySet<string> = new Set(
  `engineering testing learning networking computing marketing programming manufacturing modeling modelling
  monitoring mining processing reporting accounting training consulting planning writing hosting operating
  pricing billing banking gaming hunting hacking tooling scripting coding messaging streaming ing`.split(
    /\s+/,
  ),
);

/** Words before a title that describe the person and not the job. They become a note of the title. */
export const PERSON_WORDS: ReadonlySet<string> = new Set(
  'aspiring current experienced former recent seasoned exceptional'.split(' '),
);

/** Last words of lines that name a field or a group of people and not a job. */
export const NOT_JOBS: ReadonlySet<string> = new Set(
  'academic candidate graduate member path people positions professionals role roles student team teams track tracks'.split(
    ' ',
  ),
);

/** Words that are complete titles. After another title they borrow nothing from it. */
export const STANDS_ALONE: ReadonlySet<string> = new Set(
  'academic consultant fellow founder freelancer graduate president student'.split(' '),
);

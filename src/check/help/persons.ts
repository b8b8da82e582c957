/** Pages of what is told when a person's own file or link is opened. */
import type { RulePages } from './rulePage';

export const PERSON_PAGES = {
  PERSON_NOT_ONE: {
    title: 'A file that holds nobody’s ratings',
    says: 'A file of one’s own ratings was expected, and the text holds something else: a ladder, another program’s data or a list.',
    why: 'Nothing is read from it, and what is open already stays as it is.',
    remedy: 'Open the file that was saved from “My growth”. A ladder is opened under “Open a ladder”.',
    example: 'A ladder.json that was chosen in place of my-growth.json.',
  },
  PERSON_NEWER: {
    title: 'A file from a later version',
    says: 'The file says that it is written in a form which this version of Rungs does not know yet.',
    why: 'Read half, it would be saved half. So it is not read at all, and never written over.',
    remedy: 'Open it with the version that wrote it, or update this one.',
    example: 'A file with “schemaVersion: 2”, opened on a page that knows form 1 alone.',
  },
  PERSON_TOO_LARGE: {
    title: 'A file that is too large for one person',
    says: 'The file is larger than one person’s ratings, notes and evidence can be. The limit stands in the message.',
    why: 'A page that reads a file of any size can be made to stand still by one.',
    remedy:
      'Check that it is the right file. Evidence is a sentence and a link; what it links to stays where it is.',
    example: 'A file of 50 MB into which a program wrote a whole chat.',
  },
  PERSON_CUT_OFF: {
    title: 'A file that ends too early',
    says: 'The text ends while brackets are still open: its last part is missing.',
    why: 'What is missing nobody can tell, and saving the rest would lose it for good. So nothing is read.',
    remedy: 'Ask for the file again, or copy it again from where it was saved.',
    example: 'A download that stopped half-way, or a text that was pasted without its last lines.',
  },
  PERSON_TWO_ANSWERS: {
    title: 'A skill with two answers of one’s own',
    says: 'A skill is called not applicable and has a level as well. The message says which of the two counts.',
    why: 'The skill leaves every sum, though somebody once rated it.',
    remedy: 'Rate the skill again if the level was meant.',
    example: 'A file written by hand with “notApplicable: true” beside “self: working”.',
  },
  PERSON_LINK_BROKEN: {
    title: 'A link whose ratings cannot be read',
    says: 'The part of the link that carries the ratings is damaged, cut, or unpacks to more than it may.',
    why: 'Nothing is read from it.',
    remedy: 'Copy the whole link again, or ask for a file.',
    example: 'A link that a program for mail broke into two lines, of which one was opened.',
  },
  PERSON_LINK_NEWER: {
    title: 'A link from a later version',
    says: 'The link begins with the sign of a form which this version of Rungs does not know.',
    why: 'Nothing is read from it, as half of it could mean something else.',
    remedy: 'Open it with the version that made it, or ask for a file.',
    example: 'A link made on a page that was updated, opened in a copy of last year.',
  },
  PERSON_LINK_TOO_LONG: {
    title: 'Too much for a link',
    says: 'Ratings, notes and evidence together make a link longer than programs for mail and chat let through.',
    why: 'Such a link arrives cut, and cannot be read.',
    remedy: 'Save a file and send that, or leave out notes and evidence.',
    example: 'Eighty skills with three pieces of evidence each.',
  },
} satisfies RulePages;

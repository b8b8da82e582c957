/** A fault as a reader sees it: its sentence and the way out, made from the words of a language. */
import type { DocumentPath, Issue, IssueArgs, IssueCode, Severity } from '../../model/validation/issue';

export interface Description {
  /** What is wrong, with the value that is. */
  message: string;
  /** What to do about it. */
  remedy: string;
}

/** A fault as plain data, for JSON. Without a known place its three fields are null. */
export interface IssueReport extends Description {
  code: IssueCode;
  severity: Severity;
  path: DocumentPath;
  file: string | null;
  line: number | null;
  column: number | null;
  /** The id of the role it lies in, as written; null for what lies in none. */
  role: string | null;
}

/** The sentences of one language for every code; a code without one does not compile. */
export type IssueMessages = { readonly [C in IssueCode]: (args: IssueArgs[C]) => Description };

export function describeIssue(fault: Issue, messages: IssueMessages): Description {
  return sentence(messages, fault.code, fault.args);
}

function sentence<C extends IssueCode>(messages: IssueMessages, code: C, args: IssueArgs[C]): Description {
  return messages[code](args);
}

/** The fault as plain data, with its sentences and its place side by side. */
export function reportIssue(fault: Issue, messages: IssueMessages): IssueReport {
  const { code, severity, path, place } = fault;
  return {
    code,
    severity,
    path,
    file: place?.file ?? null,
    line: place?.line ?? null,
    column: place?.column ?? null,
    role: fault.role ?? null,
    ...describeIssue(fault, messages),
  };
}

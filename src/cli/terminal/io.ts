/** What a command may touch of the outside: in a test these are collectors, in `main.ts` the process's own. */
export interface Io {
  out: (text: string) => void;
  err: (text: string) => void;
  /** Whether each stream takes colour. */
  outColour: boolean;
  errColour: boolean;
  /** Everything on standard input. Absent where there is none to read. */
  input?: () => Promise<Uint8Array>;
}

/** 0: nothing wrong; 1: the ladder has errors; 2: the command itself cannot be carried out. */
export type ExitCode = 0 | 1 | 2;

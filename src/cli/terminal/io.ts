/** The input and output of a command: those of the process in `main.ts`, collectors in tests. */
export interface Io {
  out: (text: string) => void;
  err: (text: string) => void;
  /** Whether each stream supports colour. */
  outColour: boolean;
  errColour: boolean;
  /** Reads all of standard input. Absent if there is none. */
  input?: () => Promise<Uint8Array>;
}

/** 0: success; 1: the ladder has errors; 2: the command could not run. */
export type ExitCode = 0 | 1 | 2;

import type { Component } from 'svelte';
import type { LadderInput } from '../../src/model/ladder/ladder';
import type { Surroundings } from '../fixtures/view/session';

/** What the gallery shows, and takes a picture of. */
export interface GalleryState extends Surroundings {
  /** The name of its picture. */
  id: string;
  ladder: LadderInput;
  /** The part of an address that comes after the ladder, such as `from=a&to=b`. */
  link?: string;
  /** What the page shows of that link, unless given. */
  shows?: Component;
  /** Names of what is pressed one after the other, and what is then typed. */
  press?: readonly string[];
  type?: string;
  /** Whether the picture is of the dialog that was opened. */
  inDialog?: boolean;
  /** px; 420, as wide as the panel, unless given. */
  width?: number;
  /** For what fills the box that it is put into, px; else a state is as high as it needs. */
  height?: number;
  /** Whether the picture has all of it; else it ends after 760px. */
  whole?: boolean;
  rightToLeft?: boolean;
  /** Whether there is a picture in the dark theme too, and one on a phone. */
  dark?: boolean;
  narrow?: boolean;
}

/** The wide views: a profile, a team, a report. */
export const WIDE = { width: 800 };

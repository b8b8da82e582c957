/** The fixed measures of the Level lens, px in world units. */

export const CARD_WIDTH = 184;
export const CARD_MIN_HEIGHT = 104;
export const CARD_PADDING = 12;

/** Blank around the whole drawing. */
export const MARGIN = 28;

/** Between two cards of one cell. */
export const CARD_GAP = 20;
/** Between two lanes: enough for three passing edges before a gutter has to widen. */
export const LANE_GAP = 48;
/** A lane with no role: a mark that it exists, and little more. */
export const EMPTY_LANE_WIDTH = 56;
/** The band of a rank with no role. */
export const EMPTY_RANK_HEIGHT = 24;

/** Nearest an edge that passes through a row may come to a card. Half of CARD_GAP, so that one fits between two cards. */
export const SLOT_CLEARANCE = 10;
/** Between two edges that pass through a row side by side. */
export const SLOT_GAP = 12;

/** Between two edges that share a side of a card, when there is room. */
export const PORT_GAP = 14;
/** Ports keep off the rounded corners of the card. */
export const PORT_INSET = 20;

/** The meanings a badge or notice can have. Colour never stands alone: each has its icon, and a word beside it. */
export type Tone = 'neutral' | 'moving' | 'done' | 'look' | 'broken' | 'unknown'

/** Corrections of people: stored as files, applied to records by every later extraction (docs/correct.md). */
export { applyCorrections, type Corrected, type Status, type Verdict } from "./apply.js";
export { composeCorrection, type Moment, type Said } from "./compose.js";
export type { Correction, Json } from "./correction.js";
export { type Corrections, correctionsOf, type Tally } from "./corrections.js";
export { type CorrectionsNow, CurrentCorrections } from "./current.js";
export { type ReadCorrections, readCorrections, saveCorrection } from "./folder.js";

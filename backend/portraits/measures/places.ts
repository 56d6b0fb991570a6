/** Where the measures look, in shares of a face: what is drawn on the photo is what was looked at. */

/** What a lens would cover, around an eye: in distances between the eyes. */
export const LENS = { width: 0.62, height: 0.4 }

/** An ear beside a cheek: in widths of the face, and in its heights below the eyes. */
export const EAR = { outward: 0.06, width: 0.1, down: 0.22, height: 0.42 }

/** The crown above the eyes: in heights of the face, from the eyes to the chin. */
export const CROWN = { half: 0.45, from: 1.2, to: 0.62 }

/** A whole person by the face, as the model of bodies wants to see one: in heights of the face. */
export const BODY = { middle: 5, side: 14 }

/** The top begins so far below the chin: in heights of the face. */
export const TOP_BELOW_CHIN = 0.3

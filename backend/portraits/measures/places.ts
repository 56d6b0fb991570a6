/** Regions of the measures, in shares of a face. The marks drawn on a photo use the same ones. */

/** The region of a lens around an eye, in eye distances. */
export const LENS = { width: 0.62, height: 0.4 }

/**
 * The region of an ear: outward and width in face widths, down from the eyes and height in face heights.
 */
export const EAR = { outward: 0.06, width: 0.1, down: 0.22, height: 0.42 }

/** The crown above the eyes, in face heights (eyes to chin). */
export const CROWN = { half: 0.45, from: 1.2, to: 0.62 }

/** The region of a whole person for the body model, in face heights. */
export const BODY = { middle: 5, side: 14 }

/** Where the clothes begin below the chin, in face heights. */
export const TOP_BELOW_CHIN = 0.3

/** Stands for the class of those who have none. */
export const NO_CLASS = 'none'

/** The page on which a unit is proofread, or one of its classes. */
export const proofPath = (unitId: string, classKey?: string): string =>
  `/proof/${unitId}${classKey ? `?class=${classKey}` : ''}`

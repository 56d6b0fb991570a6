/** Stands for the class of those who have none. */
export const NO_CLASS = 'none'

/** The errata of a unit: those that wait for the centre, or those of which the school was told. */
export const errataPath = (unitId: string, stand: 'open' | 'told'): string =>
  `/errata/${unitId}?stand=${stand}`

/** The page on which a unit is proofread, or one of its classes. */
export const proofPath = (unitId: string, classKey?: string): string =>
  `/proof/${unitId}${classKey ? `?class=${classKey}` : ''}`

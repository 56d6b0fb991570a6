import Region from '#models/people/region'

/** All regions by their names, with their contacts. */
export const allRegions = (): Promise<Region[]> => Region.query().orderBy('name').preload('contact')

import { SeasonKeySchema } from '../schema.js'

/** The wrapped key by which what is sensitive in a season is sealed; null once it is erased. */
export default class SeasonKey extends SeasonKeySchema {}

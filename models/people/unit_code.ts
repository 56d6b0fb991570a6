import { UnitCodeSchema } from '../schema.js'

/** A national code of a unit, for the students of one level. */
export default class UnitCode extends UnitCodeSchema {}

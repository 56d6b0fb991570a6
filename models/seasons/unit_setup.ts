import { UnitSetupSchema } from '../schema.js'

/** A school's notice, contact and mailing address, as it saved them. */
export default class UnitSetup extends UnitSetupSchema {}

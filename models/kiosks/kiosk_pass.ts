import { KioskPassSchema } from '../schema.js'

/** A student whom a device called and who was not there. */
export default class KioskPass extends KioskPassSchema {}

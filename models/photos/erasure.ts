import { ErasureSchema } from '../schema.js'

/** An object of the store that is erased when it is due and nothing else refers to it. */
export default class Erasure extends ErasureSchema {}

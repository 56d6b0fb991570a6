import { after } from './after'
import { frame } from './frame'
import { requirements } from './requirements'
import { scan } from './scan'
import { shooting } from './shooting'
import { steps } from './steps'

export const zh = { frame, scan, steps, requirements, shooting, after }

/** Every language says the same: a missing key is an error of the types. */
export type Words = typeof zh

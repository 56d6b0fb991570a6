import { after } from './after.js'
import { frame } from './frame.js'
import { inbox } from './inbox.js'
import { ownData } from './own_data.js'
import { requirements } from './requirements.js'
import { scan } from './scan.js'
import { shooting } from './shooting.js'
import { steps } from './steps.js'

export const zh = { frame, scan, steps, requirements, shooting, after, inbox, ownData }

/** Every language says the same: a missing key is an error of the types. */
export type Words = typeof zh

import type { Words } from '../zh'
import { after } from './after.js'
import { frame } from './frame.js'
import { inbox } from './inbox.js'
import { ownData } from './own_data.js'
import { requirements } from './requirements.js'
import { scan } from './scan.js'
import { shooting } from './shooting.js'
import { steps } from './steps.js'

export const en: Words = { frame, scan, steps, requirements, shooting, after, inbox, ownData }

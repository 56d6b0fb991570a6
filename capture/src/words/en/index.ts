import type { Words } from '../zh'
import { after } from './after'
import { frame } from './frame'
import { requirements } from './requirements'
import { scan } from './scan'
import { shooting } from './shooting'
import { steps } from './steps'

export const en: Words = { frame, scan, steps, requirements, shooting, after }

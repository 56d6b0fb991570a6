import { dayOf } from '../layout/dates'

/** Today in Shanghai by the wall's clock: rights are a matter of real time, also in a rehearsal. */
export const today = () => dayOf(new Date().toISOString())

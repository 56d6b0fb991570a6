import type User from '#models/people/user'
import { Bouncer } from '@adonisjs/bouncer'
import { Viewer } from './viewer.js'

const of = (user: User) => new Viewer(user)

/** Seasons, windows, units, calendars, wording: the centre's own affairs. */
export const readCentre = Bouncer.ability((user: User) => of(user).isCentre)
export const manageSeasons = Bouncer.ability((user: User) => of(user).has('centre_admin'))
export const planSeasons = Bouncer.ability((user: User) => of(user).has('centre_admin', 'operator'))

/** Letters name their readers; whoever deals with money may settle the uncertain ones. */
export const readLetters = Bouncer.ability((user: User) =>
  of(user).has('centre_admin', 'operator', 'finance')
)
export const readAudit = Bouncer.ability((user: User) => of(user).has('centre_admin'))

export const handInPhotos = Bouncer.ability((user: User, unitId: string) =>
  of(user).seesPhotosOf(unitId)
)

export const moveClock = Bouncer.ability((user: User) => of(user).has('centre_admin', 'operator'))

/** Counts come from capture; until then the centre enters them, or the school its own. */
export const countDays = Bouncer.ability((user: User, unitId: string) =>
  of(user).seesPhotosOf(unitId)
)

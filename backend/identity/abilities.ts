import type User from '#models/people/user'
import { Bouncer } from '@adonisjs/bouncer'
import { Viewer } from './viewer.js'

const viewerFor = (user: User) => new Viewer(user)

/** Seasons, windows, units, calendars and templates are managed by the centre. */
export const readCentre = Bouncer.ability((user: User) => viewerFor(user).isCentre)
export const manageSeasons = Bouncer.ability((user: User) => viewerFor(user).has('centre_admin'))
export const planSeasons = Bouncer.ability((user: User) =>
  viewerFor(user).has('centre_admin', 'operator')
)

/** Letters name their readers. Finance may settle uncertain letters about money. */
export const readLetters = Bouncer.ability((user: User) =>
  viewerFor(user).has('centre_admin', 'operator', 'finance')
)
export const readAudit = Bouncer.ability((user: User) => viewerFor(user).has('centre_admin'))

export const handInPhotos = Bouncer.ability((user: User, unitId: string) =>
  viewerFor(user).seesPhotosOf(unitId)
)

export const moveClock = Bouncer.ability((user: User) =>
  viewerFor(user).has('centre_admin', 'operator')
)

/** Day counts are entered by the centre, or by the school for itself. */
export const countDays = Bouncer.ability((user: User, unitId: string) =>
  viewerFor(user).seesPhotosOf(unitId)
)

import type { Capability } from '#domain/identity/permissions'
import type User from '#models/people/user'
import { Bouncer } from '@adonisjs/bouncer'
import { Viewer } from './viewer.js'

const anywhere = (capability: Capability) =>
  Bouncer.ability((user: User) => new Viewer(user).may(capability))

const atUnit = (capability: Capability) =>
  Bouncer.ability((user: User, unitId: string) => new Viewer(user).mayAt(capability, unitId))

/** What controllers authorize: capabilities of `domain/identity/permissions`, in its words. */
export const readCentre = anywhere('readCentre')
export const manageSeasons = anywhere('manageSeasons')
export const planSeasons = anywhere('planSeasons')
export const remindSchools = anywhere('remindSchools')
export const readLetters = anywhere('readLetters')
export const settleLetters = anywhere('settleLetters')
export const readAudit = anywhere('readAudit')
export const moveClock = anywhere('moveClock')
export const chooseClockMode = anywhere('chooseClockMode')
export const registerChsiReturns = anywhere('registerChsiReturns')
export const changeLimits = anywhere('changeLimits')
export const centreHome = anywhere('centreHome')
export const reviewHome = anywhere('reviewHome')
export const financeHome = anywhere('financeHome')
export const printingHome = anywhere('printingHome')
export const handInPhotos = atUnit('handInPhotos')
export const countDays = atUnit('countDays')

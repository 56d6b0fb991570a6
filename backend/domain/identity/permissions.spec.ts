import { may, PERMISSIONS, type Capability } from '#domain/identity/permissions'
import { ROLES, type Role } from '#domain/season/codes'
import { test } from '@japa/runner'
import fc from 'fast-check'

const PHOTO_STAFF: Role[] = ['centre_admin', 'operator', 'reviewer', 'coordinator']
const CENTRE: Role[] = ['centre_admin', 'operator', 'reviewer', 'finance', 'printing']

/** Written down from the abilities, viewers and pages as they were before there was one table. */
const BEFORE: Record<Capability, Role[]> = {
  readCentre: CENTRE,
  manageSeasons: ['centre_admin'],
  planSeasons: ['centre_admin', 'operator'],
  remindSchools: ['centre_admin', 'operator'],
  readLetters: ['centre_admin', 'operator', 'finance'],
  settleLetters: ['centre_admin', 'operator', 'finance'],
  readAudit: ['centre_admin'],
  moveClock: ['centre_admin', 'operator'],
  chooseClockMode: ['centre_admin'],
  registerChsiReturns: ['centre_admin', 'operator'],
  seePapers: [...CENTRE, 'coordinator'],
  seePhotos: PHOTO_STAFF,
  handInPhotos: PHOTO_STAFF,
  reviewPhotos: ['centre_admin', 'operator', 'reviewer'],
  countDays: PHOTO_STAFF,
  changeLimits: ['centre_admin'],
  readJobs: CENTRE,
  centreHome: ['centre_admin', 'operator'],
  reviewHome: ['reviewer'],
  financeHome: ['finance'],
  printingHome: ['printing'],
  schoolHome: ['coordinator', 'college'],
  openBoard: ['centre_admin', 'operator', 'finance', 'printing'],
  openJobs: ['centre_admin', 'operator'],
}

const capabilities = Object.keys(BEFORE) as Capability[]

test.group('Capabilities', () => {
  test('are those that each role had before', ({ assert }) => {
    assert.sameMembers(Object.keys(PERMISSIONS), capabilities)
    for (const capability of capabilities)
      for (const role of ROLES)
        assert.equal(
          may([role], capability),
          BEFORE[capability].includes(role),
          `${role} ${capability}`
        )
  })

  test('of several roles are those of each, and nobody without a role has one', ({ assert }) => {
    fc.assert(
      fc.property(
        fc.subarray([...ROLES]),
        fc.constantFrom(...capabilities),
        (roles, capability) => {
          assert.equal(
            may(roles, capability),
            roles.some((role) => may([role], capability))
          )
        }
      )
    )
  })

  test('of somebody who manages seasons include planning them and moving the clock', ({
    assert,
  }) => {
    fc.assert(
      fc.property(fc.subarray([...ROLES]), (roles) => {
        if (may(roles, 'manageSeasons'))
          assert.isTrue(may(roles, 'planSeasons') && may(roles, 'moveClock'))
        if (may(roles, 'reviewPhotos')) assert.isTrue(may(roles, 'seePhotos'))
      })
    )
  })
})

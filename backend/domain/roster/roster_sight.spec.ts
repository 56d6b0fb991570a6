import { PERMISSIONS } from '#domain/identity/permissions'
import { isInSight, rosterSight, type PlaceOfStudent } from '#domain/roster/roster_sight'
import { CENTRE_ROLES, ROLES } from '#domain/season/codes'
import { test } from '@japa/runner'
import fc from 'fast-check'

const id = fc.constantFrom('a', 'b')
const centre = fc.record({ role: fc.constantFrom(...CENTRE_ROLES), unitId: fc.constant(null) })
const school = fc.oneof(
  fc.record({ role: fc.constant('coordinator' as const), unitId: id }),
  fc.record({
    role: fc.constant('college' as const),
    unitId: id,
    collegeId: fc.option(id.map((one) => `college ${one}`)),
  }),
  fc.record({
    role: fc.constant('class_teacher' as const),
    unitId: id,
    classId: id.map((one) => `class ${one}`),
  })
)
const place: fc.Arbitrary<PlaceOfStudent> = fc.record({
  unitId: id,
  collegeId: fc.option(id.map((one) => `college ${one}`)),
  classId: fc.option(id.map((one) => `class ${one}`)),
})
const seen = (grants: Parameters<typeof rosterSight>[0], at: PlaceOfStudent) =>
  isInSight(rosterSight(grants, 'readStudents'), at)

test.group('The students that somebody sees', () => {
  test('are those of some grant, and more grants never hide one', ({ assert }) => {
    const grants = fc.array(fc.oneof(centre, school), { maxLength: 4 })
    fc.assert(
      fc.property(grants, place, (held, at) => {
        assert.equal(
          seen(held, at),
          held.some((grant) => seen([grant], at))
        )
      })
    )
  })

  test('of a school are of the grant’s unit, college or class alone', ({ assert }) => {
    fc.assert(
      fc.property(school, place, (grant, at) => {
        const wanted = {
          coordinator: at.unitId === grant.unitId,
          college: 'collegeId' in grant && !!grant.collegeId && at.collegeId === grant.collegeId,
          class_teacher: 'classId' in grant && at.classId === grant.classId,
        }[grant.role]
        assert.equal(seen([grant], at), wanted)
      })
    )
  })

  test('are shown to the centre’s reviewers, operators and administrators, and to no other role of it', ({
    assert,
  }) => {
    const all = ROLES.filter(
      (role) => rosterSight([{ role, unitId: null }], 'readStudents') === 'all'
    )
    const readers: readonly string[] = PERMISSIONS.readStudents
    assert.sameMembers(
      all.filter((role) => (CENTRE_ROLES as readonly string[]).includes(role)),
      ['centre_admin', 'operator', 'reviewer']
    )
    for (const role of ['finance', 'printing', 'auditor']) assert.notInclude(readers, role)
  })

  test('may be fewer for what only coordinators do', ({ assert }) => {
    const held = [
      { role: 'coordinator' as const, unitId: 'a' },
      { role: 'college' as const, unitId: 'b', collegeId: 'college b' },
    ]
    assert.deepEqual(rosterSight(held, 'keepRoster'), {
      ...{ unitIds: ['a'], collegeIds: [], classIds: [] },
    })
  })
})

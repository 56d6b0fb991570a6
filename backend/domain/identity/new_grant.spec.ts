import { addDays } from '#domain/calendar/civil_date'
import { isInForce } from '#domain/identity/grant'
import { newGrant, type AskedGrant } from '#domain/identity/new_grant'
import { instantOf } from '#domain/calendar/instant'
import { test } from '@japa/runner'
import fc from 'fast-check'

const TODAY = '2023-03-01'
const grant = (changes: Partial<AskedGrant>): AskedGrant => ({
  ...{ role: 'operator', unitId: null, validFrom: null, validUntil: null },
  ...changes,
})
const faultOf = (changes: Partial<AskedGrant>) => {
  const made = newGrant(grant(changes), TODAY)
  return made.ok ? null : made.error.type
}

test.group('A new grant', () => {
  test('is for one school, or for the whole centre, by its role', ({ assert }) => {
    assert.isNull(faultOf({}))
    assert.isNull(faultOf({ role: 'coordinator', unitId: 'u' }))
    assert.equal(faultOf({ role: 'coordinator' }), 'grant_without_unit')
    assert.equal(faultOf({ role: 'finance', unitId: 'u' }), 'grant_with_unit')
  })

  test('of a class teacher is for a class, of the people of a college for a college or none', ({
    assert,
  }) => {
    const teacher = { role: 'class_teacher', unitId: 'u' } as const
    assert.equal(faultOf(teacher), 'grant_without_class')
    assert.isNull(faultOf({ ...teacher, classId: 'c' }))
    assert.equal(faultOf({ ...teacher, classId: 'c', collegeId: 'c' }), 'grant_with_part')
    assert.isNull(faultOf({ role: 'college', unitId: 'u', collegeId: 'c' }))
    assert.equal(faultOf({ role: 'coordinator', unitId: 'u', classId: 'c' }), 'grant_with_part')
  })

  test('may end today, but not before it begins, nor in the past', ({ assert }) => {
    assert.isNull(faultOf({ validUntil: TODAY }))
    assert.equal(faultOf({ validUntil: '2023-02-28' }), 'grant_over')
    assert.equal(faultOf({ validFrom: '2023-04-02', validUntil: '2023-04-01' }), 'grant_reversed')
  })

  test('counts from the first to the last of its days, in Shanghai', ({ assert }) => {
    const days = fc.nat(400)
    fc.assert(
      fc.property(days, days, days, (start, length, asked) => {
        const validFrom = addDays(TODAY, start)
        const made = newGrant(grant({ validFrom, validUntil: addDays(validFrom, length) }), TODAY)
        if (!made.ok) return assert.fail(made.error.type)
        const [from, until] = [made.value.validFrom!, made.value.validUntil!].map(Date.parse)
        for (const time of ['00:00', '23:59']) {
          const now = Date.parse(instantOf(addDays(TODAY, asked), time))
          const isOneOfThem = asked >= start && asked <= start + length
          assert.equal(isInForce({ validFrom: from!, validUntil: until! }, now), isOneOfThem)
        }
      })
    )
  })
})

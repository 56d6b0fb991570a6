import { ACT_RIGHTS, mayAct } from '#domain/identity/act_rights'
import { isInForce, rolesAt } from '#domain/identity/grant'
import { partOfStep, readableParts } from '#domain/identity/paper_parts'
import { may, PERMISSIONS, type Capability } from '#domain/identity/permissions'
import { rightsFaults, rightTo, ROUTE_RIGHTS, type RouteRight } from '#domain/identity/route_rights'
import { ACT_NAMES, ACT_RULES } from '#domain/season/act_rules'
import { CENTRE_ROLES, ROLES, type Role } from '#domain/season/codes'
import { test } from '@japa/runner'
import fc from 'fast-check'

const capabilities = Object.keys(PERMISSIONS) as Capability[]
const partsOf = (role: Role) => readableParts((capability) => may([role], capability))

test.group('Capabilities', () => {
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

  test('about the data of all units belong to roles of the centre', ({ assert }) => {
    const lines = Object.values(ROUTE_RIGHTS).filter((line): line is RouteRight => 'may' in line)
    for (const line of lines.filter(({ of }) => of === 'all'))
      assert.includeMembers([...CENTRE_ROLES], [...PERMISSIONS[line.may as Capability]])
  })

  test('of an auditor are to read the audit, and to hear that it has grown', ({ assert }) => {
    const has = capabilities.filter((capability) => may(['auditor'], capability))
    assert.sameMembers(has, ['readAudit', 'hearChanges'])
    for (const act of ACT_NAMES) assert.isFalse(mayAct(['auditor'], act), act)
  })

  test('of papers are for those who need them: finance money, printing prints, reviewers errata', ({
    assert,
  }) => {
    const everything = ['course', 'money', 'prints', 'errata']
    for (const role of ['centre_admin', 'operator', 'coordinator'] as const)
      assert.sameMembers(partsOf(role), everything)
    assert.deepEqual(partsOf('finance'), ['money'])
    assert.deepEqual(partsOf('printing'), ['prints'])
    assert.deepEqual(partsOf('reviewer'), ['errata'])
    assert.deepEqual(partsOf('college'), [])
    assert.equal(partOfStep({ track: 'main', event: 'submitFeedback' }), 'course')
    assert.equal(partOfStep({ track: 'billing', event: 'recordPayment' }), 'money')
  })
})

test.group('Rights to acts', () => {
  test('are never wider than the rules that running seasons replay', ({ assert }) => {
    for (const act of ACT_NAMES)
      for (const role of ROLES)
        if (mayAct([role], act)) assert.include(ACT_RULES[act].by, role, `${role} ${act}`)
  })

  test('differ from those rules only for money, which finance alone books and writes off', ({
    assert,
  }) => {
    const narrower = ACT_NAMES.flatMap((act) =>
      ACT_RULES[act].by.filter((role) => !mayAct([role], act)).map((role) => `${role} ${act}`)
    )
    assert.sameMembers(narrower, [
      'centre_admin recordPayment',
      'centre_admin settleDifference',
      'centre_admin settleReconciling',
    ])
  })

  test('name acts of which nobody may do the later one on own work', ({ assert }) => {
    assert.deepEqual(ACT_RIGHTS.settleDifference.notBy, ['recordPayment'])
    assert.isTrue(
      rightTo('POST /api/season_units/:id/acts/:act', { act: 'acceptFeedback' })?.notOwn
    )
  })
})

test.group('The table of routes', () => {
  test('refuses a router that has a route more or less', ({ assert }) => {
    const lines = Object.keys(ROUTE_RIGHTS)
    assert.deepEqual(rightsFaults(lines), [])
    assert.deepEqual(rightsFaults([...lines, 'GET /api/planted']), [
      'GET /api/planted has no right',
    ])
    assert.deepEqual(rightsFaults(lines.slice(1)), [`${lines[0]} is no route`])
  })

  test('gives an export the right of its list, and no right to what it does not know', ({
    assert,
  }) => {
    const exported = (list: string) => rightTo('GET /api/exports/:list', { list })
    assert.equal(exported('letters'), rightTo('GET /api/letters', {}))
    for (const list of ['passwords', '__proto__', 'constructor']) assert.isNull(exported(list))
    assert.isNull(rightTo('POST /api/season_units/:id/acts/:act', { act: 'constructor' }))
    assert.isNull(rightTo('GET /api/planted', {}))
  })
})

test.group('Grants', () => {
  test('count from their beginning until before their end', ({ assert }) => {
    const instant = fc.option(fc.integer({ min: 0, max: 100 }))
    fc.assert(
      fc.property(instant, instant, fc.integer({ min: 0, max: 100 }), (from, until, now) => {
        assert.equal(
          isInForce({ validFrom: from, validUntil: until }, now),
          (from ?? -1) <= now && now < (until ?? 101)
        )
      })
    )
  })

  test('of a unit give no role at another, those of the centre one at each', ({ assert }) => {
    const grants = [
      { role: 'coordinator', unitId: 'a' },
      { role: 'college', unitId: 'b' },
      { role: 'finance', unitId: null },
    ] as const
    assert.sameMembers(rolesAt(grants, 'a'), ['coordinator', 'finance'])
    assert.sameMembers(rolesAt(grants, 'c'), ['finance'])
  })
})

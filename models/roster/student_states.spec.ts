import { stateOfStudent, type PhotoOfStudent } from '#domain/counts/student_state'
import { PHOTO_STATES } from '#domain/photos/desk'
import Photo from '#models/photos/photo'
import type Student from '#models/roster/student'
import StudentAbsence from '#models/roster/student_absence'
import { emptyDatabase } from '#tests/empty_database'
import { seasonOfPhotos } from '#tests/live_photos'
import type { World } from '#tests/season_fixture'
import { studentOf } from '#tests/students_fixture'
import db from '@adonisjs/lucid/services/db'
import { test } from '@japa/runner'
import fc from 'fast-check'
import { DateTime } from 'luxon'
import { randomUUID } from 'node:crypto'

/** Few instants, so that photos are often handed in at the same one. */
const INSTANTS = ['2023-03-20T01:00:00.000Z', '2023-03-20T02:00:00.000Z', null]

const photo = fc.record({
  id: fc.uuid({ version: 4 }),
  status: fc.constantFrom(...PHOTO_STATES),
  submittedAt: fc.constantFrom(...INSTANTS),
})

/** A person has at most one accepted photo. */
const atMostOneAccepted = (photos: PhotoOfStudent[]) =>
  photos.filter(({ status, submittedAt }) => status === 'accepted' && submittedAt).length < 2

const randomFacts = fc.record({
  photos: fc.array(photo, { maxLength: 4 }).filter(atMostOneAccepted),
  isAbsent: fc.boolean(),
  isListed: fc.boolean(),
  isMerged: fc.boolean(),
  origin: fc.constantFrom('list', 'code', 'legacy'),
})
type Facts = typeof randomFacts extends fc.Arbitrary<infer T> ? T : never

const enterRound = ({ units }: World, kind: string, closedOn: string | null = null) =>
  db.table('rounds').insert({ season_unit_id: units[0]!.id, kind, closed_on: closedOn })

async function writeFacts({ units, coordinators }: World, facts: Facts, into: Student) {
  const [unit] = units
  const student = await studentOf(unit!, {
    delistedAt: facts.isListed ? null : DateTime.now(),
    mergedInto: facts.isMerged ? into.id : null,
    origin: facts.origin,
  })
  const own = { seasonUnitId: unit!.id, studentId: student.id, round: 'main' } as const
  const authorId = coordinators[0]!.id
  if (facts.isAbsent) await StudentAbsence.create({ ...own, authorId, reason: 'away' })
  await Photo.createMany(
    facts.photos.map(({ id, status, submittedAt }) => ({
      ...{ ...own, id, status, authorId, rawDigest: randomUUID(), verdict: 'warn' as const },
      businessAt: DateTime.now(),
      submittedAt: submittedAt ? DateTime.fromISO(submittedAt) : null,
    }))
  )
  return student.id
}

const rowsOf = (studentIds: string[]) =>
  db.from('student_states').whereIn('student_id', studentIds).orderBy('round')

test.group('The state of a student', (group) => {
  group.each.teardown(emptyDatabase)

  for (const isClosed of [false, true])
    test(`is the same by the view and by the rule, ${isClosed ? 'after' : 'during'} capture`, async ({
      assert,
    }) => {
      const world = await seasonOfPhotos()
      await enterRound(world, 'main', isClosed ? '2023-03-31' : null)
      const into = await studentOf(world.units[0]!)
      for (const each of fc.sample(randomFacts, 60)) {
        const [row] = await rowsOf([await writeFacts(world, each, into)])
        const hasPhoto = each.photos.some(({ submittedAt }) => submittedAt)
        const isExpected = each.isListed && each.origin !== 'legacy'
        const isShown = !each.isMerged && (isExpected || hasPhoto)
        const expected = isShown ? stateOfStudent({ ...each, isClosed }) : undefined
        assert.equal(row?.state, expected, JSON.stringify(each))
      }
    })

  test('in the make-up is that of whoever is not qualified in the main round', async ({
    assert,
  }) => {
    const world = await seasonOfPhotos()
    await enterRound(world, 'main')
    await enterRound(world, 'make_up')
    const [unit] = world.units
    const [done, missing] = [await studentOf(unit!), await studentOf(unit!)]
    const own = { seasonUnitId: unit!.id, round: 'main', authorId: world.coordinators[0]!.id }
    const { id: studentId } = done
    const more = { status: 'accepted', verdict: 'pass', studentId, rawDigest: randomUUID() }
    await Photo.create({ ...own, ...more, businessAt: DateTime.now() } as Partial<Photo>)
    assert.deepEqual(
      (await rowsOf([done.id])).map(({ round, state }) => [round, state]),
      [['main', 'qualified']]
    )
    assert.deepEqual(
      (await rowsOf([missing.id])).map(({ round, state }) => [round, state]),
      [
        ['main', 'not_captured'],
        ['make_up', 'not_captured'],
      ]
    )
  })
})

import { recordStep } from '#backend/seasons/record/record_step'
import { classesInProof } from '#backend/seasons/queries/classes_in_proof'
import { letterLink } from '#backend/letters/letter_link'
import { civilDateOf, instantOf } from '#domain/calendar/instant'
import { seasonFacts } from '#domain/season/facts'
import { letter, type Effect } from '#domain/season/effect'
import type { ErratumAnswer } from '#domain/proofreading/errata'
import OutboxMessage from '#models/letters/outbox_message'
import type BatchItem from '#models/proofreading/batch_item'
import ErrataRound from '#models/proofreading/errata_round'
import Erratum from '#models/proofreading/erratum'
import type SchoolClass from '#models/roster/school_class'
import type Student from '#models/roster/student'
import UnitStep from '#models/seasons/unit_step'
import { deliveredBatch, nextVersion } from '#tests/delivered_batch'
import { emptyDatabase } from '#tests/empty_database'
import { seasonOfPhotos, standsIn } from '#tests/live_photos'
import { asks } from '#tests/proof_requests'
import type { World } from '#tests/season_fixture'
import { calendar, SeasonWorld } from '#tests/season_world'
import { classOf, studentsOf } from '#tests/students_fixture'
import { test } from '@japa/runner'
import { DateTime } from 'luxon'

test.group('Letters about proofreading', (group) => {
  let world: World
  let students: Student[]
  let first: BatchItem

  /** Twelve classes with a photo each, and a second one in the first class. */
  group.each.setup(async () => {
    world = await seasonOfPhotos()
    const [unit] = world.units
    const classes: SchoolClass[] = []
    for (let no = 1; no <= 12; no += 1)
      classes.push(await classOf(unit!, { name: `软件20${String(no).padStart(2, '0')}` }))
    students = await studentsOf(unit!, [...classes, classes[0]!])
    const { items } = await deliveredBatch(world, students)
    first = items[0]!
    await standsIn(unit!.id, 'proofreading')
    return () => emptyDatabase()
  })

  /** Records a step that writes this letter; what its reader gets. */
  async function sent(effect: Effect, details: Record<string, unknown> = {}) {
    const seasonUnitId = world.units[0]!.id
    const at = instantOf('2023-05-01')
    const { answer } = await recordStep({
      ...{ seasonUnitId, step: 1, key: 'main/message', track: 'main', event: 'message_proof_due' },
      ...{ fromState: 'proofreading', toState: 'proofreading', actorId: null, details },
      ...{ businessAt: at, effects: [effect], progress: [], tasks: [], deadlines: [] },
      facts: seasonFacts(new SeasonWorld().state, civilDateOf(at), calendar),
      calendarVersion: '2023',
      clockSeq: null,
    })
    if (!answer.recorded) throw new Error(answer.reason)
    return OutboxMessage.firstOrFail()
  }

  const proofDue = () => letter('proof_due', 'school', { due: '2023-05-09', left: 5 })

  test('name the first ten classes that are not confirmed, and count photos without a mark', async ({
    client,
    assert,
  }) => {
    const room = asks(client, world, world.coordinators[0]!)
    const own = await room.classNamed('软件2001')
    ;(await room.right(own)).assertStatus(204)
    ;(await room.confirm(own)).assertStatus(204)
    const written = await sent(proofDue())
    const { openClasses, ...counts } = written.params
    assert.deepEqual(counts, {
      ...{ due: '2023-05-09', left: 5 },
      ...{ listed: 1, classCount: 11, unmarked: 11 },
    })
    const named = JSON.parse(String(openClasses))
    assert.lengthOf(named, 10)
    assert.equal(named[0], '软件2002')
    assert.isTrue(letterLink(written).endsWith(`/#/proof/${world.units[0]!.id}`))
  })

  test('count a class again whose photo has changed since it was confirmed', async ({
    client,
    assert,
  }) => {
    await asks(client, world, world.coordinators[0]!).confirmAll()
    await nextVersion(first)
    const [fallen] = await classesInProof(world.units[0]!.id)
    assert.isNotNull(fallen!.confirmation)
    const { params } = await sent(letter('proof_overdue', 'school', { due: '2023-05-09', days: 1 }))
    assert.include(params, { openClasses: '["软件2001"]', classCount: 1, unmarked: 1 })
  })

  test('say the round of errata, and how often each answer was given', async ({ assert }) => {
    const of = { seasonUnitId: world.units[0]!.id, authorId: world.coordinators[0]!.id }
    const { id: roundId } = await ErrataRound.create({ ...of, no: 3, count: 3 })
    const erratum = (student: Student, answer: ErratumAnswer) =>
      Erratum.create({
        ...of,
        ...{ studentId: student.id, round: 'main', errataRoundId: roundId },
        ...{ kind: 'wrong_image', state: 'sent', answer, answeredAt: DateTime.now() },
      })
    const rows = [
      await erratum(students[0]!, 'removed'),
      await erratum(students[1]!, 'swapped'),
      await erratum(students[2]!, 'swapped'),
    ]
    const submitted = await sent(letter('errata_submitted', 'centre', { count: 3 }), { roundId })
    assert.deepEqual(submitted.params, { count: 3, listed: 1, roundNo: 3 })
    await emptyLetters()
    const answerIds = rows.map(({ id }) => id)
    const answered = letter('errata_answered', 'school', { count: 3, open: 0 })
    const { params } = await sent(answered, { answerIds })
    assert.deepEqual(params, {
      ...{ count: 3, open: 0, listed: 1 },
      answers: '[["swapped",2],["removed",1]]',
    })
  })

  test('of counts that were typed are as the season knows them', async ({ assert }) => {
    world = await seasonOfPhotos({ counts: 'typed' })
    const { params } = await sent(proofDue())
    assert.deepEqual(params, { due: '2023-05-09', left: 5 })
    await emptyLetters()
    const answered = letter('errata_answered', 'school', { count: 3, open: 0 })
    assert.deepEqual((await sent(answered)).params, { count: 3, open: 0 })
  })

  /** The next step is the first again. */
  const emptyLetters = async () => {
    await OutboxMessage.query().delete()
    await UnitStep.query().delete()
  }
})

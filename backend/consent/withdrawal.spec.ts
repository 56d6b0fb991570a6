import { holdObjects } from '#backend/photos/erasing/hold_objects'
import { sweepErasures } from '#backend/photos/erasing/sweep_erasures'
import { recordCheck } from '#backend/photos/actions/record_check'
import { recordProduct } from '#backend/photos/actions/record_product'
import { storeProduct } from '#backend/photos/paper_copies'
import { pictureKey, putObject, quarantineKey, storePicture } from '#backend/photos/photo_objects'
import type { CheckedPhoto } from '#backend/portraits/check/check_photo'
import { CONSENT_TODAY } from '#domain/photos/consent'
import { ok } from '#domain/result'
import CaptureLock from '#models/locks/capture_lock'
import Order from '#models/payments/order'
import Refund from '#models/payments/refund'
import Photo from '#models/photos/photo'
import { addVersion } from '#backend/photos/actions/add_version'
import { emptyDatabase } from '#tests/empty_database'
import { drawnOnce, photoOf, seasonOfPhotos } from '#tests/live_photos'
import { Phone } from '#tests/phone'
import { phoneSessionOf } from '#tests/phone_session'
import { studentOf } from '#tests/students_fixture'
import { syntheticStudent } from '#backend/demo/synthetic/student'
import drive from '@adonisjs/drive/services/main'
import db from '@adonisjs/lucid/services/db'
import { test } from '@japa/runner'
import sharp from 'sharp'

const BY_PHONE = {
  ...({ authorKind: 'student', authorId: null, via: 'phone' } as const),
  ...({ consentBasis: 'student', consentVersion: CONSENT_TODAY.student } as const),
}

/** A picture that nobody else has. */
const drawn = (r: number, g = 9) =>
  sharp({ create: { width: 480, height: 640, channels: 3, background: { r, g, b: 9 } } })
    .jpeg()
    .toBuffer()

const isKept = (key: string) => drive.use().exists(key)

test.group('Consent that is withdrawn before the delivery', (group) => {
  group.each.setup(() => emptyDatabase)

  const school = async () => {
    const world = await seasonOfPhotos()
    const student = await studentOf(world.units[0]!)
    const phone = new Phone()
    phone.token = await phoneSessionOf(world.units[0]!, student.id)
    await agreed(student)
    return { world, student, phone }
  }
  const agreed = ({ id, seasonUnitId }: { id: string; seasonUnitId: string }) =>
    db.table('phone_steps').insert({
      ...{ season_unit_id: seasonUnitId, student_id: id, step: 'consent' },
      version: CONSENT_TODAY.student,
    })
  type Given = Awaited<ReturnType<typeof school>>

  /** A photo with all that is kept of one: pictures, the copy for papers, verdict, versions. */
  async function stored(
    { world, student }: Pick<Given, 'world' | 'student'>,
    red: number,
    more: Partial<Photo> = {}
  ) {
    const objectKey = await storePicture(await drawn(red))
    const thumbnailKey = await storePicture(await drawn(red, 99))
    const productKey = await storeProduct(await drawn(red, 199))
    const overlay = { rightEye: [0.4, 0.3], leftEye: [0.6, 0.3], chin: [0.5, 0.7], faceWidth: 0.3 }
    const keys = { objectKey, thumbnailKey, productKey, overlay } as Partial<Photo>
    const own = { studentId: student.id, ...BY_PHONE, ...keys, ...more }
    const photo = await photoOf(world, 'accepted', own)
    await db.table('photo_verdicts').insert({
      ...{ photo_id: photo.id, verdict: 'warn', rows: '[]', measurements: '{"roll": 3.2}' },
      ...{ pack: 'core', limits_version: 'core-1', measures_version: '1' },
      policy_id: world.season.policyId,
    })
    await db.transaction((trx) =>
      addVersion({ photoId: photo.id, way: 'automatic', key: productKey, measures: null }, trx)
    )
    return { photo, keys: [objectKey, thumbnailKey, productKey, `${productKey}-paper`] }
  }
  const withdraw = (phone: Phone) => phone.ask('POST', 'consent/withdrawal', { isConfirmed: true })
  const countOf = async (table: string, where: object = {}) =>
    Number((await db.from(table).where(where).count('* as n'))[0].n)

  test('erases every picture and measure of the student, and keeps that it was so', async ({
    client,
    assert,
  }) => {
    const of = await school()
    const { photo, keys } = await stored(of, 10)
    const draft = await stored(of, 20, { submittedAt: null })
    for (const key of [...keys, ...draft.keys]) assert.isTrue(await isKept(key), key)
    const done = await withdraw(of.phone)
    assert.equal(done.status, 200)
    const { screen, consent, drafts, photo: shown } = done.body.data
    assert.deepEqual([screen, drafts.photos, shown], ['phone', [], null])
    assert.isFalse(consent.isGiven)
    assert.isNotNull(consent.withdrawnAt)
    assert.equal(await sweepErasures(), 6)
    for (const key of [...keys, ...draft.keys]) assert.isFalse(await isKept(key), key)
    await photo.refresh()
    assert.containSubset(photo.serialize(), { objectKey: null, productKey: null, overlay: null })
    assert.deepEqual([photo.thumbnailKey, photo.rawDigest], [null, 'erased'])
    assert.equal(photo.studentId, of.student.id)
    for (const table of ['photo_verdicts', 'product_versions', 'erasures'])
      assert.equal(await countOf(table), 0, table)
    assert.equal(await countOf('audit_entries', { action: 'photo.erased' }), 2)
    assert.equal(await countOf('audit_entries', { action: 'consent.withdrawn' }), 1)
    const [{ state }] = await db
      .from('student_states')
      .where({ student_id: of.student.id, round: 'main' })
    assert.equal(state, 'not_captured')
    const staff = client.get(`/api/photos/${photo.id}`).loginAs(of.world.centre)
    ;(await staff).assertStatus(404)
    const own = await of.phone.ask('GET', `photos/${photo.id}/picture`)
    assert.equal(own.status, 404)
  })

  test('leaves the same bytes where another photo has them, and others’ photos untouched', async ({
    assert,
  }) => {
    const of = await school()
    const { keys } = await stored(of, 30)
    const other = await studentOf(of.world.units[0]!)
    const twin = await stored({ world: of.world, student: other }, 30)
    await withdraw(of.phone)
    assert.equal(await sweepErasures(), 0)
    for (const key of keys) assert.isTrue(await isKept(key), key)
    const kept = await Photo.findOrFail(twin.photo.id)
    assert.deepEqual([kept.status, kept.objectKey], ['accepted', keys[0]])
    assert.isNotNull(kept.submittedAt)
    assert.equal(await countOf('photo_verdicts'), 1)
  })

  test('said twice is the same answer, and who comes back agrees anew and pays anew', async ({
    assert,
  }) => {
    const of = await school()
    const { photo } = await stored(of, 40)
    const { id: studentId, seasonUnitId } = of.student
    await Order.create({
      ...{ studentId, seasonUnitId, photoId: photo.id, outTradeNo: 'ab'.repeat(16) },
      ...{ amountFen: 1500, way: 'native', state: 'paid', transactionId: '4200' },
      ...{ expiresAt: photo.businessAt, paidAt: photo.businessAt },
    })
    const first = await withdraw(of.phone)
    const second = await withdraw(of.phone)
    const { now: _first, ...one } = first.body.data
    const { now: _second, ...other } = second.body.data
    assert.deepEqual(other, one)
    assert.equal(await countOf('phone_steps', { step: 'consent' }), 2)
    const refunds = await Refund.all()
    assert.deepEqual(
      refunds.map(({ why, amountFen }) => [why, amountFen]),
      [['withdrawn', 1500]]
    )
    await agreed(of.student)
    assert.isTrue((await of.phone.standing()).consent.isGiven)
    await withdraw(of.phone)
    assert.isFalse((await of.phone.standing()).consent.isGiven)
  })

  test('frees no lock, and is refused without the confirmation', async ({ assert }) => {
    const of = await school()
    const { photo } = await stored(of, 50)
    const { id: studentId, seasonUnitId } = of.student
    const lock = { studentId, seasonUnitId, kind: 'school', cause: 'finding' } as const
    await CaptureLock.create({ ...lock, photoId: photo.id })
    assert.equal((await of.phone.ask('POST', 'consent/withdrawal', {})).status, 422)
    assert.equal(await countOf('photos', { status: 'reset' }), 0)
    await withdraw(of.phone)
    assert.equal((await of.phone.standing()).screen, 'locked')
  })

  test('overtakes a photo that is being checked or finished: nothing of it is stored', async ({
    assert,
  }) => {
    const of = await school()
    const unjudged = { studentId: of.student.id, verdict: null, submittedAt: null, ...BY_PHONE }
    const checking = await photoOf(of.world, 'checking', unjudged)
    await putObject(quarantineKey(checking.id), await drawnOnce(syntheticStudent(1)))
    const made = await stored(of, 60, { productKey: null })
    // What a worker does before it writes.
    const picture = await drawn(70)
    const product = await drawn(70, 99)
    await holdObjects(checking, [pictureKey(picture)])
    const objectKey = await storePicture(picture)
    await holdObjects(made.photo, [pictureKey(product)])
    const productKey = await storeProduct(product)
    await withdraw(of.phone)
    const seen = { geometry: null, raster: null, measurements: {}, rows: [], verdict: 'pass' }
    const by = {
      pack: 'core',
      limitsVersion: 'core-1',
      policyId: of.world.season.policyId,
    } as const
    const checked = seen as unknown as CheckedPhoto
    await recordCheck(checking, checked, { ...by, objectKey, thumbnailKey: null })
    await recordProduct(made.photo.id, ok({ key: productKey, measures: {} as never }))
    for (const { id } of [checking, made.photo]) {
      const photo = await Photo.findOrFail(id)
      assert.deepEqual([photo.objectKey, photo.productKey, photo.status], [null, null, 'reset'])
    }
    assert.equal(await countOf('photo_verdicts'), 0)
    await db.from('erasures').update({ due_at: new Date() })
    await sweepErasures()
    for (const key of [objectKey, productKey, quarantineKey(checking.id)])
      assert.isFalse(await isKept(key), key)
  })

  test('is tried again for what the store did not erase, and spares what is stored just now', async ({
    assert,
  }) => {
    const of = await school()
    const { photo } = await stored(of, 80)
    const mine = await drawn(90)
    const key = await storePicture(mine)
    await db.from('photos').where('id', photo.id).update({ object_key: key })
    await withdraw(of.phone)
    const other = await photoOf(of.world, 'checking', { verdict: null })
    await holdObjects(other, [key])
    await sweepErasures()
    assert.isTrue(await isKept(key), 'another photo is being stored with these bytes')
    await db.from('erasures').update({ due_at: new Date() })
    await sweepErasures()
    assert.isFalse(await isKept(key))
    assert.equal(await countOf('erasures'), 0)
  })
})

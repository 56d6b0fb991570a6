import { test } from '@japa/runner'
import sharp from 'sharp'
import { ownPhotoBrowser, type ConsoleBrowser } from '../../admin/tests/console_browser.js'
import { classOf, FixedPoint, KioskPage } from './kiosk_page.js'
import { frameOf } from './phone_camera.js'
import { assertNoTrace } from './traces.js'

const COUNT = 20

/** A picture as few points, to compare it by. */
const pointsOf = async (picture: Buffer) =>
  sharp(picture).resize(24, 32, { fit: 'fill' }).removeAlpha().raw().toBuffer()

const difference = (one: Buffer, other: Buffer) =>
  one.reduce((sum, value, place) => sum + Math.abs(value - other[place]!), 0)

/** Which of the portraits a picture is most like. */
async function likest(picture: Buffer, portraits: Buffer[]) {
  const points = await pointsOf(picture)
  const differences = await Promise.all(
    portraits.map(async (portrait) => difference(points, await pointsOf(portrait)))
  )
  return differences.indexOf(Math.min(...differences))
}

test.group('A device of a fixed point in a browser', (group) => {
  let browser: ConsoleBrowser
  let point: FixedPoint
  group.setup(async () => {
    browser = await ownPhotoBrowser()
    point = await FixedPoint.at(browser)
    return () => browser.end()
  })

  test('photographs twenty students one after the other, each as who they are, and keeps nothing of any', async ({
    assert,
  }) => {
    const students = classOf(COUNT)
    const classId = await point.list(students)
    assert.deepEqual(await point.prepare(classId), { attested: COUNT, students: COUNT })
    const { token } = await point.open(classId)
    const device = await KioskPage.open(point, token)
    const portraits: Buffer[] = []
    for (const [place, student] of students.entries()) {
      const portrait = await frameOf(place + 1)
      portraits.push(portrait)
      await device.called(student.xm)
      await device.come(student)
      await device.page.locator('.student').getByText(student.xm, { exact: true }).waitFor()
      await device.photograph(portrait)
      await device.press(device.words.kiosk.done)
      await device.waiting()
      await device.page.getByText(device.words.kiosk.counts(place + 1, COUNT)).waitFor()
      await assertNoTrace(device.page, student, assert)
    }
    await device.page.getByText(device.words.kiosk.nobody).waitFor()
    for (const [place, { xh }] of students.entries()) {
      const photos = await point.sql(`select photos.id::text from photos
        join students on students.id = student_id where xh = '${xh}' and submitted_at is not null`)
      assert.lengthOf(photos, 1, xh)
      const picture = await point.picture(photos[0]!.id as string)
      assert.equal(await likest(picture, portraits), place, xh)
    }
    await device.end()
  }).timeout(900_000)
})

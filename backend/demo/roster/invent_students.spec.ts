import { demo } from '#backend/demo/demo_season'
import { inventStudents } from '#backend/demo/roster/invent_students'
import { planShots } from '#backend/demo/shots/plan_shots'
import { checkLastFour } from '#domain/roster/last_four'
import { checkMaskedName } from '#domain/roster/masked_name'
import { test } from '@japa/runner'

const everybody = (code: string) =>
  inventStudents(code).flatMap(({ classes }) => classes.flatMap(({ students }) => students))

test.group('The students of the demo', () => {
  test('are 30 to 400 at each school, in classes of at most 36', ({ assert }) => {
    for (const { code } of demo.units) {
      const colleges = inventStudents(code)
      const count = everybody(code).length
      assert.isTrue(count >= 30 && count <= 400, `${code}: ${count}`)
      for (const { classes } of colleges)
        for (const { students } of classes) assert.isAtMost(students.length, 36)
    }
  })

  test('have masked names, the last four of no real number, and a number each', ({ assert }) => {
    for (const { code } of demo.units) {
      const students = everybody(code)
      for (const { maskedName, lastFour } of students) {
        assert.isTrue(checkMaskedName(maskedName).ok, maskedName)
        assert.isTrue(checkLastFour(lastFour).ok, lastFour)
      }
      assert.equal(new Set(students.map(({ xh }) => xh)).size, students.length)
    }
  })

  test('are the same each time, and so are their photos', ({ assert }) => {
    assert.deepEqual(inventStudents('90001'), inventStudents('90001'))
    const ids = Array.from({ length: 200 }, (_, at) => String(at))
    assert.deepEqual(planShots('90001', ids), planShots('90001', ids))
    const wants = planShots('90001', ids).map(({ want }) => want)
    assert.sameMembers([...new Set(wants)], ['pass', 'warn', 'fail'])
    assert.isBelow(wants.length, 200, 'some are never photographed')
  })
})

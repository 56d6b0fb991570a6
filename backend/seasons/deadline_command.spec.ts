import Deadline from '#backend/commands/deadline'
import { runCommand } from '#tests/run_command'
import { test } from '@japa/runner'

test.group('ace deadline', () => {
  test('prints 2023-06-25 for 20 working days from 2023-05-25, with the reasons', async ({
    assert,
  }) => {
    const { code, printed } = await runCommand(Deadline, '2023-05-25', '20')
    assert.equal(code, 0)
    assert.include(printed, '2023-05-25 + 20 个工作日 → 2023-06-25')
    assert.include(printed, '调休上班 / worked weekends: 2023-06-25')
    assert.include(printed, '2023-06-22')
  })

  test('prints counted and skipped days as JSON', async ({ assert }) => {
    const { printed } = await runCommand(Deadline, '2023-05-25', '20', '--json')
    const count = JSON.parse(printed)
    assert.containSubset(count, {
      start: '2023-05-25',
      days: 20,
      due: '2023-06-25',
      provisional: false,
    })
    assert.lengthOf(count.counted, 20)
    assert.containSubset(count.skipped, [{ date: '2023-06-22' }, { date: '2023-05-27' }])
  })

  test('refuses invalid dates and numbers of days', async ({ assert }) => {
    const wrong = await runCommand(Deadline, '2023-02-30', '20')
    assert.equal(wrong.code, 1)
    assert.include(wrong.logged, '日期无效')
    assert.equal((await runCommand(Deadline, '2023-05-25', '0')).code, 1)
  })

  test('refuses days outside 1900 to 2200, and counts that go beyond', async ({ assert }) => {
    for (const start of ['9999-12-31', '2203-05-25', '0001-01-01', '1899-12-31']) {
      const { code, logged } = await runCommand(Deadline, start, '1')
      assert.equal(code, 1)
      assert.include(logged, '应为 1900 至 2200 年')
    }
    const beyond = await runCommand(Deadline, '2200-12-20', '30')
    assert.equal(beyond.code, 1)
    assert.include(beyond.logged, '超出 2200-12-31')
  })
})

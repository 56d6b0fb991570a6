import { trimmed } from '#backend/http/trimmed'
import { test } from '@japa/runner'

test.group('The texts of a body', () => {
  test('have no blanks at their ends, at any depth; blanks alone are nothing', ({ assert }) => {
    const body = {
      name: ' 李老师\n',
      rows: [{ note: '　a b　' }, ' '],
      count: 1,
      on: true,
      none: null,
    }
    const read = { name: '李老师', rows: [{ note: 'a b' }, null], count: 1, on: true, none: null }
    assert.deepEqual(trimmed(body), read)
  })

  test('that are passwords stay as they were typed', ({ assert }) => {
    const body = { email: ' a@example.test ', password: ' plum trees ', current: '        ' }
    assert.deepEqual(trimmed(body), { ...body, email: 'a@example.test' })
  })
})

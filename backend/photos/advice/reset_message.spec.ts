import { resetMessage } from '#backend/photos/advice/reset_message'
import { LOCALES } from '#backend/lang/words'
import { test } from '@japa/runner'

test.group('The message of a reset', () => {
  test('names a make-up only where one follows', ({ assert }) => {
    const told = { reasonCodes: ['blurred'], time: 'over', window: null } as const
    for (const locale of LOCALES) {
      const listed = resetMessage({ ...told, isMadeUp: true }, locale)
      const ended = resetMessage({ ...told, isMadeUp: false }, locale)
      assert.match(listed, /补拍|make-up/)
      assert.notMatch(ended, /补拍|make-up/)
      assert.match(ended, /已经结束|has ended/)
    }
  })
})

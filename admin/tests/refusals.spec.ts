import { refusalOf } from '../src/forms/refusal.js'
import { fieldErrors } from '../src/providers/fieldErrors.js'
import { test } from '@japa/runner'

const invalid = { type: 'invalid', message: '有些内容填写有误。' }
const phone = { field: 'setup.contactPhone', message: '联系电话：应为电话号码' }
const day = { field: 'window.lastDay', message: '最后一天：应为日期' }
const failed = (answer: Parameters<typeof fieldErrors>[0]) => ({
  message: [answer.error?.message, ...(answer.errors ?? []).map(({ message }) => message)].join(),
  body: { ...answer, errors: fieldErrors(answer) },
})
const has =
  (...fields: string[]) =>
  (field: string) =>
    fields.includes(field)

test.group('What a form is refused with', () => {
  test('stands at the fields that it is about', ({ assert }) => {
    const error = failed({ error: invalid, errors: [phone, day] })
    const { fields, sentence } = refusalOf(error, has(phone.field, day.field))
    assert.deepEqual(fields, { [phone.field]: phone.message, [day.field]: day.message })
    assert.equal(sentence, invalid.message)
  })

  test('is said below if the form has no such field', ({ assert }) => {
    const error = failed({ error: invalid, errors: [phone, day] })
    const { fields, sentence } = refusalOf(error, has(day.field))
    assert.deepEqual(Object.keys(fields), [day.field])
    assert.equal(sentence, `${invalid.message}\n${phone.message}`)
  })

  test('by a rule stands at the first field of the form that the rule is about', ({ assert }) => {
    const error = failed({ error: { type: 'day_over', message: '已经结束' } })
    const fieldsOf = { day_over: ['until', 'lastDay'] }
    assert.deepEqual(refusalOf(error, has('lastDay'), fieldsOf), {
      fields: { lastDay: '已经结束' },
      sentence: null,
    })
    assert.deepEqual(refusalOf(error, has('count'), fieldsOf), {
      fields: {},
      sentence: '已经结束',
    })
  })

  test('stands at the field that the refusal itself names, if the form has it', ({ assert }) => {
    const error = failed({
      error: { type: 'full_id_sent', message: '有完整的证件号码', field: 'xh' },
    })
    assert.deepEqual(refusalOf(error, has('xh')).fields, { xh: '有完整的证件号码' })
    assert.equal(refusalOf(error, has('name')).sentence, '有完整的证件号码')
  })

  test('is a sentence where nothing was answered', ({ assert }) => {
    const error = { message: 'app.unreachable' }
    assert.deepEqual(refusalOf(error, has()), { fields: {}, sentence: 'app.unreachable' })
  })

  test('for a name that is in use stands at the name', ({ assert }) => {
    const error = { type: 'name_taken', message: '已被使用' }
    assert.deepEqual(fieldErrors({ error }), { name: '已被使用' })
    assert.isUndefined(fieldErrors({ error: { type: 'wrong_phase', message: '' } }))
  })

  test('as a whole, at one field, is not said once more below', ({ assert }) => {
    const error = failed({ error: { type: 'email_taken', message: '已有账号' } })
    assert.deepEqual(refusalOf(error, has('email')), {
      fields: { email: '已有账号' },
      sentence: null,
    })
    assert.deepEqual(refusalOf(error, has()), { fields: {}, sentence: '已有账号' })
  })
})

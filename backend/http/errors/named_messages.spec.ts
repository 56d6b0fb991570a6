import { NamedMessages } from '#backend/http/errors/named_messages'
import { actBody } from '#backend/seasons/validators/act_bodies'
import enFields from '#lang/en/fields.json' with { type: 'json' }
import zhFields from '#lang/zh/fields.json' with { type: 'json' }
import { ACT_NAMES, type ActName } from '#domain/season/act_rules'
import { test } from '@japa/runner'
import vine, { errors } from '@vinejs/vine'
import fc from 'fast-check'

const LABELS = { zh: zhFields.labels, en: enFields.labels }
const LOCALES = ['zh', 'en'] as const

interface Refusal {
  field: string
  message: string
}

async function refusals(validate: () => Promise<unknown>): Promise<Refusal[]> {
  try {
    await validate()
    return []
  } catch (error) {
    if (error instanceof errors.E_VALIDATION_ERROR) return error.messages
    throw error
  }
}

const ofAct = (name: ActName, body: unknown, locale: 'zh' | 'en') =>
  refusals(() =>
    actBody(name).validate(body, {
      meta: { year: 2023 },
      messagesProvider: new NamedMessages(locale),
    })
  )

const window = { firstDay: '2023-03-20', lastDay: '2023-03-26', from: '08:00', to: '18:00' }
const contact = { notice: '', contactName: '张老师', mailingAddress: '泰州市海陵区' }
const setup = (contactPhone: string) => ({
  window,
  payer: 'school',
  setup: { ...contact, contactPhone },
})

test.group('Validation messages', () => {
  test('name the field as the form does, in both languages', async ({ assert }) => {
    const [zh] = await ofAct('saveSetup', setup('无'), 'zh')
    assert.equal(zh!.field, 'setup.contactPhone')
    assert.match(zh!.message, /^联系电话：应为电话号码/)
    const [en] = await ofAct('saveSetup', setup('none'), 'en')
    assert.match(en!.message, /^Phone: must be a phone number/)
  })

  test('of a list contain the row', async ({ assert }) => {
    const list = vine.create({ days: vine.array(vine.object({ date: vine.string() })) })
    const messages = (locale: 'zh' | 'en') =>
      refusals(() =>
        list.validate(
          { days: [{ date: '2023-05-01' }, {}] },
          { messagesProvider: new NamedMessages(locale) }
        )
      )
    assert.equal((await messages('zh'))[0]!.message, '第 2 行日期：必填')
    assert.equal((await messages('en'))[0]!.message, 'Row 2, Date: is required')
  })

  test('every field of every act has a label', async ({ assert }) => {
    for (const locale of LOCALES) {
      const names = Object.values(LABELS[locale])
      const colon = locale === 'zh' ? '：' : ': '
      for (const name of ACT_NAMES) {
        for (const body of [{}, everythingWrong, nothingInside]) {
          for (const { field, message } of await ofAct(name, body, locale)) {
            const hasLabel = names.some((known) => message.startsWith(`${known}${colon}`))
            assert.isTrue(hasLabel, `${name} ${field}: ${message}`)
          }
        }
      }
    }
  })
})

const everythingWrong = {
  window: { firstDay: '9999-12-31', lastDay: 'x', from: '25:00', to: 8 },
  payer: 'nobody',
  setup: { notice: 1, contactName: '', contactPhone: '0', mailingAddress: 'x' },
  reason: 1,
  lastDay: '2203-03-20',
  until: '2021-01-01',
  paidOn: '1899-12-31',
  receivedOn: 20_230_320,
  documentId: 'x',
  count: -1,
  countReason: 'x',
  handler: 'x',
  photoRating: 4,
  serviceRating: 'x',
  captured: 0.5,
  uncaptured: 'x',
  byReason: { leave: -1, away: -1, enlisted: -1, abroad: -1, withdrawn: -1, other: -1 },
  amountFen: 1e15,
  parcels: 0,
  corrections: 1e9,
  target: 'x',
  granted: 'x',
}
const nothingInside = { window: {}, setup: {}, byReason: [] }

test.group('Days in the body of an act', () => {
  const days = (body: object, locale: 'zh' | 'en' = 'zh') =>
    ofAct('recordPayment', { amountFen: 1, ...body }, locale)

  test('must be within the season’s reach', async ({ assert }) => {
    assert.isEmpty(await days({ paidOn: '2023-11-20' }))
    const [zh] = await days({ paidOn: '2033-11-20' })
    assert.equal(zh!.message, '到账日期：应在本季的 2023-01-01 至 2024-12-31 之内，请核对年份')
    const [en] = await days({ paidOn: '2203-11-20' }, 'en')
    assert.equal(en!.message, 'Received on: must be a date from 1900 to 2200, such as 2024-03-18')
    const early = { firstDay: '2021-03-20', lastDay: '2023-03-26', from: '08:00', to: '18:00' }
    const messages = await ofAct('saveSetup', { ...setup('13812345678'), window: early }, 'zh')
    assert.match(messages[0]!.message, /^第一天：应在本季的/)
    const extension = { target: 'window', until: '9999-12-31', reason: '下雨' }
    assert.match((await ofAct('requestExtension', extension, 'zh'))[0]!.message, /^延至：/)
  })

  test('any text in place of a day is accepted or refused with the field’s label', async ({
    assert,
  }) => {
    const text = fc.oneof(fc.string(), fc.date({ noInvalidDate: true }).map(isoDay), fc.anything())
    await fc.assert(
      fc.asyncProperty(text, async (paidOn) => {
        for (const { message } of await days({ paidOn })) assert.match(message, /^到账日期：/)
      })
    )
  })
})

const isoDay = (date: Date) => date.toISOString().slice(0, 10)

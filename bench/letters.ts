import { fork } from 'node:child_process'
import { once } from 'node:events'
import { createTransport } from 'nodemailer'
import { boot } from './boot.js'

const LETTERS = 600
/** As many as a worker sends at once. */
const AT_ONCE = 30
const TIMES = 3
/** At least as much of what nodemailer’s pool sends with a body that is always the same. */
const LEAST = 0.7

const relay = fork(new URL('letters/relay.ts', import.meta.url), { execArgv: process.execArgv })
const [port] = await once(relay, 'message')
process.env.SMTP_HOST = '127.0.0.1'
process.env.SMTP_PORT = String(port)

await boot()
const { exampleLetter } = await import('#backend/letters/example_letter')
const { fillLetter } = await import('#backend/letters/fill_letter')
const { deliver } = await import('#backend/letters/mail_relay')
const { LETTER_TEMPLATES } = await import('#domain/season/letter_templates')

/** @returns how many letters a second left */
async function rate(send: (no: number) => Promise<unknown>): Promise<number> {
  const begun = performance.now()
  let next = 0
  await Promise.all(
    Array.from({ length: AT_ONCE }, async () => {
      while (next < LETTERS) await send(next++)
    })
  )
  return LETTERS / ((performance.now() - begun) / 1000)
}

const to = 'reader@example.test'

/** Every letter another one: all templates, in both languages. */
async function renderAndSend(no: number) {
  const template = LETTER_TEMPLATES[no % LETTER_TEMPLATES.length]!
  const letter = await fillLetter(exampleLetter(template, no % 2 ? 'zh' : 'en'))
  const sent = await deliver({ ...letter, to, messageId: `<ours-${no}@tucai>` })
  if (sent.type !== 'sent') throw new Error(sent.reason)
}

const constant = await fillLetter(exampleLetter('batch_uploaded', 'zh'))
const pool = createTransport({ host: '127.0.0.1', port, pool: true })
const sendByPool = (no: number) =>
  pool.sendMail({ ...constant, from: to, to, messageId: `<pool-${no}@tucai>` })

const ours: number[] = []
const theirs: number[] = []
for (let time = 0; time < TIMES; time += 1) {
  theirs.push(await rate(sendByPool))
  ours.push(await rate(renderAndSend))
}

let renders = 0
const begun = performance.now()
for (; renders < LETTERS; renders += 1)
  await fillLetter(exampleLetter(LETTER_TEMPLATES[renders % LETTER_TEMPLATES.length]!, 'zh'))
const each = (performance.now() - begun) / renders

const median = (values: number[]) => Math.round(values.toSorted((a, b) => a - b)[1]!)
const ratio = Math.round((median(ours) / median(theirs)) * 100) / 100
console.log(
  JSON.stringify({
    ...{ bench: 'letters.sent', unit: 'letters a second, rendered and sent', ours: median(ours) },
    ...{ reference: 'by nodemailer’s pool with a constant body', theirs: median(theirs) },
    ...{ ratio, higherIsBetter: true },
  })
)
console.log(
  JSON.stringify({
    ...{ bench: 'letters.rendered', unit: 'ms a letter, HTML and text', reference: null },
    ...{ ours: Math.round(each * 100) / 100, theirs: null, ratio: null, higherIsBetter: false },
  })
)
pool.close()
relay.kill()
if (ratio < LEAST) process.exitCode = 1
process.exit()

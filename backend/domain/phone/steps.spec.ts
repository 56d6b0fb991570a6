import { askStep, nextStep, OPTIONAL_STEPS, PHONE_STEPS, stepsOf } from '#domain/phone/steps'
import { test } from '@japa/runner'
import fc from 'fast-check'

test.group('Steps on the phone', () => {
  test('are those of the season in their order, with consent and the device always', ({
    assert,
  }) => {
    assert.deepEqual(stepsOf(), [...PHONE_STEPS])
    assert.deepEqual(stepsOf(['requirements', 'phone']), [
      'phone',
      'consent',
      'requirements',
      'device',
    ])
    assert.notInclude(OPTIONAL_STEPS, 'consent')
  })

  test('no order of requests skips one', () => {
    fc.assert(
      fc.property(
        fc.subarray([...OPTIONAL_STEPS]),
        fc.array(fc.constantFrom(...PHONE_STEPS), { maxLength: 60 }),
        (wanted, requests) => {
          const asked = stepsOf(wanted)
          const done = new Set<(typeof PHONE_STEPS)[number]>()
          for (const step of requests) {
            if (!askStep(step, asked, done).ok) continue
            const place = asked.indexOf(step)
            if (place < 0 || asked.slice(0, place).some((one) => !done.has(one))) return false
            done.add(step)
          }
          return (nextStep(asked, done) === null) === asked.every((step) => done.has(step))
        }
      )
    )
  })
})

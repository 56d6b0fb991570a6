import { askConsent, CONSENT_TODAY, CONSENT_WORDINGS, consentWording } from '#domain/photos/consent'
import { test } from '@japa/runner'

test.group('The consent to a photo', () => {
  test('is stated by the wording of today, and by no other', ({ assert }) => {
    assert.deepEqual(askConsent('school', 'school-1'), { ok: true, value: 'school-1' })
    for (const stated of [undefined, '', '0', 'student-1', 'school-0'])
      assert.deepEqual(askConsent('school', stated), {
        ok: false,
        error: { type: 'consent_required', version: 'school-1' },
      })
  })

  test('has a wording of its own for a school, a student and a collector', ({ assert }) => {
    for (const [basis, version] of Object.entries(CONSENT_TODAY))
      assert.equal(CONSENT_WORDINGS[version].basis, basis)
    assert.include(consentWording('school-1')!.zh, '单独同意')
    for (const version of ['0', 'constructor']) assert.isNull(consentWording(version))
  })
})

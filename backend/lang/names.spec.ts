import { isWordKey } from '#backend/lang/words'
import { MAIN_PHASES } from '#domain/season/main/phases'
import { ACT_NAMES } from '#domain/season/act_rules'
import { LETTER_TEMPLATES } from '#domain/season/letter_templates'
import { AWAITED } from '#domain/season/codes'
import { PHOTO_STATES } from '#domain/photos/desk'
import { JOB_STATES } from '#models/jobs/job'
import { LETTER_STATES } from '#models/letters/outbox_message'
import { namesToday } from '#tests/wire/names_today'
import { test } from '@japa/runner'

const GROUPS = {
  states: MAIN_PHASES,
  who: AWAITED,
  acts: ACT_NAMES,
  templates: LETTER_TEMPLATES,
  letters: LETTER_STATES,
  jobs: JOB_STATES,
  photos: PHOTO_STATES,
}

test.group('Names of codes', () => {
  test('exist for every code that an export writes', ({ assert }) => {
    for (const [group, codes] of Object.entries(GROUPS))
      for (const code of codes)
        assert.isTrue(isWordKey(`names.${group}.${code}`), `${group} ${code}`)
  })

  test('exist for every audit action of the sources', async ({ assert }) => {
    const { auditActions } = await namesToday()
    const unnamed = auditActions!.filter(
      // Families such as `season.*` are named by their acts and events.
      (action) => !action.endsWith('.*') && !isWordKey(`names.audit.${action}`)
    )
    assert.deepEqual(unnamed, [])
  })
})

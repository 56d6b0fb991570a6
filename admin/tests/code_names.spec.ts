import enNames from '#lang/en/names.json' with { type: 'json' }
import zhNames from '#lang/zh/names.json' with { type: 'json' }
import { test } from '@japa/runner'
import { ACTIONS } from '../src/audit/actions.js'
import { SUBJECTS } from '../src/audit/subjects.js'
import { audit as enAudit } from '../src/i18n/en/audit.js'
import { app as enApp } from '../src/i18n/en/app.js'
import { jobs as enJobs } from '../src/i18n/en/jobs.js'
import { letters as enLetters } from '../src/i18n/en/letters.js'
import { photos as enPhotos } from '../src/i18n/en/photos.js'
import { seasonUnits as enUnits } from '../src/i18n/en/season_units.js'
import { app } from '../src/i18n/zh/app.js'
import { audit } from '../src/i18n/zh/audit.js'
import { jobs } from '../src/i18n/zh/jobs.js'
import { letters } from '../src/i18n/zh/letters.js'
import { photos } from '../src/i18n/zh/photos.js'
import { seasonUnits } from '../src/i18n/zh/season_units.js'

type Names = Record<string, unknown>

/** The console's names of codes, by the groups of the server's `names.json`. */
const CONSOLE: Record<'zh' | 'en', Record<string, Names>> = {
  zh: {
    ...{ states: seasonUnits.states, acts: seasonUnits.acts, events: seasonUnits.events },
    ...{ who: app.who, templates: letters.templates, letters: letters.letters },
    ...{ jobs: jobs.jobs, job_kinds: jobs.jobs.kinds },
    ...{ photos: photos.photo.states, verdicts: photos.photo.verdicts },
    ...{ audit: audit.audit.actions, subjects: audit.audit.subjects },
  },
  en: {
    ...{ states: enUnits.states, acts: enUnits.acts, events: enUnits.events },
    ...{ who: enApp.who, templates: enLetters.templates, letters: enLetters.letters },
    ...{ jobs: enJobs.jobs, job_kinds: enJobs.jobs.kinds },
    ...{ photos: enPhotos.photo.states, verdicts: enPhotos.photo.verdicts },
    ...{ audit: enAudit.audit.actions, subjects: enAudit.audit.subjects },
  },
}
const SERVER = { zh: zhNames, en: enNames } as unknown as typeof CONSOLE

test.group('Names of codes', () => {
  test('in exports are those of the console, in both languages', ({ assert }) => {
    for (const locale of ['zh', 'en'] as const) {
      for (const [group, shown] of Object.entries(CONSOLE[locale])) {
        const written = SERVER[locale][group]!
        for (const [code, name] of Object.entries(written))
          assert.deepEqual(name, shown[code], `${locale} ${group} ${code}`)
      }
    }
  })

  test('of states, acts, events and letters are all known to exports', ({ assert }) => {
    for (const group of ['states', 'acts', 'events', 'who', 'templates'])
      assert.sameMembers(Object.keys(SERVER.zh[group]!), Object.keys(CONSOLE.zh[group]!), group)
  })

  test('of the audit’s filters are those of its entries', ({ assert }) => {
    const named = Object.entries(audit.audit.actions).flatMap(([subject, acts]) =>
      Object.keys(acts).map((act) => `${subject}.${act}`)
    )
    assert.sameMembers(ACTIONS, named)
    assert.sameMembers(SUBJECTS, Object.keys(audit.audit.subjects))
  })
})

import recorded from './names.json' with { type: 'json' }
import { namesToday } from './names_today.js'
import { test } from '@japa/runner'
import { writeFileSync } from 'node:fs'

// `RECORD_WIRE=1 npm test` records them again; explain names that are then missing in GONE.
const PINNED: Record<string, string[]> = recorded

/** Pinned names that were removed, each with the reason why nothing needs it any more. */
const GONE: Record<string, string> = {
  'photo.person_given': 'students are rows: a photo is matched to one (`photo.matched`)',
}

if (process.env.RECORD_WIRE) {
  test('recording the names of this release', async () => {
    const today = Object.entries(await namesToday())
    const sorted = Object.fromEntries(today.map(([kind, names]) => [kind, names.toSorted()]))
    const file = new URL('names.json', import.meta.url)
    writeFileSync(file, `${JSON.stringify(sorted, null, 2)}\n`)
  })
}

test.group('Names that are stored or sent', () => {
  test('{$self}: every pinned name still exists')
    .with(Object.keys(PINNED))
    .run(async ({ assert }, kind) => {
      const today = (await namesToday())[kind]!
      const missing = PINNED[kind]!.filter((name) => !today.includes(name) && !GONE[name])
      assert.deepEqual(missing, [])
    })
})

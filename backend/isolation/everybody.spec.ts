import { test } from '@japa/runner'
import { globSync, readFileSync } from 'node:fs'

/** What is computed over everybody, each place with the reason. */
const OVER_EVERYBODY: Record<string, string> = {
  'backend/audit/record_look.ts': 'schools do not read the audit',
  'backend/capture/queries/unit_codes_of_season.ts':
    'which unit a national code leads to is not known before; only codes are read',
  'backend/collectors/queries/collector_of_key.ts':
    'whose photos a collector may send is known by its key only',
  'backend/consent/queries/looks_of_student.ts':
    'of whoever looked only the roles are told, and a session of a student reaches no accounts',
  'backend/feedback_forms/queries/print_of_token.ts':
    'a school is told that a form is of another, not of which',
  'backend/identity/account_changes.ts': 'letters about accounts are of no unit',
  'backend/isolation/activity_scope.ts': 'workers work for all units',
  'backend/kiosks/queries/kiosk_of_token.ts': 'which device it is, is known by its token only',
  'backend/payments/queries/order_of_notice.ts':
    'whose order a payment is for is known by its number only',
  'backend/people/actions/ask_for_password.ts': 'nobody is signed in, and the letter is of no unit',
  'backend/people/actions/of_no_unit.ts': 'letters about accounts are of no unit',
  'backend/phone/actions/open_by_real_name.ts':
    'of which school somebody says to be is looked up before anybody is known; only its own is reached then',
  'backend/phone/actions/open_session.ts':
    'of which school a code is, is not known before; only its own is reached then',
  'backend/phone/queries/session_of_token.ts': 'whose phone it is, is known by its token only',
  'backend/phone/queries/ways_in.ts': 'which schools let in by the student number, names only',
  'backend/photos/actions/see_picture.ts': 'schools do not read the audit',
  'backend/photos/queries/place_in_queue.ts': 'how many photos of all schools wait, a number',
  'backend/rehearsal/queries/last_move.ts': 'schools learn when the clock was moved',
  'backend/roster/list/queries/list_quality.ts':
    'whether a student is in another unit too, without naming it',
  'backend/roster/queries/looks_at_photos.ts': 'schools do not read the audit',
  'bin/console.ts': 'commands work for all units',
}

const sources = globSync(['{backend,bin,config,models}/**/*.ts']).filter(
  (file) => !/\.spec\.ts$|^backend\/tests\/|^models\/migrations\//.test(file)
)

const naming = (word: RegExp) =>
  sources.filter((file) => word.test(readFileSync(file, 'utf8'))).toSorted()

test.group('Work over everybody', () => {
  test('says so, in these places only', ({ assert }) => {
    const places = naming(/runAs\(\s*(EVERYBODY|['"`]\*)/)
    assert.deepEqual(places, Object.keys(OVER_EVERYBODY))
  })

  test('cannot be had by setting the scope by hand', ({ assert }) => {
    assert.deepEqual(naming(/set_config|app\.scope/), ['backend/isolation/guard_connections.ts'])
  })
})

import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Installation } from '../../bin/stack/installation.js'

/** A job that reached all schools but one. */
export async function plantJob({ stack }: Installation) {
  await stack.postgres!.query(
    `insert into jobs (kind, business_key, author_id, state, done, total, result_key, result_until)
     select 'apply_calendar', 'shown', id, 'failed', 148, 150, 'jobs/shown.json', now() + interval '1 day'
       from users where email = 'admin@example.test'`,
    'tucai'
  )
  mkdirSync(join(stack.folder, 'objects', 'jobs'), { recursive: true })
  const proof = { kind: 'proof', from: '2023-05-09', to: '2023-05-10' }
  const moved = [{ seasonUnitId: '1', unit: '泰州凤城学院', moved: [proof] }]
  const result = { units: 148, failed: ['金陵江宁学院'], moved }
  writeFileSync(join(stack.folder, 'objects', 'jobs/shown.json'), JSON.stringify(result))
}

import { explain } from '#backend/http/errors/explain'
import { valueNames } from '#backend/lang/icu'
import errors from '#lang/zh/errors.json' with { type: 'json' }
import { test } from '@japa/runner'
import { globSync, readFileSync } from 'node:fs'
import ts from 'typescript'

/** Each error whose sentence names values, with their names. */
const NAMED = new Map(
  Object.entries(errors)
    .map(([type, text]) => [type, valueNames(text)] as const)
    .filter(([, names]) => names.length > 0)
)

/** Errors with a list of faults: their controllers count it (and `refuse` is given all of it). */
const COUNTED = ['bad_rows', 'bad_days', 'policy_invalid']

interface Place {
  type: string
  /** Null where they come from elsewhere: `{ ...error }`. */
  values: string[] | null
  at: string
}

/** The error that an object literal `{ type: 'x', … }` makes; null if it makes none. */
function placeOf({ properties }: ts.ObjectLiteralExpression, source: ts.SourceFile): Place | null {
  const names = properties.map(({ name }) => name?.getText(source) ?? '')
  const type = /'(\w+)'/.exec(properties[names.indexOf('type')]?.getText(source) ?? '')?.[1]
  if (!type) return null
  const { line } = source.getLineAndCharacterOfPosition(properties.pos)
  const values = properties.some(ts.isSpreadAssignment) ? null : names
  return { type, values, at: `${source.fileName}:${line + 1}` }
}

function placesIn(file: string): Place[] {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest)
  const found: (Place | null)[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isObjectLiteralExpression(node)) found.push(placeOf(node, source))
    ts.forEachChild(node, visit)
  }
  visit(source)
  return found.filter((place) => place !== null)
}

test.group('Values of errors', () => {
  test('are given wherever an error with values in its sentence is made', ({ assert }) => {
    const files = globSync('backend/**/*.ts', { exclude: ['**/*.spec.ts', 'backend/tests/**'] })
    const places = files.flatMap(placesIn).filter(({ type }) => NAMED.has(type))
    assert.isAbove(places.length, 40)
    for (const { type, values, at } of places.filter((place) => !COUNTED.includes(place.type)))
      if (values) assert.includeMembers(values, NAMED.get(type)!, `${type} at ${at}`)
  })

  test('that are missing leave a gap, never a failure', ({ assert }) => {
    for (const locale of ['zh', 'en'] as const) {
      for (const type of Object.keys(errors) as (keyof typeof errors)[]) {
        const explained = explain({ type }, locale)
        assert.equal(explained.type, type)
        assert.isNotEmpty(explained.message)
      }
    }
  })

  test('are listed up to twenty names, and codes have names', ({ assert }) => {
    const regions = Array.from({ length: 25 }, (_, place) => `地区${place + 1}`)
    const error = { type: 'no_window' as const, regions }
    assert.match(explain(error, 'zh').message, /地区1、地区2、.*地区20等 25 项。$/)
    assert.match(explain(error, 'en').message, /地区1, 地区2, .*地区20 and others, 25 in all\.$/)
    assert.deepEqual(explain(error, 'zh').regions, regions)
    const track = { type: 'wrong_phase' as const, track: 'billing', phase: 'open' }
    assert.match(explain(track, 'zh').message, /^结算当前阶段/)
    const text = { type: 'text_unreadable' as const, field: 'setup.notice' }
    assert.match(explain(text, 'zh').message, /^“校内通知”里有/)
  })
})

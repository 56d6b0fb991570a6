import { POLICY_CHECKS } from '#domain/policy/policy_checks'
import { POLICY_KEYS_UNUSED } from '#domain/policy/policy_keys_unused'
import { test } from '@japa/runner'
import { readFileSync, globSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'

const ROOT = fileURLToPath(new URL('../../../', import.meta.url))
const SOURCES = [
  'backend/**/*.ts',
  'workflows/**/*.ts',
  'models/**/*.ts',
  'admin/src/**/*.{ts,tsx}',
]
/** What lists, checks, names or tests the keys reads none of them. */
const NO_READER = /\.spec\.ts$|^backend\/(domain\/policy|tests)\/|^admin\/src\/i18n\//

/** What by its name is a policy: `state.policy`, `policyOf(…)`, `policy.sourced`. */
const isPolicy = (node: ts.Node | undefined, file: ts.SourceFile) =>
  node !== undefined && /(\bpolicy|\bsourced|\bpolicyOf\(.*\))!?$/is.test(node.getText(file))

const namesOf = (pattern: ts.ObjectBindingPattern, file: ts.SourceFile) =>
  pattern.elements.map(({ propertyName, name }) => (propertyName ?? name).getText(file))

/** Which policy this pattern takes apart: its value, its type, or the `policy` of something else. */
function isOfPolicy({ parent }: ts.ObjectBindingPattern, file: ts.SourceFile) {
  if (ts.isBindingElement(parent)) return isPolicy(parent.propertyName, file)
  return isPolicy(parent.initializer, file) || /Policy\b/.test(parent.type?.getText(file) ?? '')
}

/** The keys that a source text reads of a policy. */
function keysRead(text: string, name = 'source.ts'): string[] {
  if (!/policy|sourced/i.test(text)) return []
  const file = ts.createSourceFile(name, text, ts.ScriptTarget.Latest, true)
  const keys: string[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAccessExpression(node) && isPolicy(node.expression, file))
      keys.push(node.name.text)
    if (ts.isElementAccessExpression(node) && isPolicy(node.expression, file))
      keys.push(node.argumentExpression.getText(file).replaceAll(/^['"`]|['"`]$/g, ''))
    if (ts.isObjectBindingPattern(node) && isOfPolicy(node, file)) keys.push(...namesOf(node, file))
    // Whoever asks for some values only names them in its type.
    if (ts.isTypeReferenceNode(node) && /^Pick<\s*SeasonPolicy\b/.test(node.getText(file)))
      keys.push(...[...node.getText(file).matchAll(/'(\w+)'/g)].map(([, key]) => key!))
    ts.forEachChild(node, visit)
  }
  visit(file)
  return keys
}

test.group('Policy keys that nothing uses', () => {
  test('are those that no source reads, no more and no fewer', ({ assert }) => {
    const files = globSync(SOURCES, { cwd: ROOT }).filter((path) => !NO_READER.test(path))
    assert.isAbove(files.length, 100)
    const read = new Set(
      files.flatMap((path) => keysRead(readFileSync(`${ROOT}${path}`, 'utf8'), path))
    )
    const unread = Object.keys(POLICY_CHECKS).filter((key) => !read.has(key))
    assert.sameMembers(unread, [...POLICY_KEYS_UNUSED])
  })

  test('a read is seen in `{source}`')
    .with([
      { source: 'const days = state.policy.proofDays' },
      { source: 'const days = season.policy.sourced.proofDays.value' },
      { source: 'const days = policyOf(season.policy.sourced).proofDays' },
      { source: "const days = policy['proofDays']" },
      { source: 'const { proofDays: days } = policyOf(season.policy.sourced)' },
      { source: 'const { policy: { proofDays } } = state' },
      { source: 'function due({ proofDays }: SeasonPolicy) {}' },
      { source: "type Asked = Pick<SeasonPolicy, 'glasses' | 'proofDays'>" },
    ])
    .run(({ assert }, { source }) => assert.include(keysRead(source), 'proofDays'))

  test('none is seen where something else has the same name', ({ assert }) => {
    assert.notInclude(keysRead('const { proofDays } = form; form.proofDays'), 'proofDays')
  })
})

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

/** Expressions that are a policy by their name: `state.policy`, `policyOf(…)`, `policy.sourced`. */
const isPolicy = (node: ts.Node | undefined, file: ts.SourceFile) =>
  node !== undefined && /(\bpolicy|\bsourced|\bpolicyOf\(.*\))!?$/is.test(node.getText(file))

const namesOf = (pattern: ts.ObjectBindingPattern, file: ts.SourceFile) =>
  pattern.elements.map(({ propertyName, name }) => (propertyName ?? name).getText(file))

/** Does this pattern destructure a policy, by its value, its type, or a `policy` property? */
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
    // A function that needs some values may name them in its parameter type.
    if (ts.isTypeReferenceNode(node) && /^Pick<\s*SeasonPolicy\b/.test(node.getText(file)))
      keys.push(...[...node.getText(file).matchAll(/'(\w+)'/g)].map(([, key]) => key!))
    ts.forEachChild(node, visit)
  }
  visit(file)
  return keys
}

test.group('Unused policy keys', () => {
  test('the list has exactly the keys that no source reads', ({ assert }) => {
    const files = globSync(SOURCES, { cwd: ROOT }).filter((path) => !NO_READER.test(path))
    assert.isAbove(files.length, 100)
    const read = new Set(
      files.flatMap((path) => keysRead(readFileSync(`${ROOT}${path}`, 'utf8'), path))
    )
    const unread = Object.keys(POLICY_CHECKS).filter((key) => !read.has(key))
    assert.sameMembers(unread, [...POLICY_KEYS_UNUSED])
  })

  test('`{source}` counts as a read')
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

  test('other properties of the same name do not count', ({ assert }) => {
    assert.notInclude(keysRead('const { proofDays } = form; form.proofDays'), 'proofDays')
  })
})

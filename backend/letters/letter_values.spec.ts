import { shippedTemplate } from '#backend/letters/templates'
import { findPlaceholders } from '#backend/letters/render_letter'
import { shippedCalendar } from '#backend/seasons/shipped_calendar'
import { DEADLINE_KINDS } from '#domain/season/deadline'
import { LETTER_RULES } from '#domain/season/due/letter_rules'
import {
  ACCOUNT_LETTERS,
  LETTER_TEMPLATES,
  type LetterTemplate,
} from '#domain/season/letter_templates'
import { reminderFor } from '#domain/season/reminder'
import type { SeasonState } from '#domain/season/state'
import { test } from '@japa/runner'
import { globSync, readFileSync } from 'node:fs'
import ts from 'typescript'

interface Written {
  template: LetterTemplate
  values: string[]
}

/** Every `letter('code', reader, { … })` of a source. */
function lettersIn(file: string): Written[] {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest)
  const found: Written[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && node.expression.getText(source) === 'letter') {
      const [code, , params] = node.arguments
      if (code && ts.isStringLiteral(code)) {
        const properties = params && ts.isObjectLiteralExpression(params) ? params.properties : []
        const values = properties.map(({ name }) => name!.getText(source))
        found.push({ template: code.text as LetterTemplate, values })
      }
    }
    ts.forEachChild(node, visit)
  }
  visit(source)
  return found
}

const DAY = '2023-05-08'
const deadline = { due: DAY, overdueSince: DAY }
const state = {
  cityWindow: { firstDay: DAY },
  window: { to: '18:00' },
  unresolved: { on: DAY, count: 1 },
  deadlines: Object.fromEntries(DEADLINE_KINDS.map((kind) => [kind, deadline])),
  billing: { statementFen: 2, paidFen: 1 },
} as unknown as SeasonState

const reminders = (): Written[] =>
  LETTER_RULES.map(({ template, params }) => ({
    template,
    values: Object.keys(params(state, DAY, shippedCalendar())),
  }))

/** The letters by which people remind a school of an act. */
const byPeople = (): Written[] =>
  [DAY, null].map((dueOn) => {
    const { template, params } = reminderFor([{ act: 'submitMemo', waitingOn: 'school', dueOn }])!
    return { template, values: Object.keys(params) }
  })

/** Their values are those of `composeAccountLetter`. */
const ofAccounts = (): Written[] =>
  ACCOUNT_LETTERS.map((template) => ({ template, values: ['name', 'hours'] }))

const notices = (): Written[] => [
  { template: 'account_changed', values: ['what', 'at'] },
  { template: 'pictures_unusual', values: ['count', 'usual'] },
]

/** Its values are those of `tellResets`. */
const resets = (): Written[] => [
  { template: 'photos_reset', values: ['count', 'day', 'classes', 'reasons', 'retakeUntil'] },
]

/** Its values are those of `tellReopenedClasses`. */
const reopened = (): Written[] => [{ template: 'class_reopened', values: ['classId', 'className'] }]

/** Its values are those of `tellAwaited`. */
const awaited = (): Written[] => [{ template: 'act_waits', values: ['what'] }]

/** Its values are those of `writeDigests`. */
const digests = (): Written[] => [{ template: 'morning_digest', values: ['day', 'count'] }]

/** Their values are those of `tellReaders`. */
const ofDownloads = (): Written[] => [
  { template: 'download_letter_sent', values: [] },
  { template: 'download_letter_returned', values: [] },
  { template: 'download_letter_accepted', values: [] },
]

/** Words that say what values mean, for the letters that are about photos. */
const OPEN: Partial<Record<LetterTemplate, string[]>> = {
  last_day_open: ['count', 'counts'],
  day_summary: ['expected', 'captured', 'pending', 'unresolved', 'locked', 'parts'],
  unresolved_today: ['parts'],
  unresolved_escalation: ['parts'],
  photos_reset: ['retake'],
  batch_uploaded: ['how'],
  proof_due: ['classesLeft'],
  proof_overdue: ['classesLeft'],
  extension_decided: ['outcome'],
  errata_submitted: ['round'],
  errata_answered: ['answerList'],
  class_reopened: ['class'],
}

/** Values that are added when a letter is written or sent. */
const added = ({ template, values }: Written) => [
  'unit',
  'season',
  'name',
  ...(values.includes('amountFen') ? ['amount'] : []),
  ...(values.includes('due') ? ['dueDay'] : []),
  ...(OPEN[template] ?? []),
]

test.group('Values of letters', () => {
  test('are given for every placeholder of the shipped template', ({ assert }) => {
    const files = globSync(['backend/domain/**/*.ts', 'workflows/**/*.ts'], {
      exclude: ['**/*.spec.ts'],
    })
    const letters = [
      ...files.flatMap(lettersIn),
      ...reminders(),
      ...byPeople(),
      ...ofAccounts(),
      ...notices(),
      ...resets(),
      ...reopened(),
      ...digests(),
      ...awaited(),
      ...ofDownloads(),
    ]
    assert.sameMembers([...new Set(letters.map(({ template }) => template))], [...LETTER_TEMPLATES])
    for (const written of letters) {
      const names = findPlaceholders(shippedTemplate(written.template, 'zh'))
      assert.includeMembers([...written.values, ...added(written)], names, written.template)
    }
  })
})

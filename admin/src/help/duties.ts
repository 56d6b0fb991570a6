import type { PolicyKey } from '@domain/policy/season_policy'
import type { Rules } from './types'

/** What a school does in a season, in the order of the year. */
export interface Duty {
  id: string
  /** The rule whose clause says so. */
  rule: PolicyKey
  /** The rules and dates that the sentence about “when” names. */
  when: (rules: Rules) => Record<string, unknown>
}

const value = (rules: Rules, key: PolicyKey) => rules.policy[key]?.value
const nothing = () => ({})

/**
 * The yearly duties of a school: 苏教指通〔2023〕13号 二 to 四 and its annexes; memo and paper check are from
 * 苏教指通〔2019〕12号 附件4. Numbers and dates are those of the season's own rules.
 */
export const DUTIES: Duty[] = [
  { id: 'setup', rule: 'venue', when: nothing },
  { id: 'codes', rule: 'identity', when: nothing },
  {
    id: 'capture',
    rule: 'hoursFrom',
    when: (rules) => ({ from: value(rules, 'hoursFrom'), to: value(rules, 'hoursTo') }),
  },
  { id: 'memo', rule: 'memoDays', when: (rules) => ({ days: value(rules, 'memoDays') }) },
  { id: 'proof', rule: 'proofDays', when: (rules) => ({ days: value(rules, 'proofDays') }) },
  { id: 'feedback', rule: 'feedbackForm', when: (rules) => ({ days: value(rules, 'proofDays') }) },
  { id: 'layout', rule: 'printMasked', when: nothing },
  { id: 'payment', rule: 'payDeadline', when: (rules) => ({ due: value(rules, 'payDeadline') }) },
  { id: 'receipt', rule: 'prints', when: (rules) => ({ prints: value(rules, 'prints') }) },
  {
    id: 'paper_check',
    rule: 'paperCheckFrom',
    when: (rules) => ({ from: value(rules, 'paperCheckFrom') }),
  },
  {
    id: 'make_up',
    rule: 'makeUpFrom',
    when: (rules) => ({ from: value(rules, 'makeUpFrom'), to: value(rules, 'makeUpTo') }),
  },
]

/** A season whose rules offer no make-up has no such duty. */
export const dutiesOf = (rules: Rules): Duty[] =>
  DUTIES.filter(({ id }) => id !== 'make_up' || value(rules, 'makeUpFrom') != null)

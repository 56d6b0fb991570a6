import type { PolicyKey } from '@domain/policy/season_policy'
import type { Rules } from './types'

/** The value of a rule in words. */
export type Said = (key: PolicyKey) => string

/** What a school does in a season, in the order of the year. */
export interface Duty {
  id: string
  /** The rule whose clause says so. */
  rule: PolicyKey
  /** The numbers and dates that its sentences name. */
  values: (said: Said) => Record<string, string>
}

const nothing = () => ({})

/**
 * The yearly duties of a school: 苏教指通〔2023〕13号 二 to 四 and its annexes; memo and paper check are from
 * 苏教指通〔2019〕12号 附件4. Numbers and dates are those of the season's own rules.
 */
export const DUTIES: Duty[] = [
  { id: 'setup', rule: 'venue', values: nothing },
  { id: 'codes', rule: 'identity', values: nothing },
  {
    id: 'capture',
    rule: 'hoursFrom',
    values: (said) => ({ from: said('hoursFrom'), to: said('hoursTo') }),
  },
  { id: 'memo', rule: 'memoDays', values: (said) => ({ days: said('memoDays') }) },
  {
    id: 'proof',
    rule: 'proofDays',
    values: (said) => ({ days: said('proofDays'), start: said('proofStart') }),
  },
  {
    id: 'feedback',
    rule: 'feedbackForm',
    values: (said) => ({ days: said('proofDays') }),
  },
  { id: 'layout', rule: 'printMasked', values: nothing },
  { id: 'payment', rule: 'payDeadline', values: (said) => ({ due: said('payDeadline') }) },
  { id: 'receipt', rule: 'prints', values: (said) => ({ prints: said('prints') }) },
  {
    id: 'paper_check',
    rule: 'paperCheckFrom',
    values: (said) => ({ from: said('paperCheckFrom') }),
  },
  {
    id: 'make_up',
    rule: 'makeUpFrom',
    values: (said) => ({ from: said('makeUpFrom'), to: said('makeUpTo') }),
  },
]

/** A season whose rules offer no make-up has no such duty. */
export const dutiesOf = (rules: Rules): Duty[] =>
  DUTIES.filter(({ id }) => id !== 'make_up' || (rules.policy.makeUpFrom?.value ?? null) !== null)

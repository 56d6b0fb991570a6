import { Typography } from '@mui/material'
import { useTranslate } from 'react-admin'
import { Section } from '../layout/Section'
import type { Column } from '../rows/column'
import { Rows } from '../rows/Rows'
import { usePolicyWords } from '../seasons/usePolicyWords'
import { dutiesOf, type Duty, type Said } from './duties'
import type { Rules } from './types'

type Row = Duty & { rules: Rules }

/** A sentence about the duty, with the numbers and dates of the season. */
function Sentence({ id, values, rules, about }: Row & { about: 'what' | 'when' }) {
  const translate = useTranslate()
  const { valueOf } = usePolicyWords()
  const said: Said = (key) => valueOf(key, rules.policy[key]?.value ?? null)
  return translate(`help.duties.${id}.${about}`, values(said))
}

function Clause({ rule, rules }: Row) {
  const { clauseOf } = usePolicyWords()
  return (
    <Typography variant="muted" component="span">
      {clauseOf(rules.policy[rule]?.clause ?? '—')}
    </Typography>
  )
}

const columns: Column<Row>[] = [
  { label: 'help.what', place: 'name', value: (row) => <Sentence {...row} about="what" /> },
  { label: 'help.when', value: (row) => <Sentence {...row} about="when" /> },
  { label: 'season.clause', value: (row) => <Clause {...row} /> },
]

/** What a school does in this season: what, when, by which clause. */
export function DutyTable({ rules }: { rules: Rules }) {
  const translate = useTranslate()
  const rows = dutiesOf(rules).map((duty) => ({ ...duty, rules }))
  return (
    <Section title={translate('help.duties_title')}>
      <Rows rows={rows} columns={columns} />
    </Section>
  )
}

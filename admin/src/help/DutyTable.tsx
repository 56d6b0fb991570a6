import { Typography } from '@mui/material'
import { useTranslate } from 'react-admin'
import { Section } from '../layout/Section'
import type { Column } from '../rows/column'
import { Rows } from '../rows/Rows'
import { usePolicyWords } from '../seasons/usePolicyWords'
import { dutiesOf, type Duty } from './duties'
import type { Rules } from './types'

type Row = Duty & { rules: Rules }

function What({ id }: Row) {
  const translate = useTranslate()
  return translate(`help.duties.${id}.what`)
}

function When({ id, when, rules }: Row) {
  const translate = useTranslate()
  return translate(`help.duties.${id}.when`, when(rules))
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
  { label: 'help.what', place: 'name', value: (row) => <What {...row} /> },
  { label: 'help.when', value: (row) => <When {...row} /> },
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

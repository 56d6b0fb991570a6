import { POLICY_CHECKS } from '@domain/policy/policy_checks'
import type { PolicyKey } from '@domain/policy/season_policy'
import { POLICY_KEYS_UNUSED } from '@domain/policy/policy_keys_unused'
import { Typography } from '@mui/material'
import { useRecordContext, useTranslate } from 'react-admin'
import { Section } from '../layout/Section'
import { StateChip } from '../layout/StateChip'
import type { Column } from '../rows/column'
import { useMay } from '../permissions/useMay'
import { Rows } from '../rows/Rows'
import { usePolicyWords } from './usePolicyWords'
import type { Season } from './types'

interface Rule {
  id: string
  value?: unknown
  clause: string
}

const isUnused = (key: string) => (POLICY_KEYS_UNUSED as readonly string[]).includes(key)

function Name({ id }: Rule) {
  const translate = useTranslate()
  return translate(`policy.${id}`)
}

function Value({ id, value }: Rule) {
  const { valueOf } = usePolicyWords()
  const may = useMay()
  const isMarked = may('manageSeasons') && isUnused(id)
  return (
    <>
      {valueOf(id, value)} {isMarked && <StateChip name="season.not_used" />}
    </>
  )
}

function Clause({ clause }: Rule) {
  const { clauseOf } = usePolicyWords()
  return (
    <Typography variant="muted" component="span">
      {clauseOf(clause)}
    </Typography>
  )
}

const columns: Column<Rule>[] = [
  { label: 'season.rule', place: 'name', value: (rule) => <Name {...rule} /> },
  { label: 'season.value', value: (rule) => <Value {...rule} /> },
  { label: 'season.clause', value: (rule) => <Clause {...rule} /> },
]

/** Every policy value of the season with its clause; whoever manages seasons sees which are not used yet. */
export function PolicyTable() {
  const season = useRecordContext<Season>()
  const translate = useTranslate()
  if (!season) return null
  const rules = (Object.keys(POLICY_CHECKS) as PolicyKey[]).flatMap((id) => {
    const rule = season.policy[id]
    return rule ? [{ id, ...rule }] : []
  })
  return (
    <Section title={translate('season.policy')}>
      <Rows rows={rules} columns={columns} />
    </Section>
  )
}

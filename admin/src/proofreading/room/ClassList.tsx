import { Alert, Stack, Typography } from '@mui/material'
import { useTranslate } from 'react-admin'
import { EmptyList } from '../../layout/EmptyList'
import { Day } from '../../layout/Moment'
import { Section } from '../../layout/Section'
import { StateChip } from '../../layout/StateChip'
import type { Column } from '../../rows/column'
import { Rows } from '../../rows/Rows'
import { useMayAt } from '../../permissions/useMay'
import { DaysLeft } from '../../season_units/DueDate'
import type { SeasonUnit } from '../../season_units/types'
import type { Turn } from '../../theme/roles'
import { hasDelivered } from '../sheets/hasDelivered'
import { SchoolSheetButton } from '../sheets/SchoolSheetButton'
import { keyOfClass, type Proof, type ProofClass } from './useProof'

type Row = ProofClass & { id: string; title: string }

const wrongOf = ({ marks }: ProofClass) =>
  Object.entries(marks).reduce((sum, [kind, count]) => sum + (kind === 'right' ? 0 : count), 0)

/** How far a class is: nothing delivered, not begun, begun, all seen, confirmed, or back to open. */
function stateOf(one: ProofClass): { name: string; turn: Turn } {
  if (one.confirmation && !one.isStale) return { name: 'confirmed', turn: 'done' }
  if (one.isStale) return { name: 'stale', turn: 'overdue' }
  if (one.items === 0) return { name: 'empty', turn: 'idle' }
  if (one.unmarked === one.items) return { name: 'not_begun', turn: 'soon' }
  return one.unmarked > 0 ? { name: 'begun', turn: 'running' } : { name: 'seen', turn: 'running' }
}

function State(row: Row) {
  const { name, turn } = stateOf(row)
  return <StateChip name={`proof.states.${name}`} turn={turn} />
}

function Progress({ items, unmarked }: Row) {
  return useTranslate()('proof.progress', { done: items - unmarked, items })
}

const COLUMNS: Column<Row>[] = [
  { label: 'proof.class', place: 'name', value: ({ title }) => title, by: ({ title }) => title },
  { label: 'proof.college', value: ({ college }) => college, by: ({ college }) => college },
  { label: 'proof.state', place: 'state', value: (row) => <State {...row} /> },
  { label: 'proof.seen', value: (row) => <Progress {...row} />, by: ({ unmarked }) => unmarked },
  { label: 'proof.wrong', value: (row) => wrongOf(row) || null, by: wrongOf },
  {
    label: 'proof.no_image',
    value: ({ noImage }) => noImage || null,
    by: ({ noImage }) => noImage,
  },
  { label: 'proof.confirmed_by', value: ({ confirmation }) => confirmation?.by ?? null },
]

/** Until when, and how many classes are confirmed, not begun, or back to open. */
function Summary({ proof }: { proof: Proof }) {
  const translate = useTranslate()
  const { dueOn, workingDaysLeft, classes } = proof
  const states = classes.map((one) => stateOf(one).name)
  const count = (name: string) => states.filter((one) => one === name).length
  return (
    <Stack direction="row" spacing={2} useFlexGap sx={{ flexWrap: 'wrap', mb: 1 }}>
      {dueOn && (
        <Typography>
          {translate('proof.due')} <Day on={dueOn} /> ·{' '}
          <DaysLeft dueOn={dueOn} left={workingDaysLeft} isAlone />
        </Typography>
      )}
      <Typography>
        {translate('proof.of_classes', { done: count('confirmed'), smart_count: classes.length })}
      </Typography>
      {(['not_begun', 'stale'] as const).map(
        (name) =>
          count(name) > 0 && (
            <Typography key={name}>
              {translate(`proof.count.${name}`, { smart_count: count(name) })}
            </Typography>
          )
      )}
    </Stack>
  )
}

/** The classes that the reader sees; each leads to its photos. */
export function ClassList({ unit, proof }: { unit: SeasonUnit; proof: Proof }) {
  const translate = useTranslate()
  const mayMark = useMayAt(unit.unit.id)('markProof')
  const isDelivered = hasDelivered(unit) && proof.classes.some(({ items }) => items > 0)
  const rows = proof.classes.map((one) => ({
    ...one,
    id: keyOfClass(one),
    title: one.name ?? translate('proof.no_class'),
  }))
  return (
    <Section>
      <Summary proof={proof} />
      {mayMark && isDelivered && <SchoolSheetButton unitId={unit.id} />}
      {!proof.isOpen && (
        <Alert severity="info" sx={{ mb: 1 }}>
          {translate('proof.not_open')}
        </Alert>
      )}
      {rows.length === 0 ? (
        <EmptyList hint="proof.nobody" />
      ) : (
        <Rows rows={rows} columns={COLUMNS} to={({ id }) => `/proof/${unit.id}?class=${id}`} />
      )}
    </Section>
  )
}

import { MARKED_IN } from '@domain/proofreading/mark_rules'
import { Button, Stack, Typography } from '@mui/material'
import { LinkBase, useTranslate } from 'react-admin'
import { Day } from '../../layout/Moment'
import { Section } from '../../layout/Section'
import { useMayAt } from '../../permissions/useMay'
import { DaysLeft } from '../../season_units/DueDate'
import type { SeasonUnit } from '../../season_units/types'
import { keyOfClass, useProof, type Proof } from './useProof'

interface Props {
  unit: SeasonUnit
  /** Of one class only. */
  classId?: string
}

const isConfirmed = ({ confirmation, isStale }: Proof['classes'][number]) =>
  confirmation !== null && !isStale

function Left({ unit, classId, proof }: Props & { proof: Proof }) {
  const translate = useTranslate()
  const { dueOn, workingDaysLeft } = proof
  const classes = proof.classes.filter(
    (one) => one.items > 0 && (classId === undefined || keyOfClass(one) === classId)
  )
  if (classes.length === 0) return null
  const photos = classes.reduce((sum, { unmarked }) => sum + unmarked, 0)
  const open = classes.filter((one) => !isConfirmed(one)).length
  const isDone = photos + open === 0
  return (
    <Section title={translate('proof.title')}>
      <Stack
        direction="row"
        spacing={2}
        useFlexGap
        sx={{ alignItems: 'center', flexWrap: 'wrap' }}
        data-testid="proof-left"
      >
        <Typography sx={{ color: isDone ? 'turn.done.main' : undefined }}>
          {isDone
            ? translate('proof.all_confirmed')
            : [
                photos > 0 && translate('proof.left_photos', { smart_count: photos }),
                open > 0 && translate('proof.left_classes', { smart_count: open }),
              ]
                .filter(Boolean)
                .join(' · ')}
        </Typography>
        {!isDone && dueOn && (
          <Typography variant="muted">
            {translate('proof.due')} <Day on={dueOn} /> ·{' '}
            <DaysLeft dueOn={dueOn} left={workingDaysLeft} isAlone />
          </Typography>
        )}
        <Button
          component={LinkBase}
          to={classId ? `/proof/${unit.id}?class=${classId}` : `/proof/${unit.id}`}
          variant={isDone ? 'outlined' : 'contained'}
        >
          {translate('proof.open')}
        </Button>
      </Stack>
    </Section>
  )
}

/** 校对: what is left to proofread, of everybody whom the reader sees or of one class, while it goes on. */
export function ProofLeft(props: Props) {
  const { id, unit, phase } = props.unit
  const mayMark = useMayAt(unit.id)('markProof')
  const isOn = mayMark && MARKED_IN.some((one) => one === phase)
  const { data: proof } = useProof(id, { enabled: isOn })
  return isOn && proof ? <Left {...props} proof={proof} /> : null
}

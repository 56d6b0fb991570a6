import { Button, Stack, Typography } from '@mui/material'
import { LinkBase, useRecordContext, useTranslate } from 'react-admin'
import { Day } from '../../layout/Moment'
import type { Column } from '../../rows/column'
import { Rows } from '../../rows/Rows'
import { LetterNotice } from '../../download_letters/LetterNotice'
import { FormSection } from '../../feedback_forms/FormSection'
import { FactList } from '../../layout/FactList'
import { useMayAt } from '../../permissions/useMay'
import { BatchesSection } from '../../proofreading/batches/BatchesSection'
import type { SeasonUnit } from '../types'
import { ChsiReturns } from './ChsiReturns'
import { ComingPart } from './ComingPart'

type Batch = NonNullable<SeasonUnit['facts']>['batches'][number] & { id: string }

function BatchName({ no }: Batch) {
  return useTranslate()('unit_page.batch_no', { no })
}

const columns: Column<Batch>[] = [
  { label: 'unit.batches', place: 'name', value: (batch) => <BatchName {...batch} /> },
  { label: 'unit_page.count', value: ({ count }) => count },
  { label: 'unit_page.uploaded', value: ({ on }) => <Day on={on} /> },
  { label: 'unit_page.proof_until', value: ({ dueOn }) => <Day on={dueOn} /> },
]

/** The phases in which batches are delivered. */
const DELIVERED_IN = ['processing', 'proofreading', 'errata', 'awaiting_feedback']

/** Batches of finished photos, errata and CHSI returns. */
export function ProofTab() {
  const unit = useRecordContext<SeasonUnit>()
  const translate = useTranslate()
  const may = useMayAt(unit?.unit.id)
  const [mayProof, mayDownload] = [may('markProof'), may('downloadPhotos')]
  if (!unit?.facts) return null
  const { batches = [], delivered, erratumCount, lateErratumCount = 0 } = unit.facts
  const { returnCount, proofDue } = unit.facts
  const isEmpty = batches.length === 0 && returnCount === 0
  const open = (key: string, count: number) =>
    count > 0 ? translate(`unit_page.${key}_open`, { smart_count: count }) : null
  return (
    <Stack spacing={2}>
      {batches.length > 0 && (
        <Stack direction="row" spacing={1} useFlexGap sx={{ flexWrap: 'wrap' }}>
          {mayProof && (
            <Button component={LinkBase} to={`/proof/${unit.id}`} variant="contained">
              {translate('proof.open')}
            </Button>
          )}
          {mayDownload && (
            <Button component={LinkBase} to={`/packages/${unit.id}`} variant="outlined">
              {translate('packages.title')}
            </Button>
          )}
          {unit.parts.includes('errata') && (
            <Button component={LinkBase} to={`/errata/${unit.id}`} variant="outlined">
              {translate('errata.title')}
            </Button>
          )}
        </Stack>
      )}
      <LetterNotice unit={unit} />
      {isEmpty && <ComingPart tab="proof" stage="proofreading" after="processing" />}
      {batches.length > 0 && (
        <>
          <FactList
            facts={[
              ['unit.delivered', String(delivered)],
              ['unit_page.proof_due', proofDue && <Day on={proofDue} />],
              [
                'unit_page.errata',
                open('errata', erratumCount) ?? translate('unit_page.errata_none'),
              ],
            ]}
          />
          <Rows
            rows={batches.map((batch) => ({ ...batch, id: String(batch.no) }))}
            columns={columns}
          />
        </>
      )}
      {lateErratumCount > 0 && (
        <Typography>
          {translate('unit_page.late_errata')} · {open('late_errata', lateErratumCount)}
        </Typography>
      )}
      {returnCount > 0 && (
        <Typography>
          {translate('unit_page.returns')} · {open('returns', returnCount)}
        </Typography>
      )}
      {DELIVERED_IN.includes(unit.phase) && <BatchesSection unit={unit} />}
      <FormSection unit={unit} />
      <ChsiReturns />
    </Stack>
  )
}

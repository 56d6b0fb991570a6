import { Stack } from '@mui/material'
import { useTranslate } from 'react-admin'
import { Section } from '../../layout/Section'
import { useMayAt } from '../../permissions/useMay'
import { LeftOutSection } from './LeftOutSection'
import { MemoDifferences } from './MemoDifferences'
import { NextBatch } from './NextBatch'
import { useBatches } from './useBatches'

interface Props {
  unit: { id: string; parts: readonly string[]; unit: { id: string } }
}

/** Who is in no batch yet and why, what the next one would have, and how the batches differ from the memo. */
export function BatchesSection({ unit }: Props) {
  const translate = useTranslate()
  const mayDraw = useMayAt(unit.unit.id)('runUnits')
  const { batches, draw } = useBatches(unit)
  if (!batches?.isCounted) return null
  return (
    <Section title={translate('batches.title')}>
      <Stack spacing={2}>
        {mayDraw && <NextBatch batches={batches} draw={draw} />}
        <LeftOutSection unitId={unit.id} leftOut={batches.leftOut} />
        <MemoDifferences differences={batches.differences} />
      </Stack>
    </Section>
  )
}

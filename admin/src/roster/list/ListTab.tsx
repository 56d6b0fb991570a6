import { Stack } from '@mui/material'
import { useRecordContext, useTranslate } from 'react-admin'
import { Section } from '../../layout/Section'
import { useMayAt } from '../../permissions/useMay'
import { isOver } from '../../season_units/isOver'
import type { SeasonUnit } from '../../season_units/types'
import { ImportHistory } from './ImportHistory'
import { LayoutSection } from './LayoutSection'
import { ListWizard } from './ListWizard'
import { QualitySection } from './QualitySection'
import type { ListImport } from './types'
import { useList } from './useList'

/** The list of a unit's students: importing it, its layout data, and where it differs from the photos. */
function List({ unit }: { unit: SeasonUnit }) {
  const translate = useTranslate()
  const mayAt = useMayAt(unit.unit.id)
  const { data } = useList<ListImport[]>(unit, 'list_imports')
  const keeps = mayAt('keepRoster') && !isOver(unit)
  if (!data) return null
  const open = data.data.find(({ state }) => state === 'previewed' || state === 'running')
  return (
    <Stack spacing={2}>
      {keeps && (
        <Section title={translate('student_list.import')}>
          <ListWizard unit={unit} open={open} />
        </Section>
      )}
      <ImportHistory imports={data.data} />
      <LayoutSection unit={unit} mayFreeze={keeps} />
      <QualitySection unit={unit} />
    </Stack>
  )
}

export function ListTab() {
  const unit = useRecordContext<SeasonUnit>()
  return unit ? <List unit={unit} /> : null
}

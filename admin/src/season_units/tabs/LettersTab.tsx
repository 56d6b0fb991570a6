import { Stack, Typography } from '@mui/material'
import { Link, useRecordContext, useTranslate } from 'react-admin'
import { lettersOf } from '../../letters/lettersOf'
import { useMay } from '../../permissions/useMay'
import { PlannedLetters } from '../letters/PlannedLetters'
import { WrittenLetters } from '../letters/WrittenLetters'
import type { SeasonUnit } from '../types'
import { ComingPart } from './ComingPart'

/** What is going to be written about the unit and when, and what was written, to whom, and what became of it. */
export function LettersTab() {
  const unit = useRecordContext<SeasonUnit>()
  const translate = useTranslate()
  const may = useMay()
  if (!unit) return null
  return (
    <Stack spacing={2}>
      {unit.parts.includes('course') && (
        <section>
          <Typography variant="h3">{translate('unit_page.letters')}</Typography>
          <Typography variant="muted">{translate('unit_page.letters_hint')}</Typography>
          <PlannedLetters />
        </section>
      )}
      <section>
        <Typography variant="h3">{translate('unit_page.written_letters')}</Typography>
        <WrittenLetters empty={<ComingPart tab="letters" />} />
      </section>
      {may('readLetters') && (
        <Link to={lettersOf(unit.id)}>{translate('unit_page.in_outbox')}</Link>
      )}
    </Stack>
  )
}

import { downloadsPath } from '@domain/download_letters/download_letter'
import { Alert, Button } from '@mui/material'
import { LinkBase, useTranslate } from 'react-admin'
import { useMayAt } from '../permissions/useMay'
import { isOver } from '../season_units/isOver'
import type { SeasonUnit } from '../season_units/types'
import { useDownloadLetters } from './useDownloadLetters'

/** Tells a school, once photos are delivered, that its downloads open with the letter, and how it stands with it. */
export function LetterNotice({ unit }: { unit: SeasonUnit }) {
  const translate = useTranslate()
  const may = useMayAt(unit.unit.id)
  const enabled = may('answerForSchool') && may('readCourse') && !isOver(unit)
  const { standing, next } = useDownloadLetters(unit.id, { enabled })
  if (!standing || !next || next.count === null || standing === 'accepted') return null
  return (
    <Alert
      severity={standing === 'sent' ? 'info' : 'warning'}
      action={
        <Button color="inherit" component={LinkBase} to={downloadsPath(unit.id)}>
          {translate('download_letter.title')}
        </Button>
      }
    >
      {translate(`download_letter.standing.${standing}`)}
    </Alert>
  )
}

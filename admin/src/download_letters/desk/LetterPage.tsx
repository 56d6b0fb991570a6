import { letterPath } from '@domain/download_letters/download_letter'
import { LinearProgress } from '@mui/material'
import { useGetOne, useTranslate } from 'react-admin'
import { useNavigate, useParams } from 'react-router'
import { EmptyList } from '../../layout/EmptyList'
import { Page } from '../../layout/Page'
import { Section } from '../../layout/Section'
import type { SeasonUnit } from '../../season_units/types'
import { useDownloadLetters } from '../useDownloadLetters'
import { LetterDesk } from './LetterDesk'
import { useLettersToDecide } from './useLettersToDecide'

const QUEUE = '/feedback_forms'

/** The letter of a unit beside what the centre says to it; then comes the next one that waits, or the queue. */
export function LetterPage() {
  const translate = useTranslate()
  const navigate = useNavigate()
  const { unitId } = useParams()
  const { data: unit } = useGetOne<SeasonUnit>('season_units', { id: unitId! })
  const { letters, decide } = useDownloadLetters(unitId!, { enabled: true })
  const { data: queue } = useLettersToDecide()
  if (!unit || !letters) return <LinearProgress />
  const next = queue?.letters.find(({ seasonUnitId }) => seasonUnitId !== unitId)
  const above = [{ name: translate('feedback_form.queue'), to: QUEUE }]
  return (
    <Page title={unit.unit.name} above={above}>
      {letters.length === 0 ? (
        <Section>
          <EmptyList hint="download_letter.none_yet" />
        </Section>
      ) : (
        <LetterDesk
          key={letters[0]!.id}
          {...{ letters, decide }}
          onDecided={() => navigate(next ? letterPath(next.seasonUnitId) : QUEUE)}
        />
      )}
    </Page>
  )
}

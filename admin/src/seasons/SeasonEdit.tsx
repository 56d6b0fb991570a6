import { Alert } from '@mui/material'
import { Edit, useRecordContext, useTranslate } from 'react-admin'
import { RecordPage } from '../layout/RecordPage'
import { SeasonForm, toBody } from './SeasonForm'
import type { Season } from './types'

function Body() {
  const season = useRecordContext<Season>()
  const translate = useTranslate()
  if (!season) return null
  if (season.publishedAt) return <Alert severity="info">{translate('season.not_a_draft')}</Alert>
  return <SeasonForm season={season} />
}

/** Changes a draft; a published season is shown as it is. */
export function SeasonEdit() {
  const translate = useTranslate()
  return (
    <RecordPage<Season> titleOf={({ name }) => translate('season.edit', { name })}>
      <Edit
        title={false}
        redirect="show"
        mutationMode="pessimistic"
        transform={toBody}
        actions={false}
      >
        <Body />
      </Edit>
    </RecordPage>
  )
}

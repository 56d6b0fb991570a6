import { Create, useTranslate } from 'react-admin'
import { Page } from '../layout/Page'
import { useListAbove } from '../layout/useListAbove'
import { SeasonForm, toBody } from './SeasonForm'

/** Creates a draft from a preset; its rules can be viewed before publication. */
export function SeasonCreate() {
  const translate = useTranslate()
  const above = useListAbove()
  return (
    <Page title={translate('season.create')} above={[above]}>
      <Create title={false} redirect="show" transform={toBody}>
        <SeasonForm />
      </Create>
    </Page>
  )
}

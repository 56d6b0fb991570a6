import { Card, Stack } from '@mui/material'
import { EditBase, SimpleForm, useRecordContext, useTranslate } from 'react-admin'
import { AuditLink } from '../audit/AuditLink'
import { FieldGroup } from '../forms/FieldGroup'
import { FactList } from '../layout/FactList'
import { FormPage } from '../layout/FormPage'
import { Moment } from '../layout/Moment'
import { Section } from '../layout/Section'
import { SaveBar } from '../reference/SaveBar'
import { CollectorFields } from './CollectorFields'
import { CollectorState } from './CollectorState'
import { HookSection } from './HookSection'
import { KeyActs } from './KeyActs'
import { LastDay } from './LastDay'
import { SchoolNames } from './SchoolNames'
import type { Collector } from './types'
import { wantedOf } from './wanted'

/** What stays as it was decided, and what became of the key. */
function Facts({ collector }: { collector: Collector }) {
  const translate = useTranslate()
  const { name, season, keyPrefix, sendsFields, by, recordedAt, revokedAt, expiresOn } = collector
  return (
    <Section title={name} beside={<CollectorState {...collector} />}>
      <FactList
        facts={[
          ['resources.collectors.fields.season', season.name],
          ['resources.collectors.fields.keyPrefix', `${keyPrefix}…`],
          ['resources.collectors.fields.sends', translate(`collectors.sends.${sendsFields}`)],
          ['resources.collectors.fields.by', by],
          ['resources.collectors.fields.recordedAt', <Moment at={recordedAt} />],
          ['collectors.revoked_at', revokedAt && <Moment at={revokedAt} />],
          ['resources.collectors.fields.unitIds', revokedAt && <SchoolNames {...collector} />],
          ['resources.collectors.fields.expiresOn', revokedAt && <LastDay on={expiresOn} />],
        ]}
      />
      <AuditLink subjectType="collector" subjectId={collector.id} label="collectors.audit" />
    </Section>
  )
}

/** One collector: a revoked one is only shown. */
function Body() {
  const collector = useRecordContext<Collector>()
  if (!collector) return null
  return (
    <Stack spacing={2}>
      <Facts collector={collector} />
      {collector.state !== 'revoked' && (
        <>
          <Card>
            <SimpleForm
              toolbar={<SaveBar />}
              defaultValues={{ whose: collector.unitIds ? 'some' : 'all' }}
            >
              <FieldGroup title="collectors.who">
                <CollectorFields season={collector.season} />
              </FieldGroup>
            </SimpleForm>
          </Card>
          <HookSection collector={collector} />
          <KeyActs collector={collector} />
        </>
      )}
    </Stack>
  )
}

/** Changes a collector, renews its key or ends it. */
export const CollectorEdit = () => (
  <FormPage title="reference.change">
    <EditBase mutationMode="pessimistic" redirect="list" transform={wantedOf}>
      <Body />
    </EditBase>
  </FormPage>
)

import type { Data } from '@api/data'
import { SelectInput, TextInput, useTranslate } from 'react-admin'
import { FormDay } from '../forms/FormDay'
import { usePatterns } from '../i18n/usePatterns'
import { ListPage } from '../layout/ListPage'
import { Moment } from '../layout/Moment'
import type { Column } from '../rows/column'
import { RecordRows } from '../rows/RecordRows'
import { ActionInput } from './ActionInput'
import { SUBJECTS } from './subjects'
import { useActionName } from './useActionName'

type AuditRow = Data.Audit.AuditEntry

/** A filter of a list: react-admin reads `source` and `alwaysOn` of the element itself. */
const DayFilter = ({ source, label }: { source: string; label: string; alwaysOn?: boolean }) => (
  <FormDay source={source} label={label} />
)

const filters = [
  <ActionInput key="action" source="action" alwaysOn />,
  <SelectInput
    key="subjectType"
    source="subjectType"
    choices={SUBJECTS.map((id) => ({ id, name: `audit.subjects.${id}` }))}
    alwaysOn
  />,
  <TextInput key="actor" source="actor" alwaysOn />,
  <DayFilter key="since" source="since" label="audit.since" alwaysOn />,
  <DayFilter key="through" source="through" label="audit.through" alwaysOn />,
]

function Action({ action }: AuditRow) {
  return useActionName()(action)
}

function Actor({ actor }: AuditRow) {
  const translate = useTranslate()
  return actor ?? translate('unit.by_system')
}

function Subject({ subjectType }: AuditRow) {
  const translate = useTranslate()
  return translate(`audit.subjects.${subjectType}`, { _: subjectType })
}

/** Ids, counts and codes, as they were recorded. */
function Details({ details }: AuditRow) {
  const { labelled, commas } = usePatterns()
  const said = (value: unknown) => (typeof value === 'string' ? value : JSON.stringify(value))
  return commas(Object.entries(details).map(([name, value]) => labelled(name, said(value))))
}

const columns: Column<AuditRow>[] = [
  { label: 'audit.action', place: 'name', value: (entry) => <Action {...entry} /> },
  { label: 'audit.recorded', value: ({ recordedAt }) => <Moment at={recordedAt} /> },
  { label: 'audit.actor', value: (entry) => <Actor {...entry} /> },
  { label: 'audit.subject', value: (entry) => <Subject {...entry} /> },
  { label: 'audit.details', value: (entry) => <Details {...entry} /> },
]

/** Who did what, to what and when; newest first. */
export const AuditList = () => (
  <ListPage filters={filters}>
    <RecordRows columns={columns} empty="hints.audit_entries" />
  </ListPage>
)

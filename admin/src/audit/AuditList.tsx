import type { Data } from '@api/data'
import { Box } from '@mui/material'
import { SelectInput, TextInput, useTranslate } from 'react-admin'
import { FormDay } from '../forms/FormDay'
import { ListPage } from '../layout/ListPage'
import { Moment } from '../layout/Moment'
import { PersonLink } from '../layout/PersonLink'
import type { Column } from '../rows/column'
import { RecordRows } from '../rows/RecordRows'
import { ActionInput } from './ActionInput'
import { SUBJECTS } from './subjects'
import { useActionName } from './useActionName'
import { useDetailText } from './useDetailText'

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
  <TextInput key="unit" source="unit" alwaysOn />,
  <DayFilter key="since" source="since" label="audit.since" alwaysOn />,
  <DayFilter key="through" source="through" label="audit.through" alwaysOn />,
  <SelectInput
    key="outcome"
    source="outcome"
    choices={['done', 'refused'].map((id) => ({ id, name: `audit.outcomes.${id}` }))}
    alwaysOn
  />,
  // Set by a link: the entries of one photo, say.
  <TextInput key="subjectId" source="subjectId" />,
]

function Action({ action, outcome }: AuditRow) {
  const name = useActionName()(action)
  return outcome === 'refused' ? <Box sx={{ color: 'error.main' }}>{name}</Box> : name
}

function Actor({ actor, actorId }: AuditRow) {
  const translate = useTranslate()
  return actor && actorId ? (
    <PersonLink id={actorId}>{actor}</PersonLink>
  ) : (
    translate('unit.by_system')
  )
}

function Subject({ subjectType, subjectId }: AuditRow) {
  const translate = useTranslate()
  const name = translate(`audit.subjects.${subjectType}`, { _: subjectType })
  return subjectType === 'user' ? <PersonLink id={subjectId}>{name}</PersonLink> : name
}

/** Ids, counts and codes, with their names where they have one. */
function Details({ details }: AuditRow) {
  return useDetailText()(details)
}

/** From which network address, and by which request: its number is in the log of the server. */
function From({ address, requestId }: AuditRow) {
  if (!address) return null
  return (
    <Box component="span" title={requestId ?? undefined} sx={{ whiteSpace: 'nowrap' }}>
      {address}
    </Box>
  )
}

const columns: Column<AuditRow>[] = [
  { label: 'audit.action', place: 'name', value: (entry) => <Action {...entry} /> },
  { label: 'audit.recorded', value: ({ recordedAt }) => <Moment at={recordedAt} /> },
  { label: 'audit.actor', value: (entry) => <Actor {...entry} /> },
  { label: 'audit.unit', value: ({ unit }) => unit },
  { label: 'audit.subject', value: (entry) => <Subject {...entry} /> },
  { label: 'audit.details', value: (entry) => <Details {...entry} /> },
  { label: 'audit.origin', value: (entry) => <From {...entry} /> },
]

/** Who did what, to what and when; newest first. */
export const AuditList = () => (
  <ListPage filters={filters}>
    <RecordRows columns={columns} empty="hints.audit_entries" />
  </ListPage>
)

import { Typography } from '@mui/material'
import { required, SelectInput, useTranslate } from 'react-admin'
import { ListFile, type FormProps } from './parts'
import { Count } from '../../../forms/Count'
import type { LayoutVersion } from '../../../roster/list/types'
import { useList } from '../../../roster/list/useList'

/** Confirms a frozen version of the list; only where there is none, the count is typed. */
export function LayoutForm({ unit }: FormProps) {
  const translate = useTranslate()
  const { data } = useList<LayoutVersion[], { listed: number }>(unit, 'layout_versions')
  if (!data) return null
  const versions = data.data
  const nameOf = ({ no, count }: LayoutVersion) =>
    translate('student_list.version_of', { no, smart_count: count })
  return (
    <>
      {versions.length > 0 ? (
        <SelectInput
          source="layoutId"
          label="act.layout"
          choices={versions.map((version) => ({ id: version.id, name: nameOf(version) }))}
          defaultValue={versions[0]!.id}
          translateChoice={false}
          validate={required()}
        />
      ) : (
        <>
          <Typography variant="muted">{translate('student_list.no_version')}</Typography>
          <Count initial={unit.facts?.delivered} />
        </>
      )}
      <ListFile unit={unit} />
    </>
  )
}

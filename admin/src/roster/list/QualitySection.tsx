import { Button, Stack, ToggleButton, ToggleButtonGroup, Typography } from '@mui/material'
import type { Data } from '@api/data'
import { useState } from 'react'
import { useTranslate } from 'react-admin'
import { Section } from '../../layout/Section'
import type { Column } from '../../rows/column'
import { Rows } from '../../rows/Rows'
import type { SeasonUnit } from '../../season_units/types'
import { useList } from './useList'

type QualityRow = Data.Roster.List.QualityRow
const KINDS = ['row_without_photo', 'photo_without_row', 'in_other_unit'] as const
type Kind = (typeof KINDS)[number]

const COLUMNS: Column<QualityRow>[] = [
  {
    label: 'student_list.fields.xh',
    place: 'name',
    value: ({ xh, photoId }) => xh ?? (photoId && '—'),
  },
  { label: 'student_list.fields.masked_name', value: ({ maskedName }) => maskedName },
  { label: 'student_list.fields.class', value: ({ className }) => className },
]

interface Meta {
  next: string | null
  counts: Record<Kind, number>
}

/** Where the list and the photos differ, as it is now. */
export function QualitySection({ unit }: { unit: SeasonUnit }) {
  const translate = useTranslate()
  const [kind, setKind] = useState<Kind>('row_without_photo')
  const [after, setAfter] = useState<string | null>(null)
  const page = after ? `&after=${after}` : ''
  const { data } = useList<QualityRow[], Meta>(unit, `list_quality?kind=${kind}&limit=10${page}`)
  const counts = data?.meta?.counts
  const to = ({ photoId }: QualityRow) => photoId && `/photos/${photoId}/show`
  return (
    <Section title={translate('student_list.quality')}>
      <Stack spacing={1}>
        <ToggleButtonGroup
          exclusive
          size="small"
          value={kind}
          aria-label={translate('student_list.quality')}
          onChange={(_event, chosen) => {
            if (!chosen) return
            setKind(chosen)
            setAfter(null)
          }}
          sx={{ flexWrap: 'wrap' }}
        >
          {KINDS.map((one) => (
            <ToggleButton key={one} value={one}>
              {translate(`student_list.qualities.${one}`, { count: counts?.[one] ?? 0 })}
            </ToggleButton>
          ))}
        </ToggleButtonGroup>
        <Typography variant="muted">{translate(`student_list.quality_hints.${kind}`)}</Typography>
        {data && data.data.length > 0 && <Rows rows={data.data} columns={COLUMNS} to={to} />}
        {data?.data.length === 0 && (
          <Typography variant="muted">{translate('student_list.no_difference')}</Typography>
        )}
        {data?.meta?.next && (
          <Button onClick={() => setAfter(data.meta!.next)}>
            {translate('student_list.next_page')}
          </Button>
        )}
      </Stack>
    </Section>
  )
}

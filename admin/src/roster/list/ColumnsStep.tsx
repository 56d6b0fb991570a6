import { LIST_FIELDS } from '@domain/roster/list/list_fields'
import { Box, Button, MenuItem, Stack, TextField, Typography } from '@mui/material'
import { useState } from 'react'
import { useTranslate } from 'react-admin'
import { Ways } from './Ways'
import type { Choice, ListColumns } from './types'

interface Props {
  fileName: string
  columns: ListColumns
  isPending: boolean
  onBack: () => void
  onChosen: (choice: Choice) => void
}

const GRID = { display: 'grid', gap: 2, gridTemplateColumns: { xs: '1fr', sm: '1fr 1fr' } }

/** Which column of the file is which field, and what is done with the list. */
export function ColumnsStep({ fileName, columns, isPending, onBack, onChosen }: Props) {
  const translate = useTranslate()
  const isPart = columns.proposed.origin_row !== undefined
  const [mapping, setMapping] = useState(columns.proposed)
  const [ways, setWays] = useState<Omit<Choice, 'mapping'>>({
    way: 'all',
    kind: 'merge',
    masks: false,
  })
  const isWhole = LIST_FIELDS.every((field) => mapping[field])
  return (
    <Stack spacing={2}>
      <Typography>
        {translate('student_list.columns_hint', {
          file: fileName,
          smart_count: columns.rows,
        })}
      </Typography>
      {isPart && <Typography>{translate('student_list.part_hint')}</Typography>}
      <Box sx={GRID}>
        {LIST_FIELDS.map((field) => (
          <TextField
            key={field}
            select
            label={translate(`student_list.fields.${field}`)}
            value={mapping[field] ?? ''}
            onChange={({ target }) => setMapping({ ...mapping, [field]: target.value })}
            error={!mapping[field]}
          >
            {columns.headings.map((heading) => (
              <MenuItem key={heading} value={heading}>
                {heading}
              </MenuItem>
            ))}
          </TextField>
        ))}
      </Box>
      <Ways ways={ways} isPart={isPart} onChange={setWays} />
      <Stack direction="row" spacing={1}>
        <Button onClick={onBack}>{translate('student_list.back')}</Button>
        <Button
          variant="contained"
          disabled={!isWhole}
          loading={isPending}
          onClick={() => onChosen({ ...ways, mapping })}
        >
          {translate('student_list.preview')}
        </Button>
      </Stack>
    </Stack>
  )
}

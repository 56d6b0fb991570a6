import { Button, Skeleton, Stack, ToggleButton, ToggleButtonGroup } from '@mui/material'
import { useState } from 'react'
import { useTranslate } from 'react-admin'
import { EmptyList } from '../layout/EmptyList'
import { Section } from '../layout/Section'
import { ConflictCard } from './ConflictCard'
import { useConflicts } from './useConflicts'

/** 采集码待处理: what the school has to look at, and what was decided. It never stops the season. */
export function Conflicts({ unitId }: { unitId: string }) {
  const translate = useTranslate()
  const [isOpen, setOpen] = useState(true)
  const { rows, open, more } = useConflicts(unitId, isOpen)
  return (
    <Section
      title={translate('capture.conflicts', { smart_count: open })}
      beside={
        <ToggleButtonGroup
          exclusive
          value={isOpen}
          onChange={(_event, value: boolean | null) => value !== null && setOpen(value)}
          size="small"
          aria-label={translate('capture.show')}
        >
          <ToggleButton value>{translate('capture.open')}</ToggleButton>
          <ToggleButton value={false}>{translate('capture.closed')}</ToggleButton>
        </ToggleButtonGroup>
      }
    >
      {!rows && <Skeleton variant="rectangular" height={80} />}
      {rows?.length === 0 && (
        <EmptyList hint={isOpen ? 'capture.none_open' : 'capture.none_closed'} />
      )}
      <Stack spacing={1.5}>
        {rows?.map((conflict) => (
          <ConflictCard key={conflict.id} {...{ conflict, unitId }} />
        ))}
      </Stack>
      {more && <Button onClick={more}>{translate('packages.more')}</Button>}
    </Section>
  )
}

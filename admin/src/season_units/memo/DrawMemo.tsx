import { Alert, Button, Stack } from '@mui/material'
import { useTranslate } from 'react-admin'
import type { useMemoOfUnit } from './useMemoOfUnit'

/** Draws the memo up from the list and the photos; says why it cannot be. */
export function DrawMemo({ memo, draw }: ReturnType<typeof useMemoOfUnit>) {
  const translate = useTranslate()
  if (!memo) return null
  const isAgain = memo.drawn !== null
  return (
    <Stack spacing={1} sx={{ alignItems: 'flex-start' }}>
      {memo.unexplained > 0 && (
        <Alert severity="warning">
          {translate('memo.unexplained', { smart_count: memo.unexplained })}
        </Alert>
      )}
      {draw.error && <Alert severity="error">{draw.error.message}</Alert>}
      <Button
        variant="outlined"
        onClick={() => draw.mutate()}
        loading={draw.isPending}
        disabled={memo.unexplained > 0}
      >
        {translate(isAgain ? 'memo.draw_again' : 'memo.draw')}
      </Button>
    </Stack>
  )
}

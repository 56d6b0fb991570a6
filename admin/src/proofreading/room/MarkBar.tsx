import type { ProofKind } from '@domain/policy/proof_kinds'
import { Box, Button, Stack, TextField, Typography } from '@mui/material'
import { useState } from 'react'
import { useTranslate } from 'react-admin'
import { fits } from './kinds'
import type { ProofItem } from './useItems'

interface Props {
  item: ProofItem
  kinds: readonly ProofKind[]
  mayMark: boolean
  mark: (kind: ProofKind, remark: string) => void
  onLarge: () => void
}

const LONGEST = 200

/** What can be said of the student in hand, each with its key. */
export function MarkBar({ item, kinds, mayMark, mark, onLarge }: Props) {
  const translate = useTranslate()
  const said = item.mark?.kind
  const [remark, setRemark] = useState(item.mark?.remark ?? '')
  const isWrong = said !== undefined && said !== 'right'
  return (
    <Box
      component="section"
      aria-label={translate('proof.in_hand', { name: item.maskedName })}
      sx={{
        position: 'sticky',
        bottom: 0,
        zIndex: 2,
        p: 1,
        bgcolor: 'background.paper',
        border: 1,
        borderColor: 'divider',
        borderRadius: 1,
      }}
    >
      <Stack direction="row" spacing={1} useFlexGap sx={{ flexWrap: 'wrap', alignItems: 'center' }}>
        <Typography variant="subtitle2">
          {item.maskedName} {item.xh}
        </Typography>
        {mayMark &&
          kinds.map(
            (kind, index) =>
              fits(kind, item) && (
                <Button
                  key={kind}
                  size="small"
                  variant={said === kind ? 'contained' : 'outlined'}
                  aria-pressed={said === kind}
                  aria-keyshortcuts={String(index + 1)}
                  // The keys stay with the cards.
                  onMouseDown={(event) => event.preventDefault()}
                  onClick={() => mark(kind, kind === 'right' ? '' : remark)}
                >
                  {translate(`proof.kinds.${kind}`)} {index + 1}
                </Button>
              )
          )}
        {mayMark && (
          <Box
            component="form"
            onSubmit={(event) => {
              event.preventDefault()
              if (isWrong) mark(said, remark)
            }}
            sx={{ display: 'flex', gap: 1, flexGrow: 1, minWidth: 180 }}
          >
            <TextField
              name="remark"
              size="small"
              margin="none"
              fullWidth
              label={translate('proof.remark')}
              value={remark}
              onChange={({ target }) => setRemark(target.value)}
              slotProps={{ htmlInput: { maxLength: LONGEST, autoComplete: 'off' } }}
            />
            {isWrong && remark !== (item.mark?.remark ?? '') && (
              <Button type="submit" size="small">
                {translate('proof.keep_remark')}
              </Button>
            )}
          </Box>
        )}
        {item.photoId && (
          <Button size="small" onClick={onLarge}>
            {translate('proof.large')}
          </Button>
        )}
      </Stack>
    </Box>
  )
}

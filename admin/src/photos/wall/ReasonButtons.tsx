import { Box, Button } from '@mui/material'
import type { ResetReason } from '@domain/policy/reset_reasons'
import { REASON_KEYS } from './key_commands'
import type { Reason } from './useReasons'

interface Props {
  reasons: readonly Reason[]
  chosen: readonly ResetReason[]
  onToggle: (code: ResetReason) => void
}

/** The reasons of a reset, each with its key; one or several. */
export const ReasonButtons = ({ reasons, chosen, onToggle }: Props) => (
  <Box sx={{ display: 'grid', gap: 0.5, gridTemplateColumns: 'repeat(2, minmax(0, 1fr))' }}>
    {reasons.map(({ code, name, example }, index) => (
      <Button
        key={code}
        variant={chosen.includes(code) ? 'contained' : 'outlined'}
        color="inherit"
        aria-pressed={chosen.includes(code)}
        aria-keyshortcuts={REASON_KEYS[index]}
        title={example}
        onMouseDown={(event) => event.preventDefault()}
        onClick={() => onToggle(code)}
        sx={{
          justifyContent: 'flex-start',
          textAlign: 'left',
          whiteSpace: 'normal',
          lineHeight: '18px',
          borderColor: 'divider',
          px: 1,
          gap: 1,
          minHeight: { xs: 44, sm: 30 },
          ...(chosen.includes(code) && {
            'bgcolor': 'turn.overdue.soft',
            'color': 'turn.overdue.main',
            '&:hover': { bgcolor: 'turn.overdue.soft' },
          }),
        }}
      >
        <kbd aria-hidden style={{ fontFamily: 'inherit', width: 12 }}>
          {REASON_KEYS[index]}
        </kbd>
        {name}
      </Button>
    ))}
  </Box>
)

/** The reasons with one more, or without it. */
export const toggled = (chosen: readonly ResetReason[], code: ResetReason): ResetReason[] =>
  chosen.includes(code) ? chosen.filter((one) => one !== code) : [...chosen, code]

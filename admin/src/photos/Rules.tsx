import { Box, Typography } from '@mui/material'
import { useTranslate } from 'react-admin'
import type { PhotoRule } from '@domain/photos/rules'
import type { Photo, RuleView } from './types'

const GROUPS = [
  { result: 'fail', colour: 'error.main' },
  { result: 'warn', colour: 'warning.dark' },
  { result: 'not_measured', colour: 'text.secondary' },
  { result: 'pass', colour: 'success.dark' },
] as const

interface Pointing {
  onPoint: (rule: PhotoRule | null) => void
}

function Rule({ rule, name, message, remedy, onPoint }: RuleView & Pointing) {
  return (
    <Box
      tabIndex={0}
      onMouseEnter={() => onPoint(rule)}
      onMouseLeave={() => onPoint(null)}
      onFocus={() => onPoint(rule)}
      onBlur={() => onPoint(null)}
      sx={{ 'py': 0.5, 'borderTop': '1px solid #eee', '&:hover': { bgcolor: 'action.hover' } }}
    >
      <Typography variant="body2">
        <b>{name}</b>（{rule}）{message}
      </Typography>
      {remedy && (
        <Typography variant="caption" color="text.secondary">
          {remedy}
        </Typography>
      )}
    </Box>
  )
}

/** The result of every rule: failures first, then what a person has to check. */
export function Rules({ photo, onPoint }: { photo: Photo } & Pointing) {
  const translate = useTranslate()
  return GROUPS.map(({ result, colour }) => {
    const rules = photo.rules.filter((rule) => rule.result === result)
    if (rules.length === 0) return null
    return (
      <Box key={result} sx={{ mb: 2 }}>
        <Typography sx={{ fontWeight: 600, color: colour }}>
          {translate(`photo.results.${result}`)}（{rules.length}）
        </Typography>
        {rules.map((rule) => (
          <Rule key={rule.rule} {...rule} onPoint={onPoint} />
        ))}
      </Box>
    )
  })
}

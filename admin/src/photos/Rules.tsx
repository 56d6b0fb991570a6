import type { PhotoRule } from '@domain/photos/rules'
import { Accordion, AccordionDetails, AccordionSummary, Box, Typography } from '@mui/material'
import ExpandMore from '@mui/icons-material/ExpandMore'
import { useTranslate } from 'react-admin'
import { usePatterns } from '../i18n/usePatterns'
import type { Photo, RuleView } from './types'

/** What passed and what no machine measures is folded. */
const GROUPS = [
  { result: 'fail', turn: 'overdue', isOpen: true },
  { result: 'warn', turn: 'soon', isOpen: true },
  { result: 'not_measured', turn: 'idle', isOpen: false },
  { result: 'pass', turn: 'done', isOpen: false },
] as const

interface Pointing {
  onPoint: (rule: PhotoRule | null) => void
}

function Rule({ rule, name, message, remedy, onPoint }: RuleView & Pointing) {
  const { noted } = usePatterns()
  return (
    <Box
      tabIndex={0}
      onMouseEnter={() => onPoint(rule)}
      onMouseLeave={() => onPoint(null)}
      onFocus={() => onPoint(rule)}
      onBlur={() => onPoint(null)}
      sx={{
        'py': 0.75,
        'borderTop': 1,
        'borderColor': 'divider',
        '&:hover': { bgcolor: 'action.hover' },
      }}
    >
      <Typography variant="subtitle2">{noted(name, rule)}</Typography>
      <Typography>{message}</Typography>
      {remedy && <Typography variant="caption">{remedy}</Typography>}
    </Box>
  )
}

/** The result of every rule: failures first, then what a person has to check. */
export function Rules({ photo, onPoint }: { photo: Photo } & Pointing) {
  const translate = useTranslate()
  const { noted } = usePatterns()
  return GROUPS.map(({ result, turn, isOpen }) => {
    const rules = photo.rules.filter((rule) => rule.result === result)
    if (rules.length === 0) return null
    return (
      <Accordion key={result} defaultExpanded={isOpen}>
        <AccordionSummary expandIcon={<ExpandMore />}>
          <Typography variant="subtitle2" sx={{ color: `turn.${turn}.main` }}>
            {noted(translate(`photo.results.${result}`), rules.length)}
          </Typography>
        </AccordionSummary>
        <AccordionDetails sx={{ pt: 0 }}>
          {rules.map((rule) => (
            <Rule key={rule.rule} {...rule} onPoint={onPoint} />
          ))}
        </AccordionDetails>
      </Accordion>
    )
  })
}

import { Link as MuiLink } from '@mui/material'
import { LinkBase, useResourceDefinitions, useTranslate } from 'react-admin'
import { studentsWith, type FigureName, type FigurePlace } from './figures'
import type { Figures } from './progressTypes'

interface Props {
  figures: Figures
  figure: FigureName
  place: FigurePlace
  /** Whose figure it is, for those who hear the link. */
  of: string
}

/** A number that leads to its students; a dash where nobody knows it. */
export function FigureLink({ figures, figure, place, of }: Props) {
  const translate = useTranslate()
  const hasList = 'students' in useResourceDefinitions()
  const count = figures[figure]
  if (count === null) return <span title={translate('progress.unknown')}>—</span>
  // What was declared has no list behind it.
  const isDeclared =
    figures.expectedBy !== 'list' && (figure === 'expected' || figure === 'missing')
  if (!hasList || isDeclared || count === 0) return <>{count}</>
  return (
    <MuiLink
      component={LinkBase}
      to={studentsWith(place, figure)}
      aria-label={translate('progress.list_of', {
        of,
        figure: translate(`progress.figures.${figure}`),
        count,
      })}
    >
      {count}
    </MuiLink>
  )
}

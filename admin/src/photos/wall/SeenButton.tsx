import { Button } from '@mui/material'
import { useTranslate } from 'react-admin'

interface Props {
  /** Green photos that nobody has looked at and that were on the screen. */
  seen: number
  /** Was the list scrolled to its end? */
  isAtEnd: boolean
  onSeen: () => void
}

/** All green photos of this filter: looked at; once the list was scrolled to its end. */
export function SeenButton({ seen, isAtEnd, onSeen }: Props) {
  const translate = useTranslate()
  return (
    <Button
      variant="outlined"
      color="success"
      disabled={!isAtEnd || seen === 0}
      aria-keyshortcuts="G"
      title={translate('wall.seen_hint')}
      onMouseDown={(event) => event.preventDefault()}
      onClick={onSeen}
      sx={{ minHeight: { xs: 40, sm: 32 } }}
    >
      {translate(isAtEnd ? 'wall.seen_all' : 'wall.scroll_to_end', { smart_count: seen })}
    </Button>
  )
}

import type { Theme } from '@mui/material/styles'
import { TURNS } from '../../theme/roles'

const cut = { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' } as const

const turnsOf = ({ palette }: Theme) =>
  Object.fromEntries(
    TURNS.flatMap((turn) => {
      const { main, soft } = palette.turn[turn]
      return [
        [`.wall-card[data-turn=${turn}]`, { borderLeftColor: main }],
        [`.wall-words [data-turn=${turn}]`, { color: main }],
        [`.wall-words .wall-state[data-turn=${turn}]`, { backgroundColor: soft }],
      ]
    })
  )

/**
 * How the wall looks, once for all of its cards: they come and go as fast as somebody scrolls, so none of them
 * computes a style of its own.
 */
export const wallStyles = (theme: Theme) => {
  const { palette, typography } = theme
  return {
    '.wall-grid': {
      position: 'absolute',
      inset: 0,
      overflowY: 'auto',
      padding: '0 3px',
      outlineOffset: -2,
    },
    '.wall-rows': { position: 'absolute', insetInline: 0, top: 0, display: 'grid' },
    '.wall-card': {
      display: 'flex',
      gap: 8,
      minWidth: 0,
      padding: 6,
      borderRadius: 8,
      border: `1px solid ${palette.divider}`,
      borderLeftWidth: 5,
      backgroundColor: palette.background.paper,
      cursor: 'pointer',
      overflow: 'hidden',
      // What changes in one card is not laid out in the others.
      contain: 'layout paint style',
    },
    ...turnsOf(theme),
    '.wall-card[aria-selected=true]': { outline: `3px solid ${palette.primary.main}` },
    '.wall-card[data-settled=true] img': { opacity: 0.4 },
    '.wall-picture': {
      flexShrink: 0,
      height: '100%',
      aspectRatio: '3 / 4',
      borderRadius: 4,
      overflow: 'hidden',
      backgroundColor: palette.action.hover,
    },
    '.wall-picture > *': { width: '100%', height: '100%', objectFit: 'contain', display: 'block' },
    '.wall-picture > span': { display: 'grid', placeItems: 'center', padding: 4 },
    '.wall-upright .wall-card': { flexDirection: 'column' },
    '.wall-upright .wall-picture': {
      width: '100%',
      height: 'auto',
      aspectRatio: 'auto',
      flexGrow: 1,
      minHeight: 0,
    },
    '.wall-words': { minWidth: 0, display: 'flex', flexDirection: 'column', gap: 2 },
    '.wall-words > *': { ...typography.caption, ...cut },
    '.wall-words > strong': { ...typography.subtitle2, color: palette.text.primary },
    '.wall-words > .wall-state': {
      fontSize: '0.8125rem',
      lineHeight: '24px',
      alignSelf: 'flex-start',
      maxWidth: '100%',
      flexShrink: 0,
      padding: '0 8px',
      borderRadius: 6,
    },
  } as const
}

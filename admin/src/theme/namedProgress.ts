import type { ThemeOptions } from '@mui/material/styles'

const LOADING = { zh: '加载中', en: 'Loading' }

/** What goes on without a word of its own, such as a list that is being read, has a name for screen readers. */
export function namedProgress(locale: 'zh' | 'en') {
  const defaultProps = { 'aria-label': LOADING[locale] }
  const named = { MuiLinearProgress: { defaultProps }, MuiCircularProgress: { defaultProps } }
  return named satisfies ThemeOptions['components']
}

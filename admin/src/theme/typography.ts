import type { ThemeOptions } from '@mui/material/styles'

const FAMILIES =
  '"PingFang SC", "Microsoft YaHei", "微软雅黑", "Noto Sans SC", "Noto Sans CJK SC", system-ui, sans-serif'

const size = (fontSize: number, lineHeight: number, fontWeight = 400) => ({
  fontSize: `${fontSize / 16}rem`,
  lineHeight: `${lineHeight}px`,
  fontWeight,
  letterSpacing: 0,
})

/**
 * 14 px on 22 px; titles by variant, never by weight in JSX. `muted` and `caption` are the quiet
 * ones: MUI 9 ignores `color` on Typography.
 */
export const typographyOf = (quiet: string): ThemeOptions['typography'] => ({
  fontFamily: FAMILIES,
  fontSize: 14,
  h1: size(20, 28, 600),
  h2: size(16, 24, 600),
  h3: size(14, 22, 600),
  h4: size(14, 22, 600),
  h5: size(20, 28, 600),
  h6: size(16, 24, 600),
  subtitle1: size(14, 22, 600),
  subtitle2: size(14, 22, 600),
  body1: size(14, 22),
  body2: size(14, 22),
  muted: { ...size(14, 22), color: quiet },
  caption: { ...size(12, 18), color: quiet },
  button: { ...size(14, 22, 500), textTransform: 'none' },
})

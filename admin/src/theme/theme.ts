import { enUS, zhCN } from '@mui/material/locale'
import { createTheme, type ThemeOptions } from '@mui/material/styles'
import { defaultDarkTheme, defaultLightTheme, type RaThemeOptions } from 'react-admin'
import { controls } from './controls'
import { BAR_HEIGHT, frame, SIDEBAR } from './frame'
import { namedProgress } from './namedProgress'
import { dark, light } from './palettes'
import { tables } from './tables'
import { typographyOf } from './typography'

const MODES = {
  light: { base: defaultLightTheme, palette: light },
  dark: { base: defaultDarkTheme, palette: dark },
}
const TEXTS = { zh: zhCN, en: enUS }

/**
 * The console's theme: type, colour and spacing are set here once. MUI's own texts follow the
 * language.
 */
export function consoleTheme(mode: 'light' | 'dark', locale: 'zh' | 'en'): RaThemeOptions {
  const { base, palette } = MODES[mode]
  const own: ThemeOptions = {
    palette,
    shape: { borderRadius: 8 },
    typography: typographyOf(palette.text!.secondary!),
    frame: { barHeight: BAR_HEIGHT },
    components: {
      ...controls,
      ...tables,
      ...frame,
      ...namedProgress(locale),
    } as ThemeOptions['components'],
  }
  return createTheme(base as ThemeOptions, own, { sidebar: SIDEBAR }, TEXTS[locale])
}

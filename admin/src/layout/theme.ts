import { createTheme } from '@mui/material/styles'
import { zhCN } from '@mui/material/locale'
import { defaultTheme } from 'react-admin'

const families = '"Noto Sans SC", "Noto Sans CJK SC", "PingFang SC", "Microsoft YaHei", sans-serif'

/** Calm paper, one blue: the colour of the photos' background. */
export const theme = createTheme(
  defaultTheme,
  {
    palette: {
      primary: { main: '#1b5e8c' },
      secondary: { main: '#1b5e8c' },
      background: { default: '#f6f7f9' },
    },
    shape: { borderRadius: 8 },
    typography: { fontFamily: families, button: { textTransform: 'none' } },
  },
  zhCN
)

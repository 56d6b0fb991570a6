import { createTheme } from '@mui/material/styles'
import { zhCN } from '@mui/material/locale'
import { defaultTheme } from 'react-admin'

const families = '"Noto Sans SC", "Noto Sans CJK SC", "PingFang SC", "Microsoft YaHei", sans-serif'

/** Neutral greys and one blue, the background colour of the photos. */
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

import { useMediaQuery } from '@mui/material'

/** Up to 600 px tables become cards, and the frame folds. */
export const usePhone = () => useMediaQuery('(max-width:600px)', { noSsr: true })

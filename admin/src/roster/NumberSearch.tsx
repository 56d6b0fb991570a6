import Search from '@mui/icons-material/Search'
import { Box, Button, InputAdornment, TextField } from '@mui/material'
import { useState, type FormEvent } from 'react'
import { useTranslate } from 'react-admin'

/**
 * Asks for a 学号 or its beginning. It is no filter of the list: filters stand in the address of the page, and
 * a number stands in none.
 */
export function NumberSearch({ onSearch }: { onSearch: (xh: string) => void }) {
  const translate = useTranslate()
  const [typed, setTyped] = useState('')
  const search = (event: FormEvent) => {
    event.preventDefault()
    onSearch(typed.trim())
  }
  const clear = () => {
    setTyped('')
    onSearch('')
  }
  return (
    <Box
      component="form"
      role="search"
      onSubmit={search}
      sx={{
        display: 'flex',
        gap: 1,
        alignItems: 'center',
        p: { xs: 0, sm: 2 },
        pb: 1,
        maxWidth: 480,
      }}
    >
      <TextField
        label={translate('roster.search')}
        value={typed}
        onChange={({ target }) => setTyped(target.value)}
        size="small"
        fullWidth
        slotProps={{
          htmlInput: { autoComplete: 'off', maxLength: 60 },
          input: {
            startAdornment: (
              <InputAdornment position="start">
                <Search fontSize="small" />
              </InputAdornment>
            ),
          },
        }}
      />
      <Button type="submit" variant="outlined">
        {translate('ra.action.search')}
      </Button>
      {typed && <Button onClick={clear}>{translate('ra.action.clear_input_value')}</Button>}
    </Box>
  )
}

import Delete from '@mui/icons-material/DeleteOutlined'
import { Button, Menu, MenuItem, Typography } from '@mui/material'
import { useState } from 'react'
import { maxLength, required, TextInput, useTranslate } from 'react-admin'
import { FormDialog } from '../../forms/FormDialog'
import { readSaved, withFilter, withoutFilter, writeSaved } from './saved_filters'
import type { FilterOfWall } from './useWallFilter'

const MOST_NAME = 20
/** Each filter beside the item that drops it; the arrow keys reach all of them. */
const IN_PAIRS = { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) auto' }
const ofName = [required(), maxLength(MOST_NAME)]

/** Filters under names of one's own: to open one, to drop one, to save the one on the screen. */
export function SavedFilters({ of }: { of: FilterOfWall }) {
  const translate = useTranslate()
  const { owner, address, open } = of
  const [anchor, setAnchor] = useState<HTMLElement | null>(null)
  const [isNaming, setNaming] = useState(false)
  const [saved, setSaved] = useState(() => readSaved(owner))
  const keep = (filters: typeof saved) => {
    writeSaved(owner, filters)
    setSaved(filters)
  }
  const begin = (element: HTMLElement) => {
    setSaved(readSaved(owner))
    setAnchor(element)
  }
  return (
    <>
      <Button
        variant="outlined"
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        onClick={({ currentTarget }) => begin(currentTarget)}
        sx={{ minHeight: { xs: 40, sm: 32 } }}
      >
        {translate('wall.saved.title')}
      </Button>
      <Menu
        anchorEl={anchor}
        open={anchor !== null}
        onClose={() => setAnchor(null)}
        slotProps={{ list: { sx: IN_PAIRS } }}
      >
        {saved.flatMap(({ name, query }) => [
          <MenuItem
            key={`open ${name}`}
            selected={query === address}
            onClick={() => {
              setAnchor(null)
              open(query)
            }}
          >
            <Typography noWrap>{name}</Typography>
          </MenuItem>,
          <MenuItem
            key={`drop ${name}`}
            aria-label={translate('wall.saved.drop', { name })}
            onClick={() => keep(withoutFilter(saved, name))}
          >
            <Delete fontSize="small" />
          </MenuItem>,
        ])}
        <MenuItem
          sx={{ gridColumn: '1 / -1' }}
          onClick={() => {
            setAnchor(null)
            setNaming(true)
          }}
        >
          {translate('wall.saved.save')}
        </MenuItem>
      </Menu>
      {isNaming && (
        <FormDialog
          title={translate('wall.saved.save')}
          submitLabel="ra.action.save"
          onClose={() => setNaming(false)}
          onSubmit={async ({ name }) => {
            keep(withFilter(saved, { name: String(name).trim(), query: address }))
            setNaming(false)
          }}
        >
          <TextInput source="name" label="wall.saved.name" validate={ofName} autoFocus />
        </FormDialog>
      )}
    </>
  )
}

import { Button, type ButtonProps } from '@mui/material'
import { useState, type ReactNode } from 'react'
import { useTranslate } from 'react-admin'

interface Props extends Omit<ButtonProps, 'onClick' | 'children'> {
  /** The text key of its name. */
  label: string
  /** What it opens, and how that is closed. */
  children: (close: () => void) => ReactNode
}

/** A button that opens a dialog. */
export function DialogButton({ label, children, ...button }: Props) {
  const translate = useTranslate()
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <Button {...button} onClick={() => setOpen(true)}>
        {translate(label)}
      </Button>
      {isOpen && children(() => setOpen(false))}
    </>
  )
}

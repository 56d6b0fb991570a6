import type { ThemeOptions } from '@mui/material/styles'

/** How urgent something is, by colour: red, orange, blue, green, grey. */
export const TURNS = ['overdue', 'soon', 'running', 'done', 'idle'] as const
export type Turn = (typeof TURNS)[number]

/** Who has to act; never by the colour alone, always with the word. */
export const OWNERS = ['school', 'centre', 'finance', 'printing', 'timer'] as const
export type Owner = (typeof OWNERS)[number]

/** A colour for text and lines, and a soft one to lie under it (contrast at least 4.5). */
export interface Tint {
  main: string
  soft: string
}

/** Colours by what they mean; a component names the role, never the colour. */
export interface Roles {
  turn: Record<Turn, Tint>
  owner: Record<Owner, Tint>
  /** The dark frame around the pages. */
  frame: { main: string; text: string; strong: string; hover: string; chosen: string }
  /** Lines on photos, over any colour. */
  mark: { fail: string; warn: string; pass: string; not_measured: string; halo: string }
}

declare module '@mui/material/styles' {
  interface Palette extends Roles {}
  interface PaletteOptions extends Partial<Roles> {}
  interface TypographyVariants {
    muted: React.CSSProperties
  }
  interface TypographyVariantsOptions {
    muted?: React.CSSProperties
  }
}
declare module '@mui/material/Typography' {
  interface TypographyPropsVariantOverrides {
    muted: true
  }
}

export type PaletteSettings = NonNullable<ThemeOptions['palette']>

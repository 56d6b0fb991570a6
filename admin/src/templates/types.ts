import type { Data } from '@api/data'

/** The template of a letter in one language. */
export type Template = Data.Letters.Template
/** With the names that it can use in braces. */
export type TemplateWithPlaceholders = Data.Letters.Template.Variants['forEditor']

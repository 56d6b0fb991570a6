/** The template of a letter in one language. */
export interface Template {
  /** Code and language: `setup_due.zh`. */
  id: string
  code: string
  locale: 'zh' | 'en'
  subject: string
  body: string
  /** Changed by the centre; otherwise as shipped. */
  changed: boolean
}

/** With the names that it can use in braces. */
export interface TemplateWithPlaceholders extends Template {
  placeholders: string[]
}

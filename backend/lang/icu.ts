import {
  isLiteralElement,
  isPluralElement,
  isPoundElement,
  isSelectElement,
  parse,
  type MessageFormatElement,
} from '@formatjs/icu-messageformat-parser'

const parseText = (text: string) => parse(text, { ignoreTag: true })

function namesIn(elements: MessageFormatElement[]): string[] {
  return elements.flatMap((element) => {
    if (isLiteralElement(element) || isPoundElement(element)) return []
    if (!isPluralElement(element) && !isSelectElement(element)) return [element.value]
    const options = Object.values(element.options)
    return [element.value, ...options.flatMap(({ value }) => namesIn(value))]
  })
}

/**
 * The names of the values in an ICU message, each once: `{open, plural, …}` has `open`.
 * @throws SyntaxError for a text that is no ICU message
 */
export const valueNames = (text: string): string[] => [...new Set(namesIn(parseText(text)))]

/** A text without plurals: each in its general form, its `#` as a placeholder. */
function plain(elements: MessageFormatElement[], counted = ''): string {
  return elements
    .map((element) => {
      if (isLiteralElement(element)) return element.value
      if (isPoundElement(element)) return `{${counted}}`
      if (!isPluralElement(element)) return `{${element.value}}`
      return plain(element.options.other!.value, element.value)
    })
    .join('')
}

/** An ICU message with simple placeholders only: `{left, plural, one {# day} other {# days}}` is `{left} days`. */
export const withPlaceholders = (text: string): string => plain(parseText(text))

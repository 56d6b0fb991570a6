const FULL_WIDTH = /[\uFF01-\uFF5E]/g
const OFFSET = 0xfe_e0

/** Full-width letters, digits and marks as those of a keyboard: `２０２０Ａ` is `2020A`. Other characters stay. */
export const foldWidth = (text: string): string =>
  text
    .replace(FULL_WIDTH, (letter) => String.fromCharCode(letter.charCodeAt(0) - OFFSET))
    .replaceAll('\u3000', ' ')

/**
 * The name of a college or class as it is compared: without blanks, widths and cases, so that
 * `信息学院`, ` 信息 学院` and `ＣＳ学院`, `cs学院` are not entered twice.
 */
export const nameKey = (name: string): string =>
  name.normalize('NFKC').toLowerCase().normalize('NFKC').replaceAll(/\s/g, '')

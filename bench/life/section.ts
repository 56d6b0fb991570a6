/** Where the part about the proof of life begins in the report on accuracy; it is the last one. */
export const HEADING = '## Proof of life (活体检测, PR26)'

/** The part of a report that `bench -- life` has written; empty before. */
export const lifeSection = (report: string): string => {
  const at = report.indexOf(HEADING)
  return at < 0 ? '' : report.slice(at)
}

/** The report with this part instead of the one before. */
export function withLifeSection(report: string, section: string): string {
  const at = report.indexOf(HEADING)
  const rest = at < 0 ? report : report.slice(0, at)
  return `${rest.trimEnd()}\n${section && `\n${section.trimEnd()}\n`}`
}

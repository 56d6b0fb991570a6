import type Photo from '#models/photos/photo'

/** Did its student choose a file instead of the page's camera? Its verdict says so, and a person has to look. */
export const isUploaded = ({ verdicts }: Pick<Photo, 'verdicts'>): boolean =>
  (verdicts ?? []).some(({ rows }) => rows.some(({ reason }) => reason === 'uploaded'))

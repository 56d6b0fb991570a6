import { AuditLink } from './AuditLink'

/** For those who read the audit: everybody who looked at a photo or decided about it. */
export const WhoLooked = ({ photoId }: { photoId: string }) => (
  <AuditLink subjectType="photo" subjectId={photoId} label="audit.who_looked" />
)

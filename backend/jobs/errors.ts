import { refusing } from '#backend/http/errors/refuse'

export const refuse = refusing({
  403: ['not_allowed'],
  409: ['job_over', 'job_without_file'],
})

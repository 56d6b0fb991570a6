import env from '#start/env'
import { defineConfig, services } from '@adonisjs/drive'
import type { InferDriveDisks } from '@adonisjs/drive/types'

/** Object store: a folder on a single machine, S3-compatible storage with several machines. */
const driveConfig = defineConfig({
  default: env.get('OBJECT_STORE'),
  services: {
    fs: services.fs({
      location: env.get('OBJECT_STORE_FOLDER') ?? 'tmp/objects',
      visibility: 'private',
      serveFiles: false,
    }),
    s3: services.s3({
      credentials: {
        accessKeyId: env.get('S3_ACCESS_KEY_ID') ?? '',
        secretAccessKey: env.get('S3_SECRET_ACCESS_KEY')?.release() ?? '',
      },
      endpoint: env.get('S3_ENDPOINT'),
      region: env.get('S3_REGION') ?? 'us-east-1',
      bucket: env.get('S3_BUCKET') ?? '',
      forcePathStyle: true,
      supportsACL: false,
      visibility: 'private',
      // The SDK's checksum trailers corrupt streamed uploads to many S3-compatible stores.
      requestChecksumCalculation: 'WHEN_REQUIRED',
    }),
  },
})

export default driveConfig

declare module '@adonisjs/drive/types' {
  export interface DriveDisks extends InferDriveDisks<typeof driveConfig> {}
}

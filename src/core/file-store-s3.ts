import { createReadStream } from 'node:fs'
import type { Readable } from 'node:stream'
import {
  DeleteObjectCommand,
  GetObjectCommand,
  HeadObjectCommand,
  PutObjectCommand,
  paginateListObjectsV2,
  S3Client,
  S3ServiceException,
} from '@aws-sdk/client-s3'
import type { S3Config } from '../config.ts'
import type { ByteRange, FileStore } from './file-store.ts'
import { isHash, placeOf } from './file-store-disk.ts'
import { received } from './received-file.ts'

/** Files in a bucket of any S3-compatible storage. Uploads are checked on disk under `unfinished` before they are sent. */
export function s3Store(
  { bucket: Bucket, endpoint, accessKeyId, secretAccessKey, ...rest }: S3Config,
  unfinished: string,
): Omit<FileStore, 'pieces'> {
  const client = new S3Client({
    ...rest,
    ...(endpoint && { endpoint }),
    credentials: { accessKeyId, secretAccessKey },
    // The newer checksums of Amazon are unknown to many compatible stores; ours goes with each upload anyway.
    requestChecksumCalculation: 'WHEN_REQUIRED',
    responseChecksumValidation: 'WHEN_REQUIRED',
  })
  const at = (sha256: string) => ({ Bucket, Key: placeOf(sha256) })
  return {
    receive: (stream, rules) =>
      received(unfinished, stream, rules, async (file, { sha256, sizeBytes, mediaType }) => {
        const ChecksumSHA256 = Buffer.from(sha256, 'hex').toString('base64')
        const Body = createReadStream(file)
        await client.send(
          new PutObjectCommand({
            ...at(sha256),
            Body,
            ContentLength: sizeBytes,
            ContentType: mediaType,
            ChecksumSHA256,
          }),
        )
      }),
    async open(sha256, range = {}) {
      if (!isHash(sha256)) return null
      const found = await client.send(new GetObjectCommand({ ...at(sha256), Range: rangeHeader(range) })).catch(absent)
      if (!found) return null
      const whole = found.ContentRange?.split('/')[1] ?? found.ContentLength
      return { stream: found.Body as Readable, sizeBytes: Number(whole) }
    },
    async *list(before) {
      for await (const { Contents = [] } of paginateListObjectsV2({ client }, { Bucket })) {
        for (const { Key = '', LastModified } of Contents) {
          const name = Key.split('/').at(-1)!
          if (isHash(name) && Key === placeOf(name) && LastModified && LastModified < before) yield name
        }
      }
    },
    has: async (sha256) =>
      isHash(sha256) && (await client.send(new HeadObjectCommand(at(sha256))).catch(absent)) !== null,
    remove: async (sha256) => {
      if (isHash(sha256)) await client.send(new DeleteObjectCommand(at(sha256)))
    },
  }
}

const rangeHeader = ({ start, end }: ByteRange): string | undefined =>
  start === undefined && end === undefined ? undefined : `bytes=${start ?? 0}-${end ?? ''}`

const absent = (error: unknown): null => {
  if (error instanceof S3ServiceException && error.$metadata.httpStatusCode === 404) return null
  throw error
}

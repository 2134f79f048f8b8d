import { z } from 'zod'
import type { ZodOpenApiPathsObject } from 'zod-openapi'
import { problemResponses } from '../../../core/openapi.ts'
import { Id } from '../../../core/shapes.ts'
import { ProfileView } from '../profiles/profile-shapes.ts'
import { addProductPicture } from './add-product-picture.ts'
import { PictureName, pictureFile } from './picture-file.ts'

const bytes = z.string().meta({ override: { type: 'string', contentMediaType: 'application/octet-stream' } })
const content = { 'image/*': { schema: bytes } }
const tags = ['register']

export const picturePaths: ZodOpenApiPathsObject = {
  '/v1/products/{productId}/pictures': {
    post: {
      operationId: addProductPicture.name,
      summary: addProductPicture.summary,
      tags,
      requestParams: { path: z.object({ productId: Id }) },
      requestBody: { required: true, content },
      responses: {
        201: { description: 'Added', content: { 'application/json': { schema: ProfileView } } },
        ...problemResponses,
      },
    },
  },
  '/v1/product-pictures/{pictureId}/{file}': {
    get: {
      operationId: pictureFile.name,
      summary: pictureFile.summary,
      tags,
      requestParams: { path: z.object({ pictureId: Id, file: PictureName }) },
      responses: {
        200: { description: 'The picture', content },
        304: { description: 'Unchanged since the ETag in If-None-Match' },
        ...problemResponses,
      },
    },
  },
}

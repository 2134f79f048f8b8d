import { connection, mutation, query } from '../../core/graphql.ts'
import { type Module, route } from '../../core/module.ts'
import { producerTags, productTags, registerTags } from './kept.ts'
import { pictureContent } from './pictures/picture-content.ts'
import { picturePaths } from './pictures/picture-paths.ts'
import { moderateProductProfile } from './profiles/moderate-product-profile.ts'
import { productProfile } from './profiles/product-profile.ts'
import { saveProductProfile } from './profiles/save-product-profile.ts'
import { publicProducer } from './public-producer.ts'
import { publicProduct } from './public-product.ts'
import { publicProductFacets } from './public-product-facets.ts'
import { publicProducts } from './public-products.ts'

// As long as of a verification: a revocation has to be seen soon.
const cacheControl = 'public, max-age=60'

export const registerModule: Module = {
  name: 'register',
  summary: 'The public register of products: search, counts, and what producers tell of their products',
  routes: [
    route('GET', '/public-products', 200, publicProducts, { cacheControl, tags: registerTags }),
    route('GET', '/public-products/:product', 200, publicProduct, { cacheControl, tags: productTags }),
    route('GET', '/public-product-facets', 200, publicProductFacets, { cacheControl, tags: registerTags }),
    route('GET', '/public-producers/:producerId', 200, publicProducer, { cacheControl, tags: producerTags }),
    route('GET', '/products/:productId/profile', 200, productProfile),
    route('PUT', '/products/:productId/profile', 200, saveProductProfile),
    route('POST', '/products/:productId/profile/moderation', 200, moderateProductProfile),
  ],
  resolvers: {
    Query: {
      publicProducts: connection(publicProducts),
      publicProduct: query(publicProduct),
      publicProductFacets: query(publicProductFacets),
      publicProducer: query(publicProducer),
      productProfile: query(productProfile),
    },
    Mutation: {
      saveProductProfile: mutation(saveProductProfile),
      moderateProductProfile: mutation(moderateProductProfile),
    },
  },
  paths: picturePaths,
  plugin: pictureContent,
}

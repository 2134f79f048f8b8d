import { connection, mutation, query } from '../../core/graphql.ts'
import { type Module, route } from '../../core/module.ts'
import { accountsChannel } from '../accounts/store.ts'
import { claimProducer } from './claims/claim-producer.ts'
import { decideProducerClaim } from './claims/decide-producer-claim.ts'
import { issueClaimCode } from './claims/issue-claim-code.ts'
import { myProducerClaimRequests } from './claims/my-producer-claim-requests.ts'
import { producerClaimRequests } from './claims/producer-claim-requests.ts'
import { requestProducerClaim } from './claims/request-producer-claim.ts'
import { producer } from './producer.ts'
import { producers } from './producers.ts'
import { product } from './product.ts'
import { products } from './products.ts'
import { readRepresentative } from './read-representative.ts'
import { registerPaperProducer } from './register-paper-producer.ts'
import { registerProducer } from './register-producer.ts'
import { registerProduct } from './register-product.ts'
import { sensitiveReadings } from './sensitive-readings.ts'
import { updateProducer } from './update-producer.ts'
import { updateProduct } from './update-product.ts'

export const producersModule: Module = {
  name: 'producers',
  summary: 'Producers and their products',
  routes: [
    route('POST', '/producers', 201, registerProducer),
    route('POST', '/paper-producers', 201, registerPaperProducer, { location: '/producers' }),
    route('POST', '/producers/:producerId/claim-codes', 200, issueClaimCode),
    route('POST', '/producer-claims', 200, claimProducer),
    route('GET', '/producer-claim-requests', 200, producerClaimRequests),
    route('GET', '/my-producer-claim-requests', 200, myProducerClaimRequests),
    route('POST', '/producer-claim-requests', 200, requestProducerClaim),
    route('POST', '/producer-claim-requests/:requestId/decision', 200, decideProducerClaim),
    route('GET', '/producers', 200, producers),
    route('GET', '/producers/:producerId', 200, producer),
    route('PUT', '/producers/:producerId', 200, updateProducer),
    route('POST', '/producers/:producerId/representative-readings', 200, readRepresentative),
    route('GET', '/producers/:producerId/sensitive-readings', 200, sensitiveReadings),
    route('POST', '/producers/:producerId/products', 201, registerProduct, { location: '/products' }),
    route('GET', '/products', 200, products),
    route('GET', '/products/:productId', 200, product),
    route('PUT', '/products/:productId', 200, updateProduct),
  ],
  // Whatever an account holds or is answered wakes its own streams.
  watchables: [{ action: myProducerClaimRequests, channel: accountsChannel, subject: () => '', paged: true }],
  resolvers: {
    Query: {
      producer: query(producer),
      producers: connection(producers),
      product: query(product),
      products: connection(products),
      producerClaimRequests: connection(producerClaimRequests),
      myProducerClaimRequests: connection(myProducerClaimRequests),
      sensitiveReadings: connection(sensitiveReadings),
    },
    Mutation: {
      registerProducer: mutation(registerProducer),
      registerPaperProducer: mutation(registerPaperProducer),
      issueClaimCode: mutation(issueClaimCode),
      claimProducer: mutation(claimProducer),
      requestProducerClaim: mutation(requestProducerClaim),
      decideProducerClaim: mutation(decideProducerClaim),
      updateProducer: mutation(updateProducer),
      readRepresentative: mutation(readRepresentative),
      registerProduct: mutation(registerProduct),
      updateProduct: mutation(updateProduct),
    },
  },
}

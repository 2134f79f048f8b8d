import type { ProductLocationView } from './shapes.ts'
import type { ProductLocation } from './store.ts'

export const locationView = (productId: string, found: ProductLocation | null): ProductLocationView => ({
  productId,
  location: found && { latitude: found.latitude, longitude: found.longitude },
  givenAt: found?.givenAt ?? null,
})

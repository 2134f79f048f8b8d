/** Where a product is sold: at an address, or on the net under a link. */
export const channelKinds = ['e-shop', 'website', 'social', 'sales-point'] as const
export type ChannelKind = (typeof channelKinds)[number]
export type Channel = { kind: ChannelKind; label: string; url: string | null }

export const pictureFormats = ['webp', 'jpeg'] as const
export type PictureFormat = (typeof pictureFormats)[number]

export const mediaTypeOf: Record<PictureFormat, string> = { webp: 'image/webp', jpeg: 'image/jpeg' }
export const endingOf: Record<PictureFormat, string> = { webp: 'webp', jpeg: 'jpg' }

export const maxPictures = 12
export const maxChannels = 20
/** Of the short side; a smaller picture is a blur on any telephone. */
export const leastPixels = 400
/** Of a whole picture; telephones take up to 50 million. */
export const mostPixels = 60_000_000

const widths = [320, 640, 1280] as const

/** The widths that a picture is kept in: from a card on a telephone to a screen, none wider than it came. */
export const widthsOf = (width: number): number[] => [...new Set(widths.map((wanted) => Math.min(wanted, width)))]

/** Why a channel cannot be shown, or null: a link is a plain https address of a named host, and only a sales point has none. */
export function faultOfChannel({ kind, url }: Channel): 'link-missing' | 'link-refused' | null {
  if (url === null) return kind === 'sales-point' ? null : 'link-missing'
  const { protocol, username, password, hostname, port } = URL.parse(url) ?? {}
  const isNamed = hostname !== undefined && /^([a-z0-9-]+\.)+[a-z][a-z0-9-]+$/.test(hostname)
  return protocol === 'https:' && !username && !password && !port && isNamed ? null : 'link-refused'
}

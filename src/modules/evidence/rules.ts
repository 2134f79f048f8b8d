/** How a file was read: by someone signed in, or through a signed link that they were given. */
export const readingWays = ['signed-in', 'link'] as const
export type ReadingWay = (typeof readingWays)[number]

/** A viewer asks for a file in hundreds of parts; within this time they are one reading. */
export const oneReadingMinutes = 10

/** How long a signed link opens its file: time to open it on a tablet, too short to be worth passing on. */
export const linkMinutes = 10
